using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

// What an encoder learns from where it stands still, and what it does not.
[TestClass]
public sealed class EncoderLearnTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(-1)]
    public void ThreeRestsInARowOnTheOppositeSideAreItsRest(int direction)
    {
        TestKnob knob = Opposite(new TestKnob(1, 0), direction);
        knob.Turn(2 * direction, 0);
        Assert.AreEqual(2 * direction, knob.Detents);
        knob.Turn(direction, 0);
        Assert.AreEqual(3 * direction, knob.Detents);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(-1)]
    public void ANamedRestIsNotLearned(int direction)
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Encoder.Configure(1, 0, false, 0, 0);
        Opposite(knob, direction);
        knob.Turn(direction, 0);
        Assert.AreEqual(3 * direction, knob.Detents);
    }

    [TestMethod]
    public void WithTwoDetentsInACycleItIsLearnedThatItRestsOnAnEdge()
    {
        TestKnob knob = new TestKnob(2, 0);
        knob.TurnAndRest(-1);
        knob.TurnAndRest(2);
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    public void AndFromTheOtherState()
    {
        TestKnob knob = new TestKnob(2, 1);
        knob.TurnAndRest(1);
        knob.TurnAndRest(-2);
        Assert.AreEqual(-1, knob.Detents);
    }

    [TestMethod]
    public void WhatRestsInItsStatesStaysThere()
    {
        TestKnob knob = new TestKnob(2, 0);
        for (int i = 0; i < 3; i++)
        {
            knob.TurnAndRest(2);
        }

        knob.Turn(1, 0);
        Assert.AreEqual(3, knob.Detents);
        knob.Turn(1, 0);
        Assert.AreEqual(4, knob.Detents);
    }

    private static TestKnob Opposite(TestKnob knob, int direction)
    {
        knob.TurnAndRest(2 * direction);
        knob.TurnAndRest(4 * direction);
        knob.TurnAndRest(4 * direction);
        Assert.AreEqual(2 * direction, knob.Detents);
        return knob;
    }
}
