using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class EncoderSpeedTests
{
    [TestMethod]
    public void TheFirstDetentHasNoSpeed()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(4, 5000);
        Assert.AreEqual(0, knob.Encoder.Speed);
    }

    [TestMethod]
    public void SpeedIsDetentsPerSecondSinceTheOneBefore()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(4, 5000);
        knob.Turn(4, 30000);
        Assert.AreEqual(40, knob.Encoder.Speed);
        knob.Turn(4, 35000);
        Assert.AreEqual(200, knob.Encoder.Speed);
    }

    [TestMethod]
    public void AfterATurnRoundThereIsNoSpeed()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(8, 5000);
        knob.Turn(4, 30000);
        knob.Turn(-4, 55000);
        Assert.AreEqual(0, knob.Encoder.Speed);
        Assert.AreEqual(-1, knob.Encoder.Direction);
        knob.Turn(-4, 80000);
        Assert.AreEqual(40, knob.Encoder.Speed);
    }

    [TestMethod]
    public void AfterAPauseThereIsNoSpeed()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(4, 5000);
        knob.Turn(4, 1005000);
        Assert.AreEqual(0, knob.Encoder.Speed);
    }

    [TestMethod]
    public void AgainstALimitTheDirectionAndSpeedAreKnown()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Limit(0, 1);
        knob.Turn(4, 10000);
        knob.Turn(4, 20000);
        Assert.AreEqual(1, knob.Limits);
        Assert.AreEqual(100, knob.Encoder.Speed);
    }
}
