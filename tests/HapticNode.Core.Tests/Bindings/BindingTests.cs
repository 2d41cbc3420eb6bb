using HapticNode.Core.Base;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Bindings;

[TestClass]
public sealed class BindingTests
{
    [TestMethod]
    public void APressPlaysItsCueOnTheFirstEdge()
    {
        TestPanel panel = Bound();
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(1000L, panel.Lra.FirstTimeAt(500));
    }

    [TestMethod]
    public void BouncePlaysNothingMore()
    {
        TestPanel panel = Bound();
        for (int i = 0; i < 11; i++)
        {
            panel.Edge(TestPanel.Ok, i & 1, 1000 + i * 100);
        }

        panel.RunUntil(30000);
        Assert.AreEqual(2, panel.Lra.Count);
    }

    [TestMethod]
    public void AHoldPlaysItsCue()
    {
        TestPanel panel = Bound();
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.RunUntil(501000);
        Assert.AreEqual(501000L, panel.Lra.FirstTimeAt(700));
    }

    [TestMethod]
    public void AnUnboundEventPlaysNothingButIsTraced()
    {
        TestPanel panel = Bound();
        panel.Edge(TestPanel.Save, 0, 1000);
        Assert.AreEqual(0, panel.Lra.Count);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.Event));
        Assert.AreEqual(ControlKinds.EventRows + (int)ControlEvent.Press, panel.Records.Subject);
        Assert.AreEqual(1000L, panel.Records.Time);
    }

    [TestMethod]
    public void ABindingCanBeChangedAndTakenAway()
    {
        TestPanel panel = Bound();
        Assert.AreEqual("ok", panel.Say("on ok press play b"));
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(700, panel.Lra.LevelNow());
        panel.Edge(TestPanel.Ok, 1, 50000);
        Assert.AreEqual("ok", panel.Say("on ok press none"));
        panel.Lra.Forget();
        panel.Edge(TestPanel.Ok, 0, 400000);
        Assert.AreEqual(0, panel.Lra.Count);
    }

    [TestMethod]
    public void AnEditOfAButtonHoldsAtOnce()
    {
        TestPanel panel = Bound();
        Assert.AreEqual("ok", panel.Say("button ok hold 100 repeat 50"));
        Assert.AreEqual("ok", panel.Say("on ok repeat play a"));
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.RunUntil(101000);
        Assert.AreEqual(700, panel.Lra.LevelNow());
        panel.RunUntil(151000);
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    private static TestPanel Bound()
    {
        return new TestPanel("repeats merge 0 soften 0", "cue a", "a.lra 10:50", "cue b", "b.lra 10:70", "on ok press play a", "on ok hold play b");
    }
}
