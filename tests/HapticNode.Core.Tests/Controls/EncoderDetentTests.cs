using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class EncoderDetentTests
{
    [TestMethod]
    [DataRow(1, 3)]
    [DataRow(2, 2)]
    [DataRow(4, 1)]
    public void ADetentComesWithTheEdgeThatLeadsToItsRest(int detentsPerCycle, int quarterSteps)
    {
        TestKnob knob = new TestKnob(detentsPerCycle, 0);
        knob.Turn(quarterSteps - 1, 0);
        Assert.AreEqual(0, knob.Detents);
        knob.Turn(1, 0);
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(4)]
    public void ACycleHasItsNumberOfDetentsBothWays(int detentsPerCycle)
    {
        TestKnob knob = new TestKnob(detentsPerCycle, 0);
        knob.Turn(40, 0);
        Assert.AreEqual(10 * detentsPerCycle, knob.Encoder.Position);
        knob.Turn(-60, 0);
        Assert.AreEqual(-5 * detentsPerCycle, knob.Encoder.Position);
    }

    [TestMethod]
    public void TurningRoundBeforeADetentIsNothing()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(2, 0);
        knob.Turn(-4, 0);
        knob.Turn(2, 0);
        Assert.AreEqual(0, knob.Detents);
        Assert.AreEqual(0, knob.Encoder.Position);
    }

    [TestMethod]
    public void ATurnRoundIsBelievedSixMillisecondsAfterTheLastDetent()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(4, 10000);
        knob.Turn(-4, 12000);
        Assert.AreEqual(1, knob.Encoder.Position, "it may be bounce");
        Assert.AreEqual(10000L + Encoder.ReversalMicroseconds, knob.Encoder.Due);
        Assert.AreEqual((int)ControlEvent.None, (int)knob.Encoder.Settle(15999));
        Assert.AreEqual((int)ControlEvent.Detent, (int)knob.Encoder.Settle(16000));
        Assert.AreEqual(0, knob.Encoder.Position);
    }

    [TestMethod]
    public void BounceAtADetentDoesNotRepeatIt()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(4, 0);
        knob.Bounce(1, 9);
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    public void SeveralDetentsAtOnceComeOneByOne()
    {
        Encoder encoder = new Encoder(new CountedSource());
        ControlEvent raised = encoder.Move(-13, 0);
        for (int i = 1; i <= 3; i++)
        {
            Assert.AreEqual((int)ControlEvent.Detent, (int)raised);
            Assert.AreEqual(-1, encoder.Direction);
            Assert.AreEqual(-i, encoder.Position);
            raised = encoder.Step(0);
        }

        Assert.AreEqual((int)ControlEvent.None, (int)raised);
    }

    [TestMethod]
    public void WhatIsLeftOfAPartTurnIsKept()
    {
        Encoder encoder = new Encoder(new CountedSource());
        Assert.AreEqual((int)ControlEvent.None, (int)encoder.Move(2, 0));
        Assert.AreEqual((int)ControlEvent.Detent, (int)encoder.Move(1, 0));
    }

    [TestMethod]
    public void ACountThatIsNotExactIsBroughtToTheContactsAtRest()
    {
        CountedSource source = new CountedSource();
        Encoder encoder = new Encoder(source);
        for (int i = 0; i < 20; i++)
        {
            Assert.AreEqual((int)ControlEvent.None, (int)encoder.Move(1, i * 1000000L), "a nudge that returns leaves a count behind");
            Assert.AreEqual((int)ControlEvent.None, (int)encoder.Settle(encoder.Due));
        }
    }

    [TestMethod]
    public void AReversedKnobCountsTheOtherWay()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Encoder.Configure(1, OptionTable.LearnedRest, true, 0, 0);
        knob.Turn(8, 0);
        Assert.AreEqual(-2, knob.Encoder.Position);
    }

    [TestMethod]
    public void ADetentToAndFroWithinABounceIsBelievedOnlyLater()
    {
        TestKnob knob = new TestKnob(4, 0);
        knob.Turn(1, 0);
        knob.Bounce(0, 3);
        Assert.AreEqual(1, knob.Detents);
        knob.Rest();
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    public void ANodeAsksACountedEncoder()
    {
        TestPanel panel = new TestPanel("cue tick", "tick.lra 6:70");
        CountedSource source = new CountedSource();
        panel.Node.AddEncoder("wheel", source);
        Assert.AreEqual("ok", panel.Say("encoder wheel"));
        Assert.AreEqual("ok", panel.Say("on wheel detent play tick"));
        source.Counted = 4;
        panel.RunUntil(2000);
        Assert.AreEqual(700, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ASpinFasterThanTheLoopIsCountedButNotAnsweredLate()
    {
        TestPanel panel = new TestPanel("repeats merge 0 soften 0", "encoder dial detents 4 min 0 max 100", "cue tick", "tick.lra 6:70", "on dial detent play tick");
        int[] levels = { 0, 0, 1, 1 };
        int detents = 0;
        for (int edge = 0; edge < 20; edge++)
        {
            panel.Node.Edge(TestPanel.Dial + (edge & 1), levels[edge & 3], edge * 500);
            detents += TraceReader.Count(panel.Records, TraceKind.Event);
        }

        Assert.AreEqual(12, panel.Node.Counters.Merged, "eight are answered before the loop takes its turn");
        Assert.AreEqual(20, detents);
        panel.RunUntil(20000);
        panel.Node.Edge(TestPanel.Dial, 0, 20000);
        Assert.AreEqual(700, panel.Lra.LevelNow());
    }
}
