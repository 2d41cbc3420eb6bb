using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class MixTests
{
    [TestMethod]
    [DataRow("30", "20", 500)]
    [DataRow("80", "70", 1000)]
    [DataRow("-80", "-70", -1000)]
    [DataRow("80", "-30", 500)]
    [DataRow("50", "-50", 0)]
    public void MotorsAddUpAndSaturate(string first, string second, int expected)
    {
        TestPanel panel = new TestPanel("cue a mix", "a.lra 50:" + first, "cue b mix", "b.lra 20:" + second);
        panel.Play("a", 0);
        panel.Play("b", 10000);
        Assert.AreEqual(expected, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void WhatEndsLeavesTheMix()
    {
        TestPanel panel = new TestPanel("cue a mix", "a.lra 50:30", "cue b mix", "b.lra 20:20");
        panel.Play("a", 0);
        panel.Play("b", 10000);
        panel.RunUntil(30000);
        Assert.AreEqual(300, panel.Lra.LevelNow());
        panel.RunUntil(50000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void LightsTakeTheStrongest()
    {
        TestPanel panel = new TestPanel("cue a mix", "a.red 50:60", "cue b mix", "b.red 50:80>0");
        panel.Play("a", 0);
        panel.Play("b", 0);
        Assert.AreEqual(800, panel.Red.LevelNow());
        panel.RunUntil(40000);
        Assert.AreEqual(600, panel.Red.LevelNow());
    }

    [TestMethod]
    public void TheToneIsThatOfTheHigherPriority()
    {
        TestPanel panel = new TestPanel("cue a mix priority 6", "a.tone 20:10@1000", "cue b mix priority 5", "b.tone 50:40@2000");
        panel.Play("a", 0);
        panel.Play("b", 5000);
        Assert.AreEqual(100, panel.Tone.LevelNow());
        Assert.AreEqual(1000, panel.Tone.HertzAt(5000));
        panel.RunUntil(20000);
        Assert.AreEqual(400, panel.Tone.LevelNow());
        Assert.AreEqual(2000, panel.Tone.HertzAt(20000));
    }

    [TestMethod]
    public void OfEqualPrioritiesTheToneIsThatOfTheNewest()
    {
        TestPanel panel = new TestPanel("cue a mix", "a.tone 50:10@1000", "cue b mix", "b.tone 20:40@2000");
        panel.Play("a", 0);
        panel.Play("b", 5000);
        Assert.AreEqual(2000, panel.Tone.HertzAt(5000));
        panel.RunUntil(25000);
        Assert.AreEqual(1000, panel.Tone.HertzAt(25000));
        Assert.AreEqual(100, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void AGapOfTheMoreImportantToneIsAGap()
    {
        TestPanel panel = new TestPanel("cue a mix priority 6", "a.tone 20:10@1000 20:0 20:10", "cue b mix priority 5", "b.tone 60:40@2000");
        panel.Play("b", 0);
        panel.Play("a", 0);
        panel.RunUntil(30000);
        Assert.AreEqual(0, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void TheNewestToneIsNewestHoweverOftenOthersHaveEnded()
    {
        TestPanel panel = new TestPanel("cue a mix", "a.tone 20:10@1000", "cue b mix", "b.tone 90:20@2000", "cue c mix", "c.tone 90:30@3000");
        panel.Play("a", 0);
        panel.Play("b", 5000);
        panel.Play("c", 10000);
        panel.RunUntil(30000);
        Assert.AreEqual(3000, panel.Tone.HertzAt(30000));
        Assert.AreEqual(300, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void DisarmingSilencesALaneThatIsMixed()
    {
        TestPanel panel = new TestPanel("cue a mix", "a.red 90:60", "cue b mix", "b.red 90:80");
        panel.Play("a", 0);
        panel.Play("b", 1000);
        panel.RunUntil(5000);
        panel.Node.Player.Arm(false, 5000);
        Assert.AreEqual(0, panel.Red.LevelNow());
    }
}
