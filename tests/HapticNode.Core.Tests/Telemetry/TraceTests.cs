using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Telemetry;

[TestClass]
public sealed class TraceTests
{
    [TestMethod]
    public void AnEmptyTraceHasNoRecord()
    {
        Assert.IsFalse(new Trace().Read());
    }

    [TestMethod]
    public void RecordsAreReadInTheirOrder()
    {
        Trace trace = new Trace();
        trace.Add(TraceKind.Step, 3, -7, 1000);
        trace.Add(TraceKind.Fault, -1, 4, 2000);
        Assert.IsTrue(trace.Read());
        Assert.AreEqual((int)TraceKind.Step, (int)trace.Kind);
        Assert.AreEqual(3, trace.Subject);
        Assert.AreEqual(-7, trace.Value);
        Assert.AreEqual(1000L, trace.Time);
        Assert.IsTrue(trace.Read());
        Assert.AreEqual(-1, trace.Subject);
        Assert.IsFalse(trace.Read());
    }

    [TestMethod]
    public void WhereThereIsNoRoomTheOldestAreDroppedAndCounted()
    {
        Trace trace = new Trace();
        for (int i = 0; i < 300; i++)
        {
            trace.Add(TraceKind.Step, 0, i, i);
        }

        int dropped = trace.Dropped;
        Assert.IsTrue(dropped > 0 && dropped < 300);
        Assert.IsTrue(trace.Read());
        Assert.AreEqual(dropped, trace.Value);
        int left = 0;
        while (trace.Read())
        {
            left++;
        }

        Assert.AreEqual(300 - dropped - 1, left);
        Assert.AreEqual(299, trace.Value);
    }

    [TestMethod]
    public void ReadingMakesRoom()
    {
        Trace trace = new Trace();
        for (int i = 0; i < 1000; i++)
        {
            trace.Add(TraceKind.Step, 0, i, i);
            Assert.IsTrue(trace.Read());
        }

        Assert.AreEqual(0, trace.Dropped);
    }

    [TestMethod]
    public void ACueIsTracedFromItsStartToItsEnd()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 10:50 10:60", "on ok press play a");
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.RunUntil(4000);
        Assert.IsTrue(TraceReader.Find(panel.Node.Trace, TraceKind.CueStart));
        Assert.AreEqual(1, panel.Node.Trace.Value, "by an input");
        Assert.AreEqual(1000L, panel.Node.Trace.Time);
        panel.JumpTo(11300);
        Assert.IsTrue(TraceReader.Find(panel.Node.Trace, TraceKind.Step));
        Assert.AreEqual(300, panel.Node.Trace.Value, "late by");
        panel.RunUntil(21000);
        Assert.IsTrue(TraceReader.Find(panel.Node.Trace, TraceKind.CueEnd));
        Assert.AreEqual(21000L, panel.Node.Trace.Time);
        panel.Play("a", 300000);
        Assert.IsTrue(TraceReader.Find(panel.Node.Trace, TraceKind.CueStart));
        Assert.AreEqual(0, panel.Node.Trace.Value, "by the host");
    }

    [TestMethod]
    public void MergedAndIgnoredCuesAreTraced()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 100:50", "cue b ignore", "b.lra 10:50");
        panel.Play("a", 0);
        panel.Play("a", 5000);
        panel.Play("b", 6000);
        Assert.IsTrue(TraceReader.Find(panel.Node.Trace, TraceKind.CueMerged));
        Assert.IsTrue(TraceReader.Find(panel.Node.Trace, TraceKind.CueIgnored));
        Assert.AreEqual(1, panel.Node.Counters.Merged);
        Assert.AreEqual(1, panel.Node.Counters.Ignored);
    }
}
