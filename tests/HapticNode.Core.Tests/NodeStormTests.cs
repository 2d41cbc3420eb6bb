using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

// Edges without end: the loop has no turn.
[TestClass]
public sealed class NodeStormTests
{
    [TestMethod]
    public void NoMotorIsDrivenLongerThanItsLimit()
    {
        TestPanel panel = new TestPanel("lane lra motor drive 50", "cue a", "a.lra 300:50");
        panel.RunUntil(100000);
        panel.Node.Host.CarryOut(Verb.Play, panel.CueNamed("a"), -1, 100000);
        for (int edge = 0; edge < 110; edge++)
        {
            panel.Clock.Now = 100000 + (edge * 500);
            panel.Node.Edge(TestPanel.Ok, edge & 1, panel.Clock.Now);
        }

        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.IsTrue(panel.Lra.FirstTimeAt(0) <= 151000, panel.Lra.FirstTimeAt(0).ToString());
    }

    [TestMethod]
    public void AnEncoderThatNobodyToldOfIsReadAfterIt()
    {
        TestPanel panel = new TestPanel();
        panel.RunUntil(100000);
        for (int edge = 0; edge < 120; edge++)
        {
            panel.Node.Edge(TestPanel.Ok, edge & 1, 100000 + edge);
        }

        panel.Clock.Now = 110000;
        Assert.AreEqual(0, panel.Levels.ReadsOf(TestPanel.Dial));
        panel.RunUntil(400000);
        Assert.AreEqual(1, panel.Levels.ReadsOf(TestPanel.Dial));
        Assert.AreEqual(1, panel.Levels.ReadsOf(TestPanel.Dial + 1));
    }

    [TestMethod]
    public void EdgesThatWaitAreNeitherLostNorTakenTwiceHoweverOftenTheQueueGoesRound()
    {
        TestPanel panel = new TestPanel();
        for (int round = 0; round < 5; round++)
        {
            long now = 100000 + (round * 100000);
            panel.RunUntil(now);
            Assert.IsTrue(panel.Node.TryEnter(now));
            for (int edge = 0; edge < 40; edge++)
            {
                panel.Node.Edge(TestPanel.Ok, edge & 1, now + edge);
            }

            panel.Node.Exit();
            panel.JumpTo(now + 1000);
            Assert.AreEqual(40 * (round + 1), panel.Node.Counters.Edges);
        }

        Assert.AreEqual(0, panel.Node.Counters.QueueOverflows);
    }

    [TestMethod]
    public void NoMotorThatIsStartedInItIsDrivenLongerThanItsLimit()
    {
        TestPanel panel = new TestPanel("lane lra motor drive 50", "cue a", "a.lra 300:50", "on save press play a");
        panel.RunUntil(100000);
        for (int edge = 0; edge < 150; edge++)
        {
            panel.Clock.Now = 100000 + (edge * 500);
            panel.Node.Edge(edge == 20 ? TestPanel.Save : TestPanel.Ok, edge & 1, panel.Clock.Now);
        }

        Assert.AreEqual(110000L, panel.Lra.FirstTimeAt(500));
        Assert.IsTrue(panel.Lra.FirstTimeAt(0) >= 160000 && panel.Lra.FirstTimeAt(0) <= 161000, panel.Lra.FirstTimeAt(0).ToString());
    }
}
