using HapticNode.Core.Base;
using HapticNode.Core.Console;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;
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
    public void ALineThatFloodsTheNodeIsThrottledUntilItIsQuietAndThenRead()
    {
        TestPanel panel = new TestPanel();
        panel.RunUntil(100000);
        panel.Node.IsFlooded = true;
        panel.Node.Throttle(TestPanel.Save);
        panel.Node.Throttle(TestPanel.Save);
        Assert.AreEqual(1 << TestPanel.Save, panel.Levels.Throttled);
        Assert.AreEqual(1, panel.Node.Counters.QueueOverflows, "what is left out is told");
        for (int edge = 0; edge < 12; edge++)
        {
            panel.Node.Edge(TestPanel.Ok, edge & 1, 100000 + edge);
        }

        panel.JumpTo(101000);
        panel.Levels.Set(TestPanel.Save, 0);
        panel.RunUntil(110000);
        Assert.AreEqual(0, panel.Levels.Throttled);
        Assert.IsFalse(panel.Node.IsFlooded);
        Assert.AreEqual(1, panel.Levels.ReadsOf(TestPanel.Save));
    }

    [TestMethod]
    public void ABounceThatWaitsLongerThanATurnRoundTakesIsNone()
    {
        TestPanel panel = new TestPanel("encoder dial detents 4");
        panel.RunUntil(100000);
        for (int edge = 0; edge < 9; edge++)
        {
            // Edges of half a millisecond, each handled when the one before has been.
            panel.Clock.Now = 100000 + (edge * 1500);
            panel.Levels.Set(TestPanel.Dial, edge & 1);
            panel.Node.Edge(TestPanel.Dial, edge & 1, panel.Clock.Now);
        }

        panel.RunUntil(400000);
        int detents = 0;
        while (panel.Records.Read())
        {
            detents += panel.Records.Kind == TraceKind.Event ? 1 : 0;
        }

        Assert.AreEqual(1, detents);
    }

    [TestMethod]
    public void NoSettlingEndsInATurnBetweenTwoEdges()
    {
        TestPanel panel = new TestPanel();
        panel.Edge(TestPanel.Ok, 0, 100000);
        for (int edge = 0; edge < 40; edge++)
        {
            // The turns that the runtime gives the loop while edges of a chord wait.
            panel.Clock.Now = 100500 + (edge * 500);
            panel.Node.Edge(TestPanel.Save, edge & 1, panel.Clock.Now);
            panel.Node.Step(panel.Clock.Now);
        }

        Assert.AreEqual(0, panel.Levels.ReadsOf(TestPanel.Ok));
        panel.RunUntil(130000);
        Assert.AreEqual(1, panel.Levels.ReadsOf(TestPanel.Ok));
    }

    [TestMethod]
    public void AStopThatTheHandlerHearsIsCarriedOutThere()
    {
        TestPanel panel = new TestPanel("lane lra motor", "cue a", "a.lra 300:50", "on ok press play a");
        panel.Edge(TestPanel.Ok, 0, 100000);
        Assert.AreNotEqual(0, panel.Lra.LevelNow());
        Assert.IsTrue(panel.Node.IsLoopOutside());
        panel.Node.StopIfAsked(100500);
        Assert.AreNotEqual(0, panel.Lra.LevelNow());
        panel.Node.Receive(new byte[] { LineReceiver.StopByte }, 1);
        panel.Node.StopIfAsked(101000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual((int)FaultReason.Stop, (int)panel.Node.Player.Latched);
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
