using HapticNode.Core.Base;
using HapticNode.Core.Playback;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

// The first drive of a cue that a detent starts.
[TestClass]
public sealed class ReadyTurnTests
{
    [TestMethod]
    public void EveryLaneIsDrivenAtOnceAndOnce()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:40", "a.erm 20:-50", "a.red 20:70");
        Assert.IsTrue(Turn(panel, 100000));
        Assert.AreEqual(400, panel.Lra.LevelNow());
        Assert.AreEqual(-500, panel.Erm.LevelNow());
        Assert.AreEqual(700, panel.Red.LevelNow());
        panel.Node.Player.Start(panel.CueNamed("a"), true, Lanes.One, Voices.NoTag, 100000);
        Assert.AreEqual(1, panel.Lra.Count);
        Assert.AreEqual(1, panel.Erm.Count);
        panel.RunUntil(200000);
        Assert.AreEqual(120000L, panel.Lra.FirstTimeAt(0));
    }

    [TestMethod]
    public void ARepeatIsSofterOnAllLanesAndInTheCueItself()
    {
        TestPanel panel = new TestPanel("repeats merge 10 soften 100 floor 50", "cue a", "a.erm 5:-80 5:40", "a.red 10:80");
        Turn(panel, 100000);
        panel.Node.Player.Start(panel.CueNamed("a"), true, Lanes.One, Voices.NoTag, 100000);
        panel.RunUntil(154000);
        Assert.AreEqual(-800, panel.Erm.LevelAt(100000));
        Assert.IsTrue(Turn(panel, 155000));
        Assert.AreEqual(-600, panel.Erm.LevelNow());
        Assert.AreEqual(600, panel.Red.LevelNow());
        panel.Node.Player.Start(panel.CueNamed("a"), true, Lanes.One, Voices.NoTag, 155000);
        panel.RunUntil(161000);
        Assert.AreEqual(300, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void ARepeatThatMergesIsNotDriven()
    {
        TestPanel panel = new TestPanel("repeats merge 10 soften 100 floor 50", "cue a", "a.lra 5:80");
        Turn(panel, 100000);
        Assert.IsFalse(Turn(panel, 109000));
    }

    [TestMethod]
    public void WhereNothingMayPlayNothingIsDriven()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:80");
        panel.Node.Host.CarryOut(Verb.Disarm, -1, -1, 1000);
        Assert.IsFalse(Turn(panel, 2000));
        Assert.AreEqual(0, panel.Lra.Count);
    }

    [TestMethod]
    public void AMotorThatIsDrivenTheOtherWayPausesFirst()
    {
        TestPanel panel = new TestPanel("cue other", "other.lra 300:-80", "cue a", "a.lra 20:60");
        panel.Play("other", 90000);
        panel.RunUntil(100000);
        Turn(panel, 100000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        panel.Node.Player.Start(panel.CueNamed("a"), true, Lanes.One, Voices.NoTag, 100000);
        panel.RunUntil(110000);
        Assert.AreEqual(100000L + Lanes.ReversalMicroseconds, panel.Lra.FirstTimeAt(600));
    }

    [TestMethod]
    public void AMotorThatIsDrivenTheSameWayDoesNotPause()
    {
        TestPanel panel = new TestPanel("cue other", "other.lra 300:-80", "cue a", "a.lra 20:-60");
        panel.Play("other", 90000);
        panel.RunUntil(100000);
        Turn(panel, 100000);
        Assert.AreEqual(-600, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void TheTimeOfTheFirstChangeIsThatOfTheMotor()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:40", "a.red 20:70");
        panel.Node.Player.Platform = new CountingClock();
        Turn(panel, 100000);
        Assert.AreEqual(1L, panel.Node.Player.Written);
        Assert.IsFalse(panel.Node.Player.Measures);
    }

    private static bool Turn(TestPanel panel, long now)
    {
        Player player = panel.Node.Player;
        int cue = panel.CueNamed("a");
        panel.Clock.Now = now;
        player.IsDrivenAlready = false;
        player.DriveTurn(cue, player.PrepareTurn(cue), now);
        return player.IsDrivenAlready;
    }
}
