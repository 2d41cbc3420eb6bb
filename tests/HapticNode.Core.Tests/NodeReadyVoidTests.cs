using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

// When what an edge would drive before anything is worked out is void.
[TestClass]
public sealed class NodeReadyVoidTests
{
    private const string Short = "repeats merge 0 soften 0";

    [TestMethod]
    public void ATouchOfAnotherButtonMakesItVoidForThirtyMilliseconds()
    {
        for (int later = 10000; later <= 32000; later += 22000)
        {
            AskedOutput output = new AskedOutput();
            TestPanel panel = PanelWith(output, "on ok press play a");
            panel.Edge(TestPanel.Save, 0, 200000);
            panel.Edge(TestPanel.Ok, 0, 200000 + later);
            Assert.AreEqual(500, output.Level);
            Assert.AreEqual(later < 30000 ? 1 : 0, output.Asked);
        }
    }

    [TestMethod]
    public void WhatACueOfTheHostHasMadeVoidDoesNotPlay()
    {
        TestPanel panel = new TestPanel("cue a ignore", "a.lra 20:50", "cue b", "b.lra 300:0", "b.red 300:40", "on ok press play a");
        panel.RunUntil(100000);
        panel.Node.Host.CarryOut(Verb.Play, panel.CueNamed("b"), -1, 100000);
        panel.Edge(TestPanel.Ok, 0, 100000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(400, panel.Red.LevelNow());
        Assert.AreEqual(1, panel.Node.Counters.Ignored);
    }

    [TestMethod]
    public void WhatATimeOutHasMadeVoidDoesNotPlay()
    {
        TestPanel panel = AskingPanel.Made();
        panel.Say("cue a ignore");
        panel.Say("a.lra 20:50");
        panel.Say("a.green 20:50");
        panel.Say("on ok press play a");
        AskingPanel.Press(panel, 1000);
        panel.Edge(TestPanel.Ok, 0, 501000);
        Assert.AreEqual(400, panel.Green.LevelNow());
        Assert.AreEqual(0, panel.Lra.Count);
    }

    [TestMethod]
    public void ALatchedPanelDrivesNothingForAMoment()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:50", "on ok press play a");
        panel.RunUntil(100000);
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 100000);
        panel.Lra.Forget();
        panel.Edge(TestPanel.Ok, 0, 100000);
        Assert.AreEqual(-1L, panel.Lra.FirstTimeAt(500));
    }

    [TestMethod]
    public void AMotorThatHasBecomeWarmIsNotDrivenAsBefore()
    {
        TestPanel panel = new TestPanel("lane lra motor heat 50 cool 10", "cue long", "long.lra 30:100 60:90", "cue a", "a.lra 20:100", "on ok press play a");
        panel.Play("long", 100000);
        panel.RunUntil(131000);
        panel.Edge(TestPanel.Ok, 0, 132000);
        Assert.IsTrue(panel.Lra.LevelNow() < 1000, panel.Lra.LevelNow().ToString());
    }

    [TestMethod]
    public void NoMotorRunsThatNoCueDrives()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:50", "on ok press play a");
        panel.RunUntil(100000);
        Bank bank = panel.Node.Bank;
        for (int row = 0; row < ControlKinds.EventRows; row++)
        {
            bank.Bindings[row] = Bank.Unbound;
        }

        panel.Edge(TestPanel.Ok, 0, 100000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsDrivenAlready);
    }

    // Every edge of this encoder is a detent.
    [TestMethod]
    public void DetentsThatComeFasterThanTheLoopAreCountedAndDisturbNothing()
    {
        TestPanel panel = new TestPanel(Short, "cue a", "a.lra 20:50", "encoder dial detents 4", "on dial detent play a");
        panel.RunUntil(100000);
        int[] levels = { 0, 0, 1, 1 };
        for (int detent = 0; detent < 12; detent++)
        {
            panel.Node.Edge(TestPanel.Dial + (detent & 1), levels[detent & 3], 100000);
        }

        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual(4, panel.Node.Counters.Merged);
        Assert.AreEqual(4, TraceReader.Count(panel.Records, TraceKind.CueMerged));
    }

    [TestMethod]
    public void WhatADetentHasMadeVoidDoesNotPlay()
    {
        TestPanel panel = new TestPanel(
            "cue a ignore", "a.lra 20:50", "cue b", "b.lra 300:0", "b.red 300:40", "encoder dial detents 4", "on ok press play a", "on dial detent play b");
        panel.Edge(TestPanel.Dial, 0, 100000);
        panel.Edge(TestPanel.Ok, 0, 100200);
        Assert.AreEqual(0, panel.Lra.Count);
        Assert.AreEqual(400, panel.Red.LevelNow());
    }

    [TestMethod]
    public void AMotorThatWasWarmIsReadyAgainAndAsStrongAsBeforeOnceItIsCool()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on ok press play a");
        panel.Say("lane motor motor heat 50 cool 10");
        panel.Say("cue long");
        panel.Say("long.motor 30:100 10:90");
        panel.Play("long", 100000);
        panel.Edge(TestPanel.Ok, 0, 180000);
        Assert.IsTrue(output.Level < 500, output.Level.ToString());
        Assert.AreEqual(0, output.Asked, "ready while it is warm, too");
        panel.Edge(TestPanel.Ok, 1, 250000);
        panel.Edge(TestPanel.Ok, 0, 3000000);
        Assert.AreEqual(500, output.Level);
        Assert.AreEqual(0, output.Asked);
    }

    private static TestPanel PanelWith(AskedOutput output, string binding)
    {
        TestPanel panel = new TestPanel();
        panel.Node.AddLane("motor", LaneKind.Motor, output);
        output.Player = panel.Node.Player;
        panel.Say("lane motor motor");
        panel.Say("cue a");
        panel.Say("a.motor 20:50");
        panel.Say("cue end outcome");
        panel.Say("end.red 5:5");
        Assert.AreEqual("ok", panel.Say(binding));
        return panel;
    }
}
