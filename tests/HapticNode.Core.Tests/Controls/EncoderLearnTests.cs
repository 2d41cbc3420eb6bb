using HapticNode.Core.Base;
using HapticNode.Core.Controls;
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

    // The chip does not count every edge, so that its counts are further apart than the knob rests.
    [TestMethod]
    public void ACountedOneThatIsTurnedSlowlyDoesNotRestInBetween()
    {
        CountedSource source = new CountedSource();
        Encoder encoder = new Encoder(source);
        encoder.Configure(1, OptionTable.LearnedRest, false, 0, 0);
        int detents = 0;
        for (int edge = 0; edge < 24; edge++)
        {
            int place = (edge + 1) & 3;
            source.State = place == 0 ? 3 : place == 1 ? 1 : place == 2 ? 0 : 2;
            long now = 100000 + (edge * 100000);
            bool isCounted = place != 3;
            detents += encoder.Move(isCounted ? 1 : 0, now) == ControlEvent.Detent ? 1 : 0;
            while (encoder.Due < now + 100000)
            {
                detents += encoder.Settle(encoder.Due) == ControlEvent.Detent ? 1 : 0;
            }
        }

        Assert.AreEqual(6, detents);
        Assert.AreEqual((int)ControlEvent.None, (int)encoder.Move(1, 2500000));
        source.State = 0;
        Assert.AreEqual((int)ControlEvent.None, (int)encoder.Move(1, 2600000), "its rest is where it was");
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
