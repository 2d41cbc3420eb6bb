using HapticNode.Core.Playback;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class ReversalTests
{
    [TestMethod]
    [DataRow("80", "-60", -600)]
    [DataRow("-80", "60", 600)]
    public void ACutMotorPausesAtNeutralBeforeItIsDrivenTheOtherWay(string first, string second, int expected)
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:" + first, "cue b", "b.lra 20:" + second);
        panel.Play("a", 0);
        panel.Play("b", 10000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        panel.RunUntil(30000);
        Assert.AreEqual(10000L + Lanes.ReversalMicroseconds, panel.Lra.FirstTimeAt(expected));
        Assert.AreEqual(0, panel.Lra.LevelAt(30000), "the cue still ends at its time");
    }

    [TestMethod]
    public void ACutMotorThatGoesOnTheSameWayDoesNotPause()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:80", "cue b", "b.lra 20:60");
        panel.Play("a", 0);
        panel.Play("b", 10000);
        Assert.AreEqual(600, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ACuesOwnBrakeComesAtOnce()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:100 6:-100");
        panel.Play("a", 0);
        panel.RunUntil(12000);
        Assert.AreEqual(-1000, panel.Lra.LevelNow());
        Assert.AreEqual(2, panel.Lra.Count);
    }

    [TestMethod]
    public void AStepThatEndsWithinThePauseIsNotMadeUp()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:80", "cue b", "b.lra 0.5:-60 20:30");
        panel.Play("a", 0);
        panel.Play("b", 10000);
        panel.RunUntil(20000);
        Assert.AreEqual(-1L, panel.Lra.FirstTimeAt(-600));
        Assert.AreEqual(11000L, panel.Lra.FirstTimeAt(300));
    }

    [TestMethod]
    public void TheOtherLanesDoNotWaitForThePause()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:80", "cue b", "b.lra 20:-60", "b.erm 20:50");
        panel.Play("a", 0);
        panel.Play("b", 10000);
        Assert.AreEqual(500, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void AOneShotOverTheBrakeOfALoopPausesToo()
    {
        TestPanel panel = new TestPanel("cue wait loop 2000", "wait.lra 20:25 200:-25", "cue a", "a.lra 12:100");
        panel.Play("wait", 0);
        panel.Play("a", 100000);
        panel.RunUntil(111000);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
        Assert.IsTrue(NeverReverses(panel.Lra, 90000));
    }

    [TestMethod]
    public void AReplyOverTheBrakeOfItsLoopPausesToo()
    {
        TestPanel panel = new TestPanel(
            "cue acknowledge",
            "acknowledge.red 5:50",
            "cue confirm outcome",
            "confirm.lra 12:100",
            "cue busy loop 2000",
            "busy.lra 20:25 200:-25",
            "on save press ask save confirm confirm reject confirm timeout confirm");
        panel.Edge(TestPanel.Save, 0, 1000);
        panel.Say("busy save on");
        panel.RunUntil(101000);
        Assert.AreEqual(-250, panel.Lra.LevelNow());
        panel.Say("done save");
        panel.RunUntil(130000);
        Assert.AreEqual(1000, panel.Lra.LevelAt(103000));
        Assert.IsTrue(NeverReverses(panel.Lra, 90000));
    }

    // Drive and opposite drive must lie at least a pause at neutral apart.
    private static bool NeverReverses(RecordingOutput output, long since)
    {
        for (int i = 0; i < output.Count; i++)
        {
            long end = i + 1 < output.Count ? output.Times[i + 1] : output.Times[i];
            for (int j = i + 1; j < output.Count && output.Times[j] - end < Lanes.ReversalMicroseconds; j++)
            {
                if (output.Times[j] > since && output.Levels[i] * output.Levels[j] < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
