using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class StepTimingTests
{
    [TestMethod]
    public void StepsComeAtTheirTimesAfterTheStart()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:100 6:-100 10:0 0.5:40");
        panel.Play("a", 1000);
        panel.RunUntil(100000);
        CollectionAssert.AreEqual(new long[] { 1000, 13000, 19000, 29000, 29500 }, FirstTimes(panel.Lra, 5));
        Assert.AreEqual(5, panel.Lra.Count, "an output is written only where it changes");
        Assert.AreEqual(1000, panel.Lra.LevelAt(1000));
        Assert.AreEqual(-1000, panel.Lra.LevelAt(13000));
        Assert.AreEqual(0, panel.Lra.LevelAt(19000));
        Assert.AreEqual(400, panel.Lra.LevelAt(29000));
        Assert.AreEqual(0, panel.Lra.LevelAt(29500));
    }

    [TestMethod]
    public void TheLanesOfACueStartTogether()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:100", "a.tone 5:20@3000", "a.red 20:50");
        panel.Play("a", 1000);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
        Assert.AreEqual(200, panel.Tone.LevelNow());
        Assert.AreEqual(3000, panel.Tone.HertzAt(1000));
        Assert.AreEqual(500, panel.Red.LevelNow());
    }

    [TestMethod]
    public void ALateStepIsAppliedAtOnceAndLaterOnesKeepTheirTimes()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 10:50 10:60 10:70");
        panel.Play("a", 1000);
        panel.JumpTo(14000);
        Assert.AreEqual(600, panel.Lra.LevelNow());
        panel.RunUntil(60000);
        Assert.AreEqual(21000L, panel.Lra.FirstTimeAt(700));
        Assert.AreEqual(31000L, panel.Lra.FirstTimeAt(0));
    }

    [TestMethod]
    public void StepsThatHaveWhollyPassedAreSkipped()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:50 5:60 20:70");
        panel.Play("a", 1000);
        panel.JumpTo(16000);
        Assert.AreEqual(700, panel.Lra.LevelNow());
        Assert.AreEqual(-1L, panel.Lra.FirstTimeAt(600));
    }

    [TestMethod]
    public void LatenessDoesNotAddUp()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 10:10 10:20 10:30 10:40 10:50 10:60 10:70 10:80 10:90 10:100");
        panel.Play("a", 0);
        for (int step = 1; step < 10; step++)
        {
            panel.JumpTo(step * 10000 + 3000);
            Assert.AreEqual((step + 1) * 100, panel.Lra.LevelNow());
        }

        Assert.AreEqual(100000L, panel.Node.Due);
    }

    [TestMethod]
    public void TheLatestStepIsCounted()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 10:50 10:60");
        panel.Play("a", 1000);
        panel.JumpTo(14000);
        panel.JumpTo(21100);
        Assert.AreEqual(3000, panel.Node.Counters.Lateness.Longest);
    }

    [TestMethod]
    public void AStepWhereNothingIsDueDoesNothing()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 10:50");
        panel.Play("a", 1000);
        panel.JumpTo(5000);
        Assert.AreEqual(11000L, panel.Node.Step(5000));
        Assert.AreEqual(1, panel.Lra.Count);
        panel.RunUntil(20000);
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void StepsAreBegunByTheLeadEarlierThanTheirTimes()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:100 6:-100", "a.red 10:50");
        panel.Node.Player.Lead = 500;
        panel.Play("a", 1000);
        panel.RunUntil(100000);
        Assert.AreEqual(12500L, panel.Lra.FirstTimeAt(-1000));
        Assert.AreEqual(18500L, panel.Lra.FirstTimeAt(0));
        Assert.AreEqual(10500L, panel.Red.FirstTimeAt(0));
    }

    [TestMethod]
    public void EachLaneIsDueAtItsOwnTimeWhicheverComesFirst()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:50 10:20", "a.erm 30:50", "a.red 10:80 30:40");
        panel.Play("a", 0);
        panel.RunUntil(60000);
        Assert.AreEqual(20000L, panel.Lra.FirstTimeAt(200));
        Assert.AreEqual(30000L, panel.Lra.FirstTimeAt(0));
        Assert.AreEqual(30000L, panel.Erm.FirstTimeAt(0));
        Assert.AreEqual(10000L, panel.Red.FirstTimeAt(400));
        Assert.AreEqual(40000L, panel.Red.FirstTimeAt(0));
    }

    [TestMethod]
    public void ACueThatBeginsInSilenceKeepsItsTimes()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 3:0 20:80", "on ok press play a");
        panel.Edge(TestPanel.Ok, 0, 100000);
        panel.RunUntil(200000);
        Assert.AreEqual(103000L, panel.Lra.FirstTimeAt(800));
    }

    [TestMethod]
    public void HowSoonACueThatMixesIsFeltIsCounted()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 300:50", "cue b mix", "b.lra 20:80", "on ok press play b");
        panel.Play("a", 100000);
        panel.Node.Player.Platform = new CountingClock();
        panel.RunUntil(150000);
        panel.Node.Edge(TestPanel.Ok, 0, -1000);
        Assert.AreEqual(1, panel.Node.Counters.Latency.Count);
    }

    [TestMethod]
    public void TheStepThatHasWaitedLongestComesFirst()
    {
        TestPanel panel = new TestPanel("cue ramps mix", "ramps.red 200:0>100", "ramps.green 200:0>100", "cue a mix", "a.lra 10:80");
        panel.Play("ramps", 0);
        panel.Play("a", 1000);
        panel.RunUntil(10500);
        panel.Clock.Now = 30000;
        panel.Node.Player.Advance(30000);
        panel.Node.Player.Advance(30000);
        Assert.AreEqual(0, panel.Lra.LevelNow(), "no motor runs on behind ramps that began before it");
    }

    private static long[] FirstTimes(RecordingOutput output, int count)
    {
        long[] times = new long[count];
        for (int i = 0; i < count; i++)
        {
            times[i] = output.Times[i];
        }

        return times;
    }
}
