using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

// A latched panel shows it, and lets itself be cleared by hand, unless the host has stopped it.
[TestClass]
public sealed class LatchSignalTests
{
    [TestMethod]
    [DataRow(1, 1)]
    [DataRow(2, 2)]
    [DataRow(5, 3)]
    public void TheFirstLightGlowsAsOftenAsTheReasonHasPulses(int reason, int pulses)
    {
        TestPanel panel = Latched(reason);
        panel.Red.Forget();
        panel.RunUntil(10000 + 200000L * (2 * pulses + 7));
        int glows = 0;
        for (int i = 0; i < panel.Red.Count; i++)
        {
            glows += panel.Red.Levels[i] > 0 ? 1 : 0;
        }

        Assert.AreEqual(pulses, glows);
        Assert.AreEqual(0, panel.Green.Count == 0 ? 0 : panel.Green.LevelNow());
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void AButtonThatIsHeldForThreeSecondsClearsALatch()
    {
        TestPanel panel = Latched((int)FaultReason.Late);
        panel.Edge(TestPanel.Ok, 0, 1000000);
        panel.RunUntil(3900000);
        Assert.AreEqual((int)FaultReason.Late, (int)panel.Node.Player.Latched);
        panel.RunUntil(4300000);
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
        Assert.AreEqual(0, panel.Red.LevelNow(), "and the light is off");
        panel.Edge(TestPanel.Ok, 1, 5000000);
        panel.Edge(TestPanel.Ok, 0, 5500000);
        Assert.AreEqual(800, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void AButtonThatIsReleasedEarlierDoesNot()
    {
        TestPanel panel = Latched((int)FaultReason.Late);
        panel.Edge(TestPanel.Ok, 0, 1000000);
        panel.Edge(TestPanel.Ok, 1, 3500000);
        panel.RunUntil(6000000);
        Assert.AreEqual((int)FaultReason.Late, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void OnlyTheHostClearsAStop()
    {
        TestPanel panel = Latched((int)FaultReason.Stop);
        panel.Edge(TestPanel.Ok, 0, 1000000);
        panel.RunUntil(9000000);
        Assert.AreEqual((int)FaultReason.Stop, (int)panel.Node.Player.Latched);
        Assert.AreEqual("ok", panel.Say("clear"));
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
    }

    private static TestPanel Latched(int reason)
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 200:80", "on ok press play a");
        switch (reason)
        {
            case (int)FaultReason.Stop:
                panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 10000);
                break;
            case (int)FaultReason.Driver:
                panel.Node.DriverFailed(false, 10000);
                break;
            case (int)FaultReason.Late:
                panel.Play("a", 0);
                panel.JumpTo(300000);
                break;
            default:
                Assert.IsTrue(false, "no latch has this reason");
                break;
        }

        return panel;
    }
}
