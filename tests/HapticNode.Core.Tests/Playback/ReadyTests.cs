using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

// The first drive of a cue, worked out before the touch.
[TestClass]
public sealed class ReadyTests
{
    [TestMethod]
    [DataRow("a.lra 20:50", 500 * Bank.MaxLanes)]
    [DataRow("a.erm 20:50", 500 * Bank.MaxLanes + 1)]
    [DataRow("a.erm 20:-50", -500 * Bank.MaxLanes + 1)]
    public void ItIsTheLevelAndTheLaneOfTheFirstMotor(string steps, int expected)
    {
        TestPanel panel = new TestPanel("cue other", "other.lra 20:90", "cue a", "a.red 20:80", steps);
        Assert.AreEqual(expected, Prepared(panel, 100000));
        Assert.AreEqual(expected, panel.Node.Player.PrepareTurn(panel.CueNamed("a")));
    }

    [TestMethod]
    public void ItHasTheGainOfTheLane()
    {
        TestPanel panel = new TestPanel("lane erm motor gain 50", "cue a", "a.erm 20:-80");
        Assert.AreEqual(-400 * Bank.MaxLanes + 1, Prepared(panel, 100000));
        Assert.AreEqual(-800 * Bank.MaxLanes + 1, panel.Node.Player.PrepareTurn(panel.CueNamed("a")), "that of a turn gets it later");
    }

    [TestMethod]
    [DataRow("cue a", "button ok")]
    [DataRow("cue a", "a.red 20:80")]
    [DataRow("cue a", "a.tone 20:20@1000")]
    [DataRow("cue a loop 1000", "a.lra 20:80")]
    public void WhatDoesNotBeginWithAMotorOrLoopsHasNone(string cue, string steps)
    {
        TestPanel panel = new TestPanel(cue, steps);
        Assert.AreEqual(0, Prepared(panel, 100000));
        Assert.AreEqual(0, panel.Node.Player.PrepareTurn(panel.CueNamed("a")));
    }

    [TestMethod]
    public void AMotorThatThePanelDoesNotHaveHasNone()
    {
        TestPanel panel = new TestPanel("lane extra motor", "cue a", "a.extra 20:80");
        Assert.AreEqual(0, Prepared(panel, 100000));
    }

    [TestMethod]
    [DataRow("cue a mix", 0)]
    [DataRow("cue a ignore", 0)]
    [DataRow("cue a", 800 * Bank.MaxLanes)]
    public void WhileSomethingPlaysOnlyWhatCutsHasOne(string cue, int expected)
    {
        TestPanel panel = new TestPanel("cue other", "other.red 300:50", cue, "a.lra 20:80");
        Assert.AreEqual(800 * Bank.MaxLanes, Prepared(panel, 100000), "at rest");
        panel.Play("other", 200000);
        Assert.AreEqual(expected, Prepared(panel, 200000));
    }

    [TestMethod]
    [DataRow("mix", 0)]
    [DataRow("ignore", 0)]
    [DataRow("cut", 800 * Bank.MaxLanes)]
    public void ATurnHasOneWhereItsCueCuts(string policy, int expected)
    {
        TestPanel panel = new TestPanel("cue a " + policy, "a.lra 20:80");
        Assert.AreEqual(expected, panel.Node.Player.PrepareTurn(panel.CueNamed("a")));
    }

    [TestMethod]
    [DataRow("repeats merge 10 soften 100", 100000)]
    [DataRow("repeats merge 20 soften 0", 20000)]
    public void ARepeatHasNone(string rule, int apart)
    {
        TestPanel panel = new TestPanel(rule, "cue a", "a.lra 5:80");
        Assert.AreEqual(800 * Bank.MaxLanes, Prepared(panel, 200000));
        panel.Play("a", 500000);
        Assert.AreEqual(0, Prepared(panel, 500000));
        panel.RunUntil(500000 + apart - 1);
        Assert.AreEqual(0, Prepared(panel, 500000 + apart - 1));
        Assert.AreEqual(800 * Bank.MaxLanes, Prepared(panel, 500000 + apart));
        Assert.AreEqual(800 * Bank.MaxLanes, Prepared(panel, 400000), "a clock that goes back is no repeat");
    }

    [TestMethod]
    public void WhereNothingMayPlayThereIsNone()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:80");
        panel.Node.Host.CarryOut(Verb.Disarm, -1, -1, 1000);
        Assert.AreEqual(0, Prepared(panel, 2000));
        panel.Node.Host.CarryOut(Verb.Arm, -1, -1, 3000);
        Assert.AreEqual(800 * Bank.MaxLanes, Prepared(panel, 4000));
        panel.Node.Player.Latch(FaultReason.Stop, Lanes.None, 5000);
        Assert.AreEqual(0, Prepared(panel, 6000));
    }

    [TestMethod]
    public void TheOtherLanesFollowAtOnce()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:50", "a.erm 20:60", "a.red 20:70");
        int cue = panel.CueNamed("a");
        panel.Node.Player.DriveOtherLanes(cue, 1, 1000);
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Erm.LevelNow(), "it is driven already");
        Assert.AreEqual(700, panel.Red.LevelNow());
        panel.Node.Player.Start(cue, true, Lanes.One, Voices.NoTag, 1000);
        Assert.AreEqual(1, panel.Lra.Count, "each is driven once");
        Assert.AreEqual(0, panel.Erm.Count);
    }

    private static int Prepared(TestPanel panel, long now)
    {
        return panel.Node.Player.Prepare(panel.CueNamed("a"), now);
    }
}
