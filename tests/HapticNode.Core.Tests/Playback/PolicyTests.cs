using HapticNode.Core.Base;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class PolicyTests
{
    [TestMethod]
    public void CutEndsAllLanesOfWhatSharesOne()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:30", "a.red 50:30", "cue b cut", "b.lra 50:70");
        panel.Play("a", 0);
        panel.Play("b", 10000);
        Assert.AreEqual(700, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
    }

    [TestMethod]
    public void CutLeavesWhatSharesNoLane()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 50:30", "cue b", "b.lra 50:70");
        panel.Play("a", 0);
        panel.Play("b", 10000);
        Assert.AreEqual(300, panel.Red.LevelNow());
        Assert.AreEqual(700, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void MixPlaysTogetherWhateverTheirPriorities()
    {
        TestPanel panel = new TestPanel("cue a priority 9", "a.lra 50:30", "cue b mix priority 0", "b.lra 50:20");
        panel.Play("a", 0);
        Assert.AreEqual((int)Refusal.None, (int)panel.Play("b", 10000));
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void IgnoreDoesNotPlayWhileALaneIsInUse()
    {
        TestPanel panel = new TestPanel("cue a priority 0", "a.lra 50:30", "cue b ignore priority 9", "b.lra 50:70", "b.red 50:70");
        panel.Play("a", 0);
        Assert.AreEqual((int)Refusal.Ignored, (int)panel.Play("b", 10000));
        Assert.AreEqual(300, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.AreEqual(1, panel.Node.Counters.Ignored);
        panel.RunUntil(50000);
        Assert.AreEqual((int)Refusal.None, (int)panel.Play("b", 50000));
    }

    [TestMethod]
    public void WhatIsIgnoredIsNotPlayedLater()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:30", "cue b ignore", "b.lra 50:70");
        panel.Play("a", 0);
        panel.Play("b", 10000);
        panel.RunUntil(200000);
        Assert.AreEqual(-1L, panel.Lra.FirstTimeAt(700));
    }

    [TestMethod]
    public void AnInputCutsWhateverPlays()
    {
        TestPanel panel = new TestPanel("cue a priority 9", "a.lra 50:30", "cue b priority 0", "b.lra 50:70", "on ok press play b");
        panel.Play("a", 0);
        panel.Edge(TestPanel.Ok, 0, 10000);
        Assert.AreEqual(700, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void TheHostDoesNotCutWhatIsMoreImportant()
    {
        TestPanel panel = new TestPanel("cue a priority 6", "a.lra 50:30", "cue b priority 5", "b.lra 50:70");
        panel.Play("a", 0);
        Assert.AreEqual((int)Refusal.Ignored, (int)panel.Play("b", 10000));
        Assert.AreEqual(300, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void TheHostCutsWhatIsAsImportant()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:30", "cue b", "b.lra 50:70");
        panel.Play("a", 0);
        Assert.AreEqual((int)Refusal.None, (int)panel.Play("b", 10000));
        Assert.AreEqual(700, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ACueThatStartsAgainTakesItsOwnPlace()
    {
        TestPanel panel = new TestPanel("repeats merge 0 soften 0", "cue a mix", "a.lra 50:30 50:60");
        panel.Play("a", 0);
        panel.Play("a", 60000);
        Assert.AreEqual(300, panel.Lra.LevelNow(), "it is not mixed with itself");
        panel.RunUntil(110000);
        Assert.AreEqual(600, panel.Lra.LevelNow(), "and begins anew");
        Assert.AreEqual(1, TraceReader.Count(panel.Records, TraceKind.CueCut));
    }

    [TestMethod]
    public void ACueThatIgnoresOthersStillTakesItsOwnPlace()
    {
        TestPanel panel = new TestPanel("repeats merge 0 soften 0", "cue a ignore", "a.lra 50:30 50:60");
        panel.Play("a", 0);
        Assert.AreEqual((int)Refusal.None, (int)panel.Play("a", 60000));
        Assert.AreEqual(300, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ACueWithoutStepsIsRefused()
    {
        Assert.AreEqual((int)Refusal.Empty, (int)new TestPanel("cue a").Play("a", 0));
    }

    [TestMethod]
    public void TheHostStartsWhatIsLessImportantBesideIt()
    {
        TestPanel panel = new TestPanel("cue a priority 9", "a.lra 50:30", "cue b priority 1", "b.red 50:70");
        panel.Play("a", 0);
        Assert.AreEqual((int)Refusal.None, (int)panel.Play("b", 10000));
        Assert.AreEqual(700, panel.Red.LevelNow());
        Assert.AreEqual(300, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void WhatCutsTwoThatMixSilencesTheLanesThatItDoesNotHave()
    {
        TestPanel panel = new TestPanel("cue a mix", "a.lra 90:30", "a.red 90:30", "cue b mix", "b.lra 90:30", "b.red 90:40", "cue c", "c.lra 50:80");
        panel.Play("a", 0);
        panel.Play("b", 0);
        panel.Play("c", 10000);
        panel.RunUntil(11000);
        Assert.AreEqual(800, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
    }

    [TestMethod]
    public void WhatMixesEndsAtItsOwnTime()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 300:30", "cue b mix", "b.lra 10:20");
        panel.Play("a", 0);
        panel.Play("b", 5000);
        panel.RunUntil(15000);
        Assert.AreEqual(300, panel.Lra.LevelNow());
    }
}
