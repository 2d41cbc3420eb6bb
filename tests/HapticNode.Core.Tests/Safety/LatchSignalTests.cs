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

    [TestMethod]
    [DataRow(1, 1)]
    [DataRow(2, 2)]
    [DataRow(5, 3)]
    public void ThePatternBeginsAnewAfterAPause(int reason, int pulses)
    {
        TestPanel panel = Latched(reason);
        long period = 200000L * (2 * pulses + 7);
        panel.RunUntil(3000000);
        panel.Red.Forget();
        panel.RunUntil(3000000 + (2 * period));
        int glows = 0;
        long last = 0;
        for (int i = 0; i < panel.Red.Count; i++)
        {
            if (panel.Red.Levels[i] > 0)
            {
                glows++;
                Assert.IsTrue(last == 0 || panel.Red.Times[i] - last == 400000 || panel.Red.Times[i] - last == period - (400000 * (pulses - 1)), "glow after " + (panel.Red.Times[i] - last).ToString());
                last = panel.Red.Times[i];
            }
        }

        Assert.AreEqual(2 * pulses, glows);
        Assert.AreEqual(0, panel.Blue.LevelNow());
        Assert.AreEqual(-1L, panel.Blue.FirstTimeAt(400), "it is the first light alone");
    }

    [TestMethod]
    public void ClearingPutsTheLightOutAtOnceAndForGood()
    {
        TestPanel panel = Latched((int)FaultReason.Stop);
        for (int i = 0; i < 100 && panel.Red.LevelNow() == 0; i++)
        {
            panel.RunUntil(panel.Clock.Now + 50000);
        }

        Assert.AreEqual(400, panel.Red.LevelNow());
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, panel.Clock.Now);
        Assert.AreEqual(0, panel.Red.LevelNow());
        panel.Red.Forget();
        panel.RunUntil(panel.Clock.Now + 5000000);
        Assert.AreEqual(-1L, panel.Red.FirstTimeAt(400));
        Assert.AreEqual(Times.Never, panel.Node.Due);
    }

    [TestMethod]
    public void AButtonThatWasHeldBeforeTheLatchClearsNothing()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 200:80");
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.Levels.Set(TestPanel.Ok, 0);
        panel.RunUntil(10000);
        panel.Node.DriverFailed(false, 10000);
        panel.RunUntil(9000000);
        Assert.AreEqual((int)FaultReason.Driver, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void TheFirstGlowComesAfterAFifthOfASecond()
    {
        TestPanel panel = Latched((int)FaultReason.Stop);
        panel.RunUntil(1000000);
        Assert.AreEqual(210000L, panel.Red.FirstTimeAt(400));
        Assert.AreEqual(0, panel.Red.LevelAt(410000));
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
