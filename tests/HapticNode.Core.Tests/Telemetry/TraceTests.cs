using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Telemetry;

[TestClass]
public sealed class TraceTests
{
    [TestMethod]
    public void ACueIsTracedFromItsStartToItsEnd()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 10:50 10:60", "on ok press play a");
        panel.Node.Trace.TakesSteps = true;
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.RunUntil(4000);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueStart));
        Assert.AreEqual(1, panel.Records.Value, "by an input");
        Assert.AreEqual(1000L, panel.Records.Time);
        panel.JumpTo(11300);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.Step));
        Assert.AreEqual(300, panel.Records.Value, "late by");
        panel.RunUntil(21000);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueEnd));
        Assert.AreEqual(21000L, panel.Records.Time);
        panel.Play("a", 300000);
        panel.JumpTo(300000);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueStart));
        Assert.AreEqual(0, panel.Records.Value, "by the host");
    }

    [TestMethod]
    public void MergedAndIgnoredCuesAreTraced()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 100:50", "cue b ignore", "b.lra 10:50");
        panel.Play("a", 0);
        panel.Play("a", 5000);
        panel.Play("b", 6000);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueMerged));
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueIgnored));
        Assert.AreEqual(1, panel.Node.Counters.Merged);
        Assert.AreEqual(1, panel.Node.Counters.Ignored);
    }
}
