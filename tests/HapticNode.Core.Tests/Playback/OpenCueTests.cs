using HapticNode.Core.Playback;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

// A cue is driven first and gets its voice a moment later; whatever comes in between finds it playing.
[TestClass]
public sealed class OpenCueTests
{
    [TestMethod]
    public void ItPlaysFromTheFirstMomentOn()
    {
        TestPanel panel = Started("cue a", "a.lra 50:80");
        Assert.IsTrue(panel.Node.Player.IsPlaying());
        Assert.IsFalse(panel.Node.Player.IsAtRest());
        Assert.AreEqual(1, panel.Node.Player.ActiveVoices());
    }

    [TestMethod]
    public void NothingIsAtRestBeforeItHasEnded()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:80");
        Assert.IsTrue(panel.Node.Player.IsAtRest());
        panel.Play("a", 1000);
        panel.RunUntil(50999);
        Assert.IsFalse(panel.Node.Player.IsAtRest());
        panel.RunUntil(51000);
        Assert.IsTrue(panel.Node.Player.IsAtRest());
        Assert.AreEqual(0, panel.Node.Player.ActiveVoices());
    }

    [TestMethod]
    public void APausedLaneIsNotAtRest()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Player.Lanes.PauseForReversal(0);
        Assert.IsFalse(panel.Node.Player.IsAtRest());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void AnEditOfTheGainsDoesNotInterruptIt()
    {
        TestPanel panel = Started("cue a", "a.lra 50:80");
        panel.Node.Player.Refresh(1000);
        Assert.AreEqual(1, panel.Lra.Count);
        Assert.AreEqual(800, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void AnEditOfItEndsIt()
    {
        TestPanel panel = Started("cue a", "a.lra 50:80");
        panel.Node.Player.CutCue(panel.CueNamed("a"), 1000);
        AssertEnded(panel);
    }

    [TestMethod]
    public void DisarmingEndsIt()
    {
        TestPanel panel = Started("cue a", "a.lra 50:80");
        panel.Node.Player.Arm(false, 1000);
        AssertEnded(panel);
    }

    [TestMethod]
    public void AStopEndsItForGood()
    {
        TestPanel panel = Started("cue a", "a.lra 50:80 50:60");
        panel.Node.Player.Latch(FaultReason.Stop, Lanes.None, 1000);
        Assert.IsTrue(panel.Node.Player.Clear(1000));
        AssertEnded(panel);
    }

    [TestMethod]
    public void ItsStrengthCanBeChanged()
    {
        TestPanel panel = new TestPanel("cue a loop 1000", "a.red 50:80");
        Player player = panel.Node.Player;
        player.Start(panel.CueNamed("a"), false, Lanes.One, 3, 1000);
        Assert.IsTrue(player.SetStrength(3, panel.CueNamed("a"), 512));
        Assert.IsFalse(player.SetStrength(2, panel.CueNamed("a"), 512), "of another action");
        player.EndTag(3, 2000);
        Assert.IsFalse(player.SetStrength(3, panel.CueNamed("a"), 512), "it has ended");
    }

    [TestMethod]
    public void WhatEndsByItsActionEndsAtOnce()
    {
        TestPanel panel = new TestPanel("cue a loop 1000", "a.red 50:80");
        panel.Node.Player.Start(panel.CueNamed("a"), false, Lanes.One, 3, 1000);
        panel.Node.Player.EndTag(3, 1000);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void AfterAnInterruptionNothingOfItIsLeft()
    {
        TestPanel panel = Started("cue a", "a.lra 50:80");
        Player player = panel.Node.Player;
        panel.RunUntil(5000);
        player.Recover(6000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, player.ActiveVoices());
        player.Start(panel.CueNamed("a"), true, Lanes.One, Voices.NoTag, 7000);
        Assert.AreEqual(800, panel.Lra.LevelNow(), "no repeat of what was interrupted, and driven at once");
    }

    [TestMethod]
    public void NobodyIsToBlameBeforeAndAfterALatch()
    {
        TestPanel panel = new TestPanel();
        Player player = panel.Node.Player;
        Assert.AreEqual(Lanes.None, player.LatchedLane);
        player.Latch(FaultReason.Late, 1, 1000);
        Assert.AreEqual(1, player.LatchedLane);
        player.Clear(2000);
        Assert.AreEqual(Lanes.None, player.LatchedLane);
    }

    private static TestPanel Started(string cue, string steps)
    {
        TestPanel panel = new TestPanel(cue, steps);
        panel.RunUntil(1000);
        Assert.AreEqual((int)PlayResult.Started, (int)panel.Node.Player.Start(panel.CueNamed("a"), false, Lanes.One, Voices.NoTag, 1000));
        Assert.IsTrue(panel.Node.Player.IsOpen);
        return panel;
    }

    private static void AssertEnded(TestPanel panel)
    {
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Node.Player.ActiveVoices());
        panel.RunUntil(200000);
        Assert.AreEqual(2, panel.Lra.Count, "driven once, and neutral once");
    }
}
