using HapticNode.Core.Base;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Telemetry;

[TestClass]
public sealed class TelemetryTests
{
    [TestMethod]
    public void NothingIsToldThatNobodyWatches()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual("", panel.Say(""));
        Assert.IsFalse(panel.Node.Trace.TakesEdges);
        Assert.IsFalse(panel.Node.Trace.TakesLevels);
    }

    [TestMethod]
    public void EdgesAreTold()
    {
        TestPanel panel = Watching("edges");
        panel.Edge(TestPanel.Dial, 0, 1000);
        Assert.AreEqual("~ edge 2 0 t=1000", panel.Say(""));
        panel.Edge(TestPanel.Dial + 1, 1, 20000);
        Assert.AreEqual("~ edge 3 1 t=20000", panel.Say(""));
    }

    [TestMethod]
    public void EventsOfControlsAreToldWithTheirDirection()
    {
        TestPanel panel = Watching("events");
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual("~ event ok press 0 t=1000", panel.Say(""));
        panel.RunUntil(20000);
        panel.Edge(TestPanel.Ok, 1, 30000);
        Assert.AreEqual("~ event ok release 0 t=30000", panel.Say(""));
        Turn(panel, 50000, 1, 0);
        Assert.AreEqual("~ event dial limit -1 t=50002", panel.Say(""));
        Turn(panel, 80000, 0, 1);
        Assert.AreEqual("~ event dial detent 1 t=80002", panel.Say(""));
    }

    [TestMethod]
    public void CuesAreToldFromTheirStartToTheirEnd()
    {
        TestPanel panel = Watching("cues");
        panel.Play("click", 1000);
        Assert.AreEqual("~ cue click start t=1000", panel.Say(""));
        panel.Play("click", 5000);
        Assert.AreEqual("~ cue click merged t=5000", panel.Say(""));
        panel.RunUntil(40000);
        Assert.AreEqual("~ cue click end t=19000", panel.Say(""));
        panel.Say("set cue acknowledge ignore");
        panel.Say("acknowledge.lra 5:5");
        panel.Play("long", 100000);
        Assert.AreEqual("~ cue long start t=100000", panel.Say(""));
        panel.Play("acknowledge", 120000);
        Assert.AreEqual("~ cue acknowledge ignored t=120000", panel.Say(""));
        panel.RunUntil(130000);
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 130000);
        Assert.AreEqual("~ cue long cut t=130000", panel.Say(""));
    }

    [TestMethod]
    public void TheSelfTestIsToldAsACueOfThatName()
    {
        TestPanel panel = Watching("cues");
        panel.Node.Host.CarryOut(Verb.SelfTest, 0, -1, 1000);
        Assert.AreEqual("~ cue selftest start t=1000", panel.Say(""));
    }

    [TestMethod]
    public void LevelsOfLanesAreTold()
    {
        TestPanel panel = Watching("lanes");
        panel.Say("long.lra 30:75.5 30:-100");
        panel.Play("long", 1000);
        Assert.AreEqual("~ lane lra 755 t=1000", panel.Say(""));
        panel.RunUntil(31000);
        Assert.AreEqual("~ lane lra -1000 t=31000", panel.Say(""));
        panel.RunUntil(61000);
        Assert.AreEqual("~ lane lra 0 t=61000", panel.Say(""));
    }

    [TestMethod]
    public void FaultsAndTheirEndsAreTold()
    {
        TestPanel panel = Watching("faults");
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 1000);
        Assert.AreEqual("~ fault stop t=1000", Lines.Of(panel.Say(""))[0]);
        panel.RunUntil(20000);
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 20000);
        Assert.AreEqual("~ cleared t=20000", panel.Say(""));
    }

    [TestMethod]
    public void AKindIsToldWithoutTheOthers()
    {
        TestPanel panel = Watching("cues");
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual("~ cue click start t=1000", panel.Say(""));
    }

    [TestMethod]
    public void AllKindsCanBeWatchedTogether()
    {
        TestPanel panel = Watching("all");
        panel.Edge(TestPanel.Ok, 0, 1000);
        string all = panel.Say("");
        Assert.AreEqual(4, Lines.Of(all).Length);
        Assert.IsTrue(all.IndexOf("~ edge 0 0 t=1000") >= 0, all);
        Assert.IsTrue(all.IndexOf("~ lane lra 1000 t=1000") >= 0, all);
        Assert.IsTrue(all.IndexOf("~ cue click start t=1000") >= 0, all);
        Assert.IsTrue(all.IndexOf("~ event ok press 0 t=1000") >= 0, all);
        panel.RunUntil(20000);
        Assert.IsTrue(panel.Say("").IndexOf(" lost=1") >= 0, "the tone's level came too soon after the motor's");
    }

    [TestMethod]
    public void TimesAreThoseOfTheHappeningAndMayBeLong()
    {
        TestPanel panel = Watching("faults");
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 9007199254740993);
        Assert.AreEqual("~ fault stop t=9007199254740993", Lines.Of(Talk.Exchange(panel.Node, "\n", 9007199254740999))[0]);
    }

    [TestMethod]
    public void TheTraceCanBeReadBesideIt()
    {
        TestPanel panel = Watching("cues");
        panel.Play("click", 1000);
        Assert.AreEqual("~ cue click start t=1000", panel.Say(""));
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueStart));
    }

    private static TestPanel Watching(string kind)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("watch " + kind + " 500"));
        return panel;
    }

    // One detent: a contact leads, the other follows, and both come back.
    private static void Turn(TestPanel panel, long time, int first, int second)
    {
        panel.Edge(TestPanel.Dial + first, 0, time);
        panel.Edge(TestPanel.Dial + second, 0, time + 1);
        panel.Edge(TestPanel.Dial + first, 1, time + 2);
        panel.Edge(TestPanel.Dial + second, 1, time + 3);
    }
}
