using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Properties.Support;
using HapticNode.Core.Safety;

namespace HapticNode.Core.Properties.Safety;

[TestClass]
public sealed class BudgetTests
{
    // The guard counts whole microseconds of heat at each change of level.
    private const double Rounding = 200;

    [TestMethod]
    public void NoMotorIsDrivenBeyondItsLimitsWhateverIsAskedFor()
    {
        Holds.ForChoices(400, 500, choices =>
        {
            string[] lines = RandomCues.Lines(choices);
            RandomPanel panel = new(lines);
            Bank bank = panel.Node.Bank;
            while (choices.Any)
            {
                panel.Happen(choices, [.. lines.Where(line => !line.StartsWith("lane", StringComparison.Ordinal))]);
                panel.Run(choices.Between(0, 30_000));
                for (int lane = 0; lane < 2; lane++)
                {
                    panel.Outputs[lane].Look();
                    Assert.IsTrue(panel.Outputs[lane].LongestDrive <= bank.Option(Section.Lane, lane, Slot.LaneDrive) * 1000L, $"driven for {panel.Outputs[lane].LongestDrive} us");
                    Assert.IsTrue(panel.Outputs[lane].GreatestHeat <= bank.Option(Section.Lane, lane, Slot.LaneHeat) * 1000.0 + Rounding, $"heated to {panel.Outputs[lane].GreatestHeat}");
                }
            }
        });
    }

    [TestMethod]
    public void ALatchedNodeDrivesNothing()
    {
        Holds.ForChoices(400, 500, choices =>
        {
            string[] lines = RandomCues.Lines(choices);
            RandomPanel panel = new(lines);
            while (choices.Any)
            {
                panel.Happen(choices, lines);
                panel.Jump(panel.Now + choices.Between(0, 60_000));
                if (panel.Node.Player.Latched != FaultReason.None)
                {
                    panel.IsNeutral();
                }
            }
        });
    }

    [TestMethod]
    public void NothingThatIsPlayedLatches()
    {
        Holds.ForChoices(400, 300, choices =>
        {
            string[] lines = RandomCues.Lines(choices);
            RandomPanel panel = new(lines);
            while (choices.Any)
            {
                panel.Node.Host.CarryOut(Verb.Play, choices.Between(0, 5), -1, panel.Now);
                panel.Edge(choices.Between(0, 3), choices.Between(0, 1));
                panel.Run(choices.Between(0, 30_000));
                Assert.AreEqual(FaultReason.None, panel.Node.Player.Latched);
            }
        });
    }
}
