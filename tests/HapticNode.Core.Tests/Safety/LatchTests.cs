using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

[TestClass]
public sealed class LatchTests
{
    [TestMethod]
    public void AStopPutsEverythingToNeutralAtOnce()
    {
        TestPanel panel = Playing();
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 10000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.AreEqual((int)FaultReason.Stop, (int)panel.Node.Player.Latched);
        Assert.AreEqual(-1, panel.Node.Player.LatchedLane);
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void NothingPlaysUntilTheLatchIsCleared()
    {
        TestPanel panel = Playing();
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 10000);
        Assert.AreEqual((int)Refusal.Latched, (int)panel.Play("a", 20000));
        panel.Edge(TestPanel.Ok, 0, 30000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 200000);
        Assert.AreEqual((int)Refusal.None, (int)panel.Play("a", 200000));
        Assert.AreEqual(800, panel.Lra.LevelNow());
    }

    [TestMethod]
    [DataRow(20000)]
    [DataRow(5000000)]
    public void WhatWasDrivenWhenANodeLatchedIsNotHeldAgainstTheNextCue(int cleared)
    {
        TestPanel panel = Playing();
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 10000);
        panel.RunUntil(cleared);
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, cleared);
        panel.Play("b", cleared);
        panel.RunUntil(cleared + 100000);
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched, "the motor has rested since the stop");
    }

    [TestMethod]
    public void TheFirstReasonStaysUntilTheLatchIsCleared()
    {
        TestPanel panel = Playing();
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 10000);
        panel.Node.DriverFailed(false, 20000);
        Assert.AreEqual((int)FaultReason.Stop, (int)panel.Node.Player.Latched);
        Assert.AreEqual(1, panel.Node.Counters.Faults);
    }

    [TestMethod]
    public void ALatchAndItsEndAreTraced()
    {
        TestPanel panel = Playing();
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 10000);
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 20000);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.Fault));
        Assert.AreEqual((int)FaultReason.Stop, panel.Records.Value);
        Assert.AreEqual(-1, panel.Records.Subject);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.Cleared));
    }

    [TestMethod]
    public void ClearingWhatIsNotLatchedIsNothing()
    {
        TestPanel panel = Playing();
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 10000);
        Assert.AreEqual(800, panel.Lra.LevelNow());
        Assert.IsFalse(TraceReader.Find(panel.Records, TraceKind.Cleared));
    }

    private static TestPanel Playing()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 200:80", "a.red 300:50", "cue b", "b.lra 20:50", "on ok press play b");
        panel.Play("a", 0);
        return panel;
    }
}
