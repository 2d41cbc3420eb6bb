using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class RepeatLimiterTests
{
    [TestMethod]
    public void TheFirstTimeACueIsAtFullStrength()
    {
        Assert.AreEqual(Lanes.One, Made().StrengthOf(0, 0));
    }

    [TestMethod]
    public void RepeatsCloserThanMergeAreOne()
    {
        RepeatLimiter restraint = Made();
        restraint.StrengthOf(0, 0);
        Assert.AreEqual(0, restraint.StrengthOf(0, 11999));
        Assert.AreNotEqual(0, restraint.StrengthOf(0, 12000), "what was merged does not count as the one before");
    }

    [TestMethod]
    [DataRow(12000, 409)]
    [DataRow(56000, 716)]
    [DataRow(99999, 1022)]
    [DataRow(100000, 1024)]
    public void StrengthGrowsFromTheFloorToFull(int apart, int expected)
    {
        RepeatLimiter restraint = Made();
        restraint.StrengthOf(0, 0);
        int strength = restraint.StrengthOf(0, apart);
        Assert.IsTrue(strength >= expected && strength <= expected + 2, strength.ToString());
    }

    [TestMethod]
    public void EachCueHasItsOwnRepeats()
    {
        RepeatLimiter restraint = Made();
        restraint.StrengthOf(0, 0);
        Assert.AreEqual(Lanes.One, restraint.StrengthOf(1, 1000));
    }

    [TestMethod]
    public void WithoutMergeAndSoftenEveryRepeatIsAtFullStrength()
    {
        Bank bank = new TestParser("repeats merge 0 soften 0").Bank;
        RepeatLimiter restraint = new RepeatLimiter();
        restraint.Refresh(bank);
        restraint.StrengthOf(0, 0);
        Assert.AreEqual(Lanes.One, restraint.StrengthOf(0, 0));
    }

    [TestMethod]
    public void FortyDetentsASecondAreASofterTexture()
    {
        TestPanel panel = new TestPanel("cue tick", "tick.lra 6:70", "on dial detent play tick", "encoder dial detents 4");
        int[] levels = { 0, 0, 1, 1 };
        for (int detent = 0; detent < 40; detent++)
        {
            panel.Edge(TestPanel.Dial + (detent & 1), levels[detent & 3], 1000 + detent * 25000);
            int level = panel.Lra.LevelNow();
            Assert.IsTrue(detent == 0 ? level == 700 : level >= 340 && level <= 345, level.ToString());
        }
    }

    [TestMethod]
    public void AFasterSpinMergesButNeverStalls()
    {
        TestPanel panel = new TestPanel("cue tick", "tick.lra 6:70", "on dial detent play tick", "encoder dial detents 4");
        int[] levels = { 0, 0, 1, 1 };
        for (int detent = 0; detent < 200; detent++)
        {
            panel.Edge(TestPanel.Dial + (detent & 1), levels[detent & 3], 1000 + detent * 5000);
        }

        Assert.AreEqual(133, panel.Node.Counters.Merged, "every third is felt: 15 ms apart");
        Assert.IsTrue(panel.Lra.Count >= 2 * 66);
    }

    [TestMethod]
    public void LoopsAreNotRestrained()
    {
        TestPanel panel = new TestPanel("cue wait loop 500", "wait.red 50:40");
        panel.Play("wait", 0);
        panel.Play("wait", 1000);
        Assert.AreEqual(400, panel.Red.LevelNow());
        Assert.AreEqual(0, panel.Node.Counters.Merged);
    }

    [TestMethod]
    public void AClockThatGoesBackIsNoRepeat()
    {
        RepeatLimiter restraint = Made();
        restraint.StrengthOf(0, 1000000);
        Assert.AreEqual(0, restraint.StrengthOf(0, 1000000));
        Assert.AreEqual(Lanes.One, restraint.StrengthOf(0, 999999));
        Assert.AreEqual(0, restraint.StrengthOf(0, 1000000), "that one was the last");
    }

    private static RepeatLimiter Made()
    {
        RepeatLimiter restraint = new RepeatLimiter();
        restraint.Refresh(new Bank());
        return restraint;
    }
}
