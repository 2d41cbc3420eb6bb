using HapticNode.Core.Base;
using HapticNode.Core.Playback;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class LoopTests
{
    [TestMethod]
    public void AShortLaneWaitsAtNeutralSoThatPassesStartTogether()
    {
        TestPanel panel = new TestPanel("cue wait loop 2000", "wait.lra 5:25", "wait.red 150:50 150:20");
        panel.Play("wait", 0);
        panel.RunUntil(1000000);
        for (int pass = 0; pass < 3; pass++)
        {
            Assert.AreEqual(250, panel.Lra.LevelAt(pass * 300000));
            Assert.AreEqual(500, panel.Red.LevelAt(pass * 300000));
            Assert.AreEqual(0, panel.Lra.LevelAt(pass * 300000 + 5000));
            Assert.AreEqual(200, panel.Red.LevelAt(pass * 300000 + 150000));
        }
    }

    [TestMethod]
    public void ALoopEndsAtItsOwnLimit()
    {
        TestPanel panel = new TestPanel("cue wait loop 1000", "wait.red 10:50 10:20");
        panel.Play("wait", 0);
        panel.RunUntil(999999);
        Assert.AreEqual(200, panel.Red.LevelNow());
        panel.RunUntil(1000000);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void ALoopEndsAtItsOwnLimitInTheMiddleOfALongStep()
    {
        TestPanel panel = new TestPanel("cue wait loop 100", "wait.red 300:50");
        panel.Play("wait", 0);
        panel.RunUntil(100000);
        Assert.AreEqual(0, panel.Red.LevelNow());
    }

    [TestMethod]
    public void ALoopIsNotHeardWhereAOneShotPlaysAndComesBack()
    {
        TestPanel panel = new TestPanel("cue wait loop 2000", "wait.lra 300:20", "wait.red 300:30", "cue a priority 0", "a.lra 10:5 10:0 10:5");
        panel.Play("wait", 0);
        panel.Play("a", 50000);
        Assert.AreEqual(50, panel.Lra.LevelNow());
        Assert.AreEqual(300, panel.Red.LevelNow(), "where the one-shot is silent the loop goes on");
        panel.RunUntil(65000);
        Assert.AreEqual(0, panel.Lra.LevelNow(), "a gap of the one-shot is a gap");
        panel.RunUntil(80000);
        Assert.AreEqual(200, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ALoopThatStartsUnderAOneShotWaitsForItsEnd()
    {
        TestPanel panel = new TestPanel("cue wait loop 2000 priority 9", "wait.lra 300:20", "cue a priority 0", "a.lra 50:70");
        panel.Play("a", 0);
        Assert.AreEqual((int)Refusal.None, (int)panel.Play("wait", 10000));
        Assert.AreEqual(700, panel.Lra.LevelNow());
        panel.RunUntil(50000);
        Assert.AreEqual(200, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ALoopCutsAnotherOnItsLanes()
    {
        TestPanel panel = new TestPanel("cue one loop 2000", "one.red 300:20", "one.green 300:20", "cue two loop 2000", "two.red 300:70");
        panel.Play("one", 0);
        panel.Play("two", 10000);
        Assert.AreEqual(700, panel.Red.LevelNow());
        Assert.AreEqual(0, panel.Green.LevelNow());
    }

    [TestMethod]
    public void ALoopDoesNotCutAMoreImportantOne()
    {
        TestPanel panel = new TestPanel("cue one loop 2000 priority 6", "one.red 300:20", "cue two loop 2000 priority 5", "two.red 300:70");
        panel.Play("one", 0);
        Assert.AreEqual((int)Refusal.Ignored, (int)panel.Play("two", 10000));
        Assert.AreEqual(200, panel.Red.LevelNow());
    }

    [TestMethod]
    public void ALatePassBeginsWhereItWouldBe()
    {
        TestPanel panel = new TestPanel("cue wait loop 2000", "wait.red 10:0>100 90:100 100:20");
        panel.Play("wait", 0);
        panel.RunUntil(199000);
        panel.JumpTo(230000);
        panel.JumpTo(230000);
        Assert.AreEqual(1000, panel.Red.LevelNow());
        panel.RunUntil(310000);
        Assert.AreEqual(300000L, panel.Red.Times[panel.Red.Count - 1], "the next step keeps its time");
        Assert.AreEqual(200, panel.Red.LevelNow());
    }

    [TestMethod]
    public void PassesThatWereMissedAltogetherAreSkipped()
    {
        TestPanel panel = new TestPanel("cue wait loop 5000", "wait.red 100:50 100:20");
        panel.Play("wait", 0);
        panel.JumpTo(1150000);
        panel.JumpTo(1150000);
        Assert.AreEqual(200, panel.Red.LevelNow());
        panel.RunUntil(1200000);
        Assert.AreEqual(500, panel.Red.LevelNow());
    }

    [TestMethod]
    public void ALoopThatGetsItsLaneBackPausesBeforeItDrivesTheOtherWay()
    {
        TestPanel panel = new TestPanel("cue wait loop 2000", "wait.erm 300:-25", "cue a", "a.erm 50:70");
        panel.Play("wait", 0);
        panel.Play("a", 20000);
        panel.RunUntil(80000);
        Assert.AreEqual(0, panel.Erm.LevelAt(70000));
        Assert.AreEqual(-250, panel.Erm.LevelAt(70000 + Lanes.ReversalMicroseconds));
    }

    [TestMethod]
    public void ALoopThatCutsAnotherPausesBeforeItDrivesTheOtherWay()
    {
        TestPanel panel = new TestPanel("cue one loop 2000", "one.erm 300:80", "one.red 300:10", "cue two loop 2000", "two.erm 300:-80", "two.red 300:20");
        panel.Play("one", 0);
        panel.Play("two", 20000);
        Assert.AreEqual(0, panel.Erm.LevelNow());
        Assert.AreEqual(200, panel.Red.LevelNow());
        panel.RunUntil(30000);
        Assert.AreEqual(20000L + Lanes.ReversalMicroseconds, panel.Erm.FirstTimeAt(-800));
    }

    [TestMethod]
    public void WhatElsePlaysGoesOnWhenALoopEnds()
    {
        TestPanel panel = new TestPanel(
            "cue one loop 100", "one.red 10:20", "cue two loop 200", "two.green 10:30", "cue a", "a.blue 300:40");
        panel.Play("one", 0);
        panel.Play("two", 0);
        panel.Play("a", 0);
        panel.RunUntil(100000);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.AreEqual(300, panel.Green.LevelNow());
        Assert.AreEqual(400, panel.Blue.LevelNow());
        panel.RunUntil(200000);
        Assert.AreEqual(0, panel.Green.LevelNow());
        Assert.AreEqual(400, panel.Blue.LevelNow());
    }

    [TestMethod]
    public void LoopsThatShareALaneAndEndTogetherLeaveItNeutral()
    {
        TestPanel panel = new TestPanel("cue one loop 100 mix", "one.red 300:20", "cue two loop 100 mix", "two.red 300:30");
        panel.Play("one", 0);
        panel.Play("two", 0);
        panel.RunUntil(100000);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void AClockThatJumpsByADayOnlyEndsALoop()
    {
        TestPanel panel = new TestPanel("cue wait loop 60000", "wait.red 5:50 5:20");
        panel.Play("wait", 0);
        panel.JumpTo(86400000000);
        panel.JumpTo(86400001000);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void ALoopThatCutsAnotherInItsSilenceIsDrivenAtOnce()
    {
        TestPanel panel = new TestPanel("cue one loop 2000", "one.erm 10:80 290:0", "cue two loop 2000", "two.erm 300:-80");
        panel.Play("one", 0);
        panel.Play("two", 100000);
        Assert.AreEqual(-800, panel.Erm.LevelNow());
    }
}
