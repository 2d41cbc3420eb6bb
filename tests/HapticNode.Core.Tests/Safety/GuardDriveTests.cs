using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

[TestClass]
public sealed class GuardDriveTests
{
    [TestMethod]
    public void ADriveIsTooLongAtItsLimit()
    {
        Guard guard = Limited();
        guard.Changed(0, 500, 1000);
        Assert.AreEqual(101000L, guard.Due);
        Assert.AreEqual(-1, guard.AtLimit(100999));
        Assert.AreEqual(0, guard.AtLimit(101000));
        Assert.AreEqual((int)LaneLimit.Drive, (int)guard.LimitOf(0, 101000));
    }

    [TestMethod]
    public void ABrakeIsDriveToo()
    {
        Guard guard = Limited();
        guard.Changed(0, 500, 0);
        guard.Changed(0, -500, 60000);
        Assert.AreEqual(0, guard.AtLimit(100000));
    }

    [TestMethod]
    public void APauseBeginsTheDriveAnew()
    {
        Guard guard = Limited();
        guard.Changed(0, 500, 0);
        guard.Changed(0, 0, 60000);
        guard.Changed(0, 500, 61000);
        Assert.AreEqual(-1, guard.AtLimit(160999));
        Assert.AreEqual(0, guard.AtLimit(161000));
    }

    [TestMethod]
    public void NothingIsDueWhileNothingIsDriven()
    {
        Guard guard = Limited();
        guard.Changed(0, 500, 0);
        guard.Changed(0, 0, 60000);
        guard.AtLimit(60000);
        Assert.AreEqual(Times.Never, guard.Due);
    }

    [TestMethod]
    public void TheLaneThatIsDrivenTooLongIsNamed()
    {
        Guard guard = Limited();
        guard.SetLimits(3, 50000, 0, 0, 0);
        guard.Changed(0, 500, 0);
        guard.Changed(3, 500, 0);
        Assert.AreEqual(3, guard.AtLimit(50000));
    }

    [TestMethod]
    public void ALaneWithoutALimitIsDrivenForEver()
    {
        Guard guard = new Guard();
        guard.Changed(0, 1000, 0);
        Assert.AreEqual(-1, guard.AtLimit(Times.Never - 1));
    }

    [TestMethod]
    public void ALaneAtItsLimitIsSilentForAQuarterOfItAndTheOthersGoOn()
    {
        TestPanel panel = new TestPanel("lane erm motor drive 100", "cue a", "a.erm 300:50", "a.red 300:50");
        panel.Play("a", 1000);
        panel.RunUntil(100999);
        Assert.AreEqual(500, panel.Erm.LevelNow());
        panel.RunUntil(101000);
        Assert.AreEqual(0, panel.Erm.LevelNow());
        Assert.AreEqual(500, panel.Red.LevelNow());
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
        Assert.AreEqual(1, panel.Node.Counters.Limited);
        panel.RunUntil(125999);
        Assert.AreEqual(0, panel.Erm.LevelNow());
        panel.RunUntil(126200);
        Assert.AreEqual(500, panel.Erm.LevelNow(), "rested");
        panel.RunUntil(310000);
        Assert.AreEqual(0, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void ALimitIsTraced()
    {
        TestPanel panel = new TestPanel("lane erm motor drive 100", "cue a", "a.erm 200:50");
        panel.Play("a", 0);
        panel.RunUntil(110000);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.Limited));
        Assert.AreEqual(1, panel.Records.Subject);
        Assert.AreEqual((int)LaneLimit.Drive, panel.Records.Value);
    }

    [TestMethod]
    public void ADriveThatEndsAtTheLimitIsAllowed()
    {
        TestPanel panel = new TestPanel("lane erm motor drive 100", "cue a", "a.erm 100:50");
        panel.Play("a", 1000);
        panel.RunUntil(200000);
        Assert.AreEqual(0, panel.Node.Counters.Limited);
    }

    [TestMethod]
    public void ACueThatIsStruckAgainAndAgainIsNeverDrivenLongerThanItsLimit()
    {
        TestPanel panel = new TestPanel("lane tone tone drive 100", "repeats merge 0 soften 0", "cue a", "a.tone 30:20@1000");
        for (int i = 0; i < 100; i++)
        {
            panel.Play("a", i * 25000);
        }

        panel.RunUntil(3000000);
        long began = 0;
        for (int i = 0; i < panel.Tone.Count; i++)
        {
            if (panel.Tone.Levels[i] == 0)
            {
                Assert.IsTrue(panel.Tone.Times[i] - began <= 100200, "driven for " + (panel.Tone.Times[i] - began).ToString());
            }
            else if (i == 0 || panel.Tone.Levels[i - 1] == 0)
            {
                began = panel.Tone.Times[i];
            }
        }

        Assert.IsTrue(panel.Node.Counters.Limited > 10);
    }

    [TestMethod]
    [DataRow("quiet on", "quiet off")]
    [DataRow("volume 0", "volume 100")]
    public void AToneThatIsTurnedOnInTheMiddleIsWatchedFromThere(string off, string on)
    {
        TestPanel panel = new TestPanel("lane tone tone drive 20", "cue a", "a.tone 300:20@1000");
        panel.Say(off);
        panel.Play("a", 0);
        panel.RunUntil(10000);
        panel.Say(on);
        panel.RunUntil(29000);
        Assert.AreEqual(200, panel.Tone.LevelNow());
        panel.RunUntil(31000);
        Assert.AreEqual(0, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void AStricterLimitHoldsForWhatIsDrivenAlready()
    {
        TestPanel panel = new TestPanel("cue a", "a.erm 300:50");
        panel.Play("a", 0);
        panel.RunUntil(10000);
        Assert.AreEqual("ok", panel.Say("lane erm motor drive 50"));
        panel.RunUntil(50200);
        Assert.AreEqual(0, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void ABankCannotAskForMoreThanThePartBears()
    {
        TestPanel panel = new TestPanel("cue a", "a.erm 300:50");
        panel.Node.Player.Lanes.Rate(1, 60000, 0, 0);
        Assert.AreEqual("ok", panel.Say("lane erm motor drive 1000"));
        panel.Play("a", 1000);
        panel.RunUntil(61200);
        Assert.AreEqual(0, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void LanesAtTheirLimitsRestEachForItsOwnTime()
    {
        TestPanel panel = new TestPanel("lane lra motor drive 100", "lane erm motor drive 110", "cue a", "a.lra 300:40", "a.erm 300:50");
        panel.Play("a", 0);
        panel.RunUntil(120000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Erm.LevelNow());
        panel.RunUntil(125200);
        Assert.AreEqual(400, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Erm.LevelNow());
        panel.RunUntil(137700);
        Assert.AreEqual(500, panel.Erm.LevelNow());
        Assert.AreEqual(2, panel.Node.Counters.Limited);
    }

    private static Guard Limited()
    {
        Guard guard = new Guard();
        guard.SetLimits(0, 100000, 0, 0, 0);
        return guard;
    }
}
