using HapticNode.Core.Base;
using HapticNode.Core.Console;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

// How the node goes on after what was caught, or hung, in one of its two contexts.
[TestClass]
public sealed class InterruptionTests
{
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
        panel.Node.Edge(TestPanel.Save, 0, 100700);
        Assert.AreEqual(1, panel.Node.Counters.Queued, "from then on an edge goes its own way");
    }

    [TestMethod]
    public void WhatIsCaughtInTheLoopEndsItsRequestAndNothingElse()
    {
        TestPanel panel = new TestPanel("cue b", "b.lra 200:50");
        panel.Play("b", 1000);
        byte[] line = Ascii.Bytes("dump\n");
        panel.Node.Receive(line, line.Length);
        for (int turn = 0; turn < 6; turn++)
        {
            panel.Node.Step(2000);
        }

        panel.Node.InLoop = Interruption.Memory;
        panel.Node.IsInterrupted = true;
        panel.Node.GoOn(2500);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(1, panel.Node.Counters.OutOfMemory);
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
        panel.Clock.Now = 3000;
        string said = panel.Say("volume 50");
        Assert.IsTrue(said.IndexOf(RefusalText.Of(Refusal.NoMemory)) >= 0, said);
        Assert.AreEqual("ok", Lines.Last(said));
    }

    [TestMethod]
    public void AnOutputThatIsNotNeutralAfterAnInterruptionIsWrittenAgain()
    {
        TestPanel panel = new TestPanel();
        BrokenOutput output = Add(panel);
        panel.Play("a", 1000);
        panel.RunUntil(5000);
        output.ThrowsAtNeutral = true;
        panel.Node.Interrupted(false, 5000);
        Assert.AreEqual(800, output.Level);
        Assert.IsFalse(panel.Node.DriversOn(5000));
        panel.RunUntil(100000);
        output.ThrowsAtNeutral = false;
        panel.RunUntil(300000);
        Assert.AreEqual(0, output.Level);
        Assert.IsTrue(panel.Node.DriversOn(300000));
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
    public void ANodeThatCannotGoOnForASecondIsBeyondHelp()
    {
        TestPanel panel = new TestPanel();
        Assert.IsFalse(panel.Node.IsBeyondHelp(5000000));
        Assert.IsFalse(panel.Node.IsBeyondHelp(6000000));
        Assert.IsTrue(panel.Node.IsBeyondHelp(6000001));
        panel.Node.InLoop = Interruption.Memory;
        panel.Node.GoOn(6000002);
        Assert.IsFalse(panel.Node.IsBeyondHelp(9000000), "it has gone on");
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
        Assert.AreEqual((int)Refusal.None, (int)panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 500000), "it has returned");
        panel.Levels.Set(TestPanel.Ok, 1);
        panel.Clock.Now = 500000;
        panel.RunUntil(1000000);
        panel.Edge(TestPanel.Ok, 0, 1000000);
        Assert.AreEqual(800, panel.Lra.LevelNow(), "and the panel is as before");
        panel.RunUntil(1100000);
        Assert.AreEqual(800, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void APressOfWhichNoEdgeCameWhileAHandlerHungIsMadeUp()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 200:80", "on ok press play a");
        HangingOutput output = new HangingOutput(panel);
        panel.Node.AddLane("hanging", LaneKind.Light, output);
        panel.Say("lane hanging light");
        panel.Say("a.hanging 200:80");
        panel.RunUntil(200000);
        output.Hangs = true;
        panel.Edge(TestPanel.Ok, 0, 200000);
        panel.Levels.Set(TestPanel.Save, 0);
        Assert.AreEqual(1, TraceReader.Count(panel.Records, TraceKind.Event));
        panel.RunUntil(600000);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.Event), "every contact is looked at afterwards");
        Assert.AreEqual(ControlKinds.EventRows + (int)ControlEvent.Press, panel.Records.Subject);
    }

    [TestMethod]
    public void WhatIsCaughtInTheHandlerLeavesTheRequestOfTheHostAlone()
    {
        TestPanel panel = new TestPanel();
        byte[] line = Ascii.Bytes("dump\n");
        panel.Node.Receive(line, line.Length);
        for (int turn = 0; turn < 6; turn++)
        {
            panel.Node.Step(2000);
        }

        panel.Node.InHandler = Interruption.Memory;
        panel.Node.IsInterrupted = true;
        panel.Node.GoOn(2500);
        panel.Clock.Now = 3000;
        string said = panel.Say("volume 50");
        Assert.IsTrue(said.IndexOf("err") < 0, said);
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
