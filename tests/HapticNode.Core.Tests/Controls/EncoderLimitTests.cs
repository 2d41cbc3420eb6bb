using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class EncoderLimitTests
{
    [TestMethod]
    public void BeyondTheUpperEndEachDetentIsALimit()
    {
        TestKnob knob = Limited(-1, 2);
        knob.Turn(16, 0);
        Assert.AreEqual(2, knob.Encoder.Position);
        Assert.AreEqual(2, knob.Detents);
        Assert.AreEqual(2, knob.Limits);
    }

    [TestMethod]
    public void BeyondTheLowerEndEachDetentIsALimit()
    {
        TestKnob knob = Limited(-1, 2);
        knob.Turn(-12, 0);
        Assert.AreEqual(-1, knob.Encoder.Position);
        Assert.AreEqual(-1, knob.Detents);
        Assert.AreEqual(-2, knob.Limits);
    }

    [TestMethod]
    public void FromALimitTheFirstDetentBackIsADetent()
    {
        TestKnob knob = Limited(0, 1);
        knob.Turn(20, 0);
        knob.Turn(-4, 0);
        Assert.AreEqual(0, knob.Encoder.Position);
    }

    [TestMethod]
    public void WithoutLimitsThePositionGoesOn()
    {
        TestKnob knob = Limited(5, 5);
        knob.Turn(40, 0);
        Assert.AreEqual(10, knob.Encoder.Position);
        Assert.AreEqual(0, knob.Limits);
    }

    [TestMethod]
    public void APositionBeyondNewLimitsMovesToTheNearerOne()
    {
        TestKnob knob = Limited(0, 0);
        knob.Turn(40, 0);
        knob.Limit(0, 7);
        Assert.AreEqual(7, knob.Encoder.Position);
        knob.Limit(8, 9);
        Assert.AreEqual(8, knob.Encoder.Position);
    }

    [TestMethod]
    public void ALimitPlaysItsOwnCue()
    {
        TestPanel panel = new TestPanel("encoder dial min 0 max 1", "cue tick", "tick.lra 5:40", "cue end", "end.lra 5:90", "on dial detent play tick", "on dial limit play end");
        TurnForward(panel, 1000);
        Assert.AreEqual(400, panel.Lra.LevelNow());
        TurnForward(panel, 60000);
        Assert.AreEqual(900, panel.Lra.LevelNow());
    }

    private static void TurnForward(TestPanel panel, long time)
    {
        panel.Edge(TestPanel.Dial, 0, time);
        panel.Edge(TestPanel.Dial + 1, 0, time + 1000);
        panel.Edge(TestPanel.Dial, 1, time + 2000);
        panel.Edge(TestPanel.Dial + 1, 1, time + 3000);
    }

    private static TestKnob Limited(int minimum, int maximum)
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Limit(minimum, maximum);
        return knob;
    }
}
