using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

[TestClass]
public sealed class NodeGuardTests
{
    [TestMethod]
    public void AnEdgeInTheMiddleOfAStepWaitsAndIsHandledWithTheNext()
    {
        TestPanel panel = Made();
        InterruptingOutput output = Interrupt(panel, 1, 60500);
        long answer = Start(panel);
        Assert.AreEqual(60000L, answer, "there is still something to do");
        Assert.AreEqual(1, panel.Node.Counters.Queued);
        Assert.AreEqual(0, panel.Lra.LevelNow(), "not in the middle of the step");
        panel.Levels.Set(TestPanel.Ok, 0);
        panel.JumpTo(60600);
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual(0, output.Edges);
    }

    [TestMethod]
    public void AnEdgeThatWaitedKeepsItsTime()
    {
        TestPanel panel = Made();
        Interrupt(panel, 1, 60500);
        Start(panel);
        panel.Levels.Set(TestPanel.Ok, 0);
        panel.JumpTo(61000);
        panel.RunUntil(560499);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        panel.RunUntil(560500);
        Assert.AreEqual(700, panel.Lra.LevelNow(), "the hold counts from the edge");
    }

    [TestMethod]
    public void ACueOfAnEdgeThatWaitedIsNotShortened()
    {
        TestPanel panel = Made();
        Interrupt(panel, 1, 60500);
        Start(panel);
        panel.Levels.Set(TestPanel.Ok, 0);
        panel.JumpTo(62000);
        panel.RunUntil(100000);
        Assert.AreEqual(62000L, panel.Lra.FirstTimeAt(500));
        Assert.AreEqual(0, panel.Lra.LevelAt(72000));
        Assert.AreEqual(500, panel.Lra.LevelAt(71999));
    }

    [TestMethod]
    public void TheNextEdgeTakesThoseThatWaitWithIt()
    {
        TestPanel panel = Made();
        Interrupt(panel, 1, 60500);
        Start(panel);
        panel.Levels.Set(TestPanel.Ok, 0);
        panel.Clock.Now = 60700;
        panel.Node.Edge(TestPanel.Save, 0, 60700);
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual(2, panel.Node.Counters.Edges);
    }

    [TestMethod]
    public void EdgesBeyondTheQueueAreCounted()
    {
        TestPanel panel = Made();
        Interrupt(panel, 70, 60500);
        Start(panel);
        Assert.AreEqual(70, panel.Node.Counters.Queued);
        Assert.AreEqual(7, panel.Node.Counters.QueueOverflows);
    }

    [TestMethod]
    public void AStepInTheMiddleOfAnEdgeDoesNothing()
    {
        TestPanel panel = Made();
        InterruptingOutput output = Interrupt(panel, 0, 60500);
        panel.RunUntil(59000);
        output.Answer = 0;
        panel.Say("on ok press play wait");
        panel.Edge(TestPanel.Ok, 0, 60000);
        Assert.AreEqual(60500L, output.Answer, "it asks to be called again at once");
        panel.Node.Edge(TestPanel.Save, 0, 60600);
        Assert.AreEqual(0, panel.Node.Counters.Queued, "and is not taken to be inside");
        Assert.AreEqual(800, output.Level);
    }

    // The loop's own step plays the cue "wait" on the lane that is interrupted.
    private static long Start(TestPanel panel)
    {
        panel.RunUntil(59000);
        byte[] line = Ascii.Bytes("play wait\n");
        panel.Node.Receive(line, line.Length);
        panel.Node.Step(59000);
        panel.Clock.Now = 60000;
        return panel.Node.Step(60000);
    }

    private static TestPanel Made()
    {
        return new TestPanel("cue a", "a.lra 10:50", "cue b", "b.lra 10:70", "on ok press play a", "on ok hold play b");
    }

    private static InterruptingOutput Interrupt(TestPanel panel, int edges, long time)
    {
        InterruptingOutput output = new InterruptingOutput(panel.Node, TestPanel.Ok, time);
        panel.Node.AddLane("slow", LaneKind.Light, output);
        panel.Say("lane slow light");
        panel.Say("cue wait");
        panel.Say("wait.slow 20:80");
        output.Edges = edges;
        return output;
    }
}
