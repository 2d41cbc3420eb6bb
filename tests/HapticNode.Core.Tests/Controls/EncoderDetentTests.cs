using HapticNode.Core.Controls;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class EncoderDetentTests
{
    [TestMethod]
    [DataRow(1, 4)]
    [DataRow(2, 2)]
    [DataRow(4, 1)]
    public void ADetentComesWithItsLastQuarterStep(int detentsPerCycle, int quarterSteps)
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
        knob.Turn(3, 0);
        knob.Turn(-3, 0);
        knob.Turn(3, 0);
        Assert.AreEqual(0, knob.Detents);
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
        CountedSource source = new CountedSource();
        Encoder encoder = new Encoder(source);
        source.Moved = -13;
        for (int i = 1; i <= 3; i++)
        {
            Assert.AreEqual((int)ControlEvent.Detent, (int)encoder.Step(0));
            Assert.AreEqual(-1, encoder.Direction);
            Assert.AreEqual(-i, encoder.Position);
        }

        Assert.AreEqual((int)ControlEvent.None, (int)encoder.Step(0));
    }

    [TestMethod]
    public void WhatIsLeftOfAPartTurnIsKept()
    {
        CountedSource source = new CountedSource();
        Encoder encoder = new Encoder(source);
        source.Moved = 3;
        Assert.AreEqual((int)ControlEvent.None, (int)encoder.Step(0));
        source.Moved = 1;
        Assert.AreEqual((int)ControlEvent.Detent, (int)encoder.Step(0));
    }

    [TestMethod]
    public void ANodeAsksACountedEncoderAtEveryStep()
    {
        TestPanel panel = new TestPanel("cue tick", "tick.lra 6:70");
        CountedSource source = new CountedSource();
        panel.Node.AddEncoder("wheel", source);
        Assert.AreEqual("ok", panel.Say("encoder wheel"));
        Assert.AreEqual("ok", panel.Say("on wheel detent play tick"));
        source.Counted = 4;
        panel.RunUntil(200);
        Assert.AreEqual(700, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ASpinFasterThanTheLoopIsCountedButNotAnsweredLate()
    {
        TestPanel panel = new TestPanel("repeats merge 0 soften 0", "encoder dial detents 4 min 0 max 100", "cue tick", "tick.lra 6:70", "on dial detent play tick");
        int[] levels = { 0, 0, 1, 1 };
        for (int edge = 0; edge < 20; edge++)
        {
            panel.Node.Edge(TestPanel.Dial + (edge & 1), levels[edge & 3], edge * 500);
        }

        Assert.AreEqual(12, panel.Node.Counters.Merged, "eight are answered before the loop takes its turn");
        Assert.AreEqual(20, TraceReader.Count(panel.Node.Trace, TraceKind.Event));
        panel.RunUntil(20000);
        panel.Node.Edge(TestPanel.Dial, 0, 20000);
        Assert.AreEqual(700, panel.Lra.LevelNow());
    }
}
