using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

// What must be neutral is neutral, whatever fails meanwhile.
[TestClass]
public sealed class NeutralWriteTests
{
    [TestMethod]
    public void NeutralThatADriverDidNotTakeIsWrittenAgainUntilItDoes()
    {
        TestPanel panel = new TestPanel();
        BrokenOutput output = Add(panel);
        panel.Play("a", 1000);
        output.ThrowsAtNeutral = true;
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 10000);
        Assert.AreEqual(800, output.Level, "still driven");
        Assert.AreEqual((int)Refusal.NotNeutral, (int)panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 20000));
        panel.RunUntil(900000);
        Assert.IsFalse(panel.Node.DriversOn(panel.Clock.Now));
        Assert.AreEqual((int)Refusal.Latched, (int)panel.Play("a", 1000000));
        output.ThrowsAtNeutral = false;
        panel.RunUntil(1500000);
        Assert.AreEqual(0, output.Level);
        Assert.AreEqual((int)Refusal.None, (int)panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 1500000));
        Assert.IsTrue(panel.Node.DriversOn(panel.Clock.Now));
    }

    [TestMethod]
    public void ALevelThatADriverDidNotTakeIsNotNoted()
    {
        TestPanel panel = new TestPanel();
        BrokenOutput output = Add(panel);
        output.LacksMemory = true;
        Assert.ThrowsException(typeof(System.OutOfMemoryException), () => panel.Node.Host.CarryOut(Verb.Play, panel.CueNamed("a"), -1, 1000));
        Assert.AreEqual(0, (int)panel.Node.Player.Lanes.Level[6]);
    }

    [TestMethod]
    public void AfterWantOfMemoryThePanelGoesOn()
    {
        TestPanel panel = new TestPanel("cue b", "b.lra 200:50", "on ok press play b");
        BrokenOutput output = Add(panel);
        panel.Say("b.broken 200:50");
        panel.RunUntil(100000);
        output.LacksMemory = true;
        Assert.ThrowsException(typeof(System.OutOfMemoryException), () => panel.Node.Edge(TestPanel.Ok, 0, 100000));
        Assert.AreEqual(500, panel.Lra.LevelNow());
        panel.Levels.Set(TestPanel.Ok, 0);
        panel.Node.Interrupted(true, 100500);
        Assert.AreEqual(0, panel.Lra.LevelNow(), "no motor runs that no cue drives");
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
        Assert.AreEqual(1, panel.Node.Counters.OutOfMemory);
        panel.RunUntil(120000);
        Assert.AreEqual(500, panel.Lra.LevelNow(), "the contact says that it is pressed");
    }

    [TestMethod]
    public void WhatIsCaughtInTheHandlerIsMendedByTheLoop()
    {
        TestPanel panel = new TestPanel("cue b", "b.lra 200:50", "on ok press play b");
        BrokenOutput output = Add(panel);
        panel.Say("b.broken 200:50");
        panel.RunUntil(100000);
        output.LacksMemory = true;
        Assert.ThrowsException(typeof(System.OutOfMemoryException), () => panel.Node.Edge(TestPanel.Ok, 0, 100000));
        panel.Node.InHandler = Interruption.Memory;
        panel.Node.IsInterrupted = true;
        Assert.IsFalse(panel.Node.DriversOn(100200), "nothing moves that nobody looks after");
        panel.Node.Edge(TestPanel.Ok, 1, 100300);
        Assert.AreEqual(1, panel.Node.Counters.Queued, "an edge waits until the loop has gone on");
        panel.Node.GoOn(100500);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(1, panel.Node.Counters.OutOfMemory);
        Assert.IsTrue(panel.Node.DriversOn(100600));
        Assert.IsFalse(panel.Node.IsInterrupted);
    }

    [TestMethod]
    public void ARequestWaitsForWhatIsToBeMendedFirst()
    {
        TestPanel panel = new TestPanel("cue b", "b.lra 200:50", "on ok press play b");
        BrokenOutput output = Add(panel);
        panel.Say("b.broken 200:50");
        panel.RunUntil(100000);
        output.LacksMemory = true;
        Assert.ThrowsException(typeof(System.OutOfMemoryException), () => panel.Node.Edge(TestPanel.Ok, 0, 100000));
        panel.Node.InHandler = Interruption.Memory;
        panel.Node.IsInterrupted = true;
        Assert.IsFalse(panel.Node.TryEnter(100100));
        Assert.IsFalse(panel.Node.TryEnter(300000), "a handler that wanted memory does not hang");
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
        panel.Node.GoOn(300100);
        Assert.IsTrue(panel.Node.TryEnter(300200));
        panel.Node.Exit();
    }

    [TestMethod]
    public void ADriverThatFailedInBothLatchesOnce()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 200:80");
        panel.Play("a", 1000);
        panel.Node.InLoop = Interruption.Driver;
        panel.Node.InHandler = Interruption.Driver;
        panel.Node.IsInterrupted = true;
        panel.Node.GoOn(2000);
        Assert.AreEqual((int)FaultReason.Driver, (int)panel.Node.Player.Latched);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual((int)Refusal.None, (int)panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 3000));
        panel.Play("a", 4000);
        panel.Node.Edge(TestPanel.Ok, 0, 5000);
        Assert.AreEqual(0, panel.Node.Counters.Queued, "neither is taken to be inside still");
    }

    [TestMethod]
    public void AHandlerThatHangsInADriverLosesTheGateAndIsLatchedByTheLoop()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 200:80", "on ok press play a");
        HangingOutput output = new HangingOutput(panel);
        panel.Node.AddLane("hanging", LaneKind.Motor, output);
        panel.Say("lane hanging motor");
        panel.Say("a.hanging 200:80");
        panel.RunUntil(200000);
        output.Hangs = true;
        panel.Edge(TestPanel.Ok, 0, 200000);
        Assert.IsTrue(output.WereOnEarly);
        Assert.IsFalse(output.WereOnLate, "off within 50 ms");
        Assert.IsFalse(output.WasCalledAgain, "the loop does not follow into the driver that hangs");
        Assert.AreEqual((int)FaultReason.Driver, (int)panel.Node.Player.Latched);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void ALoopThatDoesNotAdvanceThePlayerLosesTheGate()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:80");
        panel.Play("a", 1000);
        panel.JumpTo(1000);
        Assert.IsTrue(panel.Node.DriversOn(21000 + 20000));
        Assert.IsFalse(panel.Node.DriversOn(21000 + 40000));
    }

    private static BrokenOutput Add(TestPanel panel)
    {
        BrokenOutput output = new BrokenOutput();
        panel.Node.AddLane("broken", LaneKind.Motor, output);
        panel.Say("lane broken motor");
        panel.Say("cue a");
        panel.Say("a.broken 300:80");
        return output;
    }
}
