using HapticNode.Core.Base;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Playback;

[TestClass]
public sealed class ReversalTests
{
    private const int Pause = Core.Playback.Lanes.ReversalMicroseconds;

    [TestMethod]
    public void ACutNeverReversesAMotorWithoutAPause()
    {
        Holds.ForChoices(300, 300, choices =>
        {
            // Every step lasts longer than the pause, so that within it no cue reverses the motor by itself.
            List<string> lines = ["repeats merge 0", "lane m motor drive 1000 heat 10000"];
            for (int i = 0; i < 5; i++)
            {
                lines.AddRange([$"cue v{i}", $"v{i}.m {choices.Between(2, 40)}:{choices.Between(-100, 100)} {choices.Between(2, 40)}:{choices.Between(-100, 100)}"]);
            }

            RandomPanel panel = new(lines);
            while (choices.Any)
            {
                panel.Run(choices.Between(0, 60_000));
                int before = panel.Outputs[0].Level;
                bool plays = panel.Node.Host.CarryOut(Verb.Play, choices.Between(0, 4), -1, panel.Now) == Refusal.None;
                for (int passed = 0; plays && passed < Pause; passed += 100)
                {
                    Assert.IsFalse(before * panel.Outputs[0].Level < 0, $"from {before} to {panel.Outputs[0].Level}");
                    panel.Run(passed + 100 < Pause ? 100 : 99);
                }
            }
        });
    }
}
