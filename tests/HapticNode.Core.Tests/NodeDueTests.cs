using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

[TestClass]
public sealed class NodeDueTests
{
    [TestMethod]
    public void NothingIsDueAtRest()
    {
        TestPanel panel = new TestPanel();
        panel.RunUntil(10000);
        Assert.AreEqual(Times.Never, panel.Node.Step(10000));
    }

    [TestMethod]
    public void AnEdgeMakesTheSettleTimeDue()
    {
        TestPanel panel = new TestPanel();
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(6000L, panel.Node.Due);
        panel.RunUntil(6000);
        Assert.AreEqual(256000L, panel.Node.Due, "then the next look at the contact");
    }

    [TestMethod]
    public void ACueMakesItsStepsDue()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:50 6:20", "a.red 3:10");
        panel.Play("a", 1000);
        panel.JumpTo(1000);
        Assert.AreEqual(4000L, panel.Node.Due);
        panel.JumpTo(4000);
        Assert.AreEqual(13000L, panel.Node.Due);
    }

    [TestMethod]
    public void APendingActionMakesItsDeadlineDue()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.RunUntil(100000);
        Assert.AreEqual(501000L, panel.Node.Due);
    }

    [TestMethod]
    public void AnEdgeAlsoAdvancesWhatPlays()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:50 60:20");
        panel.Play("a", 0);
        panel.RunUntil(2000);
        panel.Clock.Now = 13000;
        panel.Node.Edge(TestPanel.Ok, 0, 13000);
        panel.Node.Edge(TestPanel.Ok, 1, 13000);
        Assert.AreEqual(200, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void WhenAllHasEndedNothingIsDueAgain()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:50 6:-50", "a.tone 20:10@1000", "on ok press play a");
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.Edge(TestPanel.Ok, 1, 40000);
        panel.RunUntil(1000000);
        Assert.AreEqual(Times.Never, panel.Node.Step(1000000));
    }
}
