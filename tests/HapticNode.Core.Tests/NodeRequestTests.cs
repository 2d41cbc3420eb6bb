using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

// Code of an application that runs in the loop and asks for the node.
[TestClass]
public sealed class NodeRequestTests
{
    [TestMethod]
    public void AnEdgeWaitsUntilItHasLeft()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:50", "on ok press play a");
        panel.RunUntil(100000);
        Assert.IsTrue(panel.Node.TryEnter(100000));
        panel.Node.Edge(TestPanel.Ok, 0, 100100);
        Assert.AreEqual(1, panel.Node.Counters.Queued);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        panel.Node.Exit();
        Assert.IsTrue(panel.Node.Due <= 100100, "the loop looks at once");
        panel.JumpTo(100200);
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void AfterItHasLeftAnEdgeGoesItsOwnWay()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:50", "on ok press play a");
        panel.RunUntil(100000);
        Assert.IsTrue(panel.Node.TryEnter(100000));
        panel.Node.Exit();
        Assert.AreEqual(Times.Never, panel.Node.Due, "nothing has come");
        panel.Node.Edge(TestPanel.Ok, 0, 100100);
        Assert.AreEqual(0, panel.Node.Counters.Queued);
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void InTheMiddleOfAnEdgeItMustTryAgain()
    {
        TestPanel panel = new TestPanel();
        EnteringOutput output = new EnteringOutput(panel.Node);
        panel.Node.AddLane("slow", LaneKind.Light, output);
        panel.Say("lane slow light");
        panel.Say("cue a");
        panel.Say("a.slow 20:50");
        panel.Say("on ok press play a");
        panel.Edge(TestPanel.Ok, 0, 100000);
        Assert.AreEqual(1, output.Refused);
        panel.Node.Edge(TestPanel.Save, 0, 100200);
        Assert.AreEqual(0, panel.Node.Counters.Queued, "what was refused is not inside");
        Assert.IsTrue(panel.Node.TryEnter(100300));
        panel.Node.Exit();
    }

    [TestMethod]
    public void NothingIsAtRestWhileAButtonSettlesOrACuePlays()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 20:50");
        panel.RunUntil(100000);
        Assert.IsTrue(panel.Node.IsAtRest());
        panel.Edge(TestPanel.Ok, 0, 100000);
        panel.Edge(TestPanel.Ok, 1, 102000);
        Assert.IsFalse(panel.Node.IsAtRest());
        panel.RunUntil(120000);
        Assert.IsTrue(panel.Node.IsAtRest());
        panel.Play("a", 130000);
        Assert.IsFalse(panel.Node.IsAtRest());
        panel.RunUntil(151000);
        Assert.IsTrue(panel.Node.IsAtRest());
    }
}
