using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

// Where an encoder rests: in one of the four states of its contacts, or between two of them, where one contact changes at the detent.
[TestClass]
public sealed class EncoderRestTests
{
    [TestMethod]
    [DataRow(1, 0)]
    [DataRow(1, 1)]
    [DataRow(1, 2)]
    [DataRow(1, 3)]
    [DataRow(2, 0)]
    [DataRow(2, 1)]
    [DataRow(4, 3)]
    public void OneDetentToAndFroIsToldEveryTimeWhereverTheKnobRests(int detentsPerCycle, int quarter)
    {
        TestKnob knob = new TestKnob(detentsPerCycle, quarter);
        for (int i = 0; i < 10; i++)
        {
            knob.TurnAndRest(4 / detentsPerCycle);
            Assert.AreEqual(1, knob.Detents);
            knob.TurnAndRest(-4 / detentsPerCycle);
            Assert.AreEqual(0, knob.Detents);
        }
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void ADetentThatEndsAQuarterStepEarlyIsToldToo(int quarter)
    {
        TestKnob knob = new TestKnob(1, quarter);
        for (int i = 0; i < 10; i++)
        {
            knob.TurnAndRest(3);
            Assert.AreEqual(1, knob.Detents, "the other contact changes at the detent");
            knob.TurnAndRest(-3);
            Assert.AreEqual(0, knob.Detents);
        }
    }

    [TestMethod]
    [DataRow(1, 0)]
    [DataRow(1, 3)]
    [DataRow(2, 0)]
    public void AContactThatChangesAtTheDetentTellsNothing(int detentsPerCycle, int quarter)
    {
        TestKnob knob = new TestKnob(detentsPerCycle, quarter);
        for (int i = 0; i < 10; i++)
        {
            knob.TurnAndRest(-1);
            knob.TurnAndRest(1);
        }

        Assert.AreEqual(0, knob.Detents);
    }

    [TestMethod]
    public void TwoDetentsACycleWithAnEdgeAtEachAreLearnedFromTheFirst()
    {
        TestKnob knob = new TestKnob(2, 0);
        for (int i = 0; i < 5; i++)
        {
            knob.TurnAndRest(1);
            Assert.AreEqual(1, knob.Detents, "contact A has changed: that is a detent");
            knob.TurnAndRest(-1);
            Assert.AreEqual(0, knob.Detents);
        }
    }

    [TestMethod]
    public void TwoDetentsACycleWithAnEdgeAtEachCanBeNamed()
    {
        TestKnob knob = new TestKnob(2, 0);
        knob.Encoder.Configure(2, 7, false, 0, 0);
        knob.Turn(1, 0);
        Assert.AreEqual(1, knob.Detents);
        knob.Turn(1, 0);
        Assert.AreEqual(1, knob.Detents, "contact B at the detent");
        knob.Turn(1, 0);
        Assert.AreEqual(2, knob.Detents);
    }

    [TestMethod]
    public void ANodeThatStartedInTheMiddleOfATurnLearnsWhereTheKnobRests()
    {
        TestKnob knob = new TestKnob(1, 2);
        knob.TurnAndRest(2);
        for (int i = 0; i < 3; i++)
        {
            knob.TurnAndRest(4);
        }

        int before = knob.Detents;
        for (int i = 0; i < 10; i++)
        {
            knob.TurnAndRest(4);
            Assert.AreEqual(before + 1, knob.Detents);
            knob.TurnAndRest(-4);
            Assert.AreEqual(before, knob.Detents);
        }
    }

    [TestMethod]
    public void ARestThatIsNamedNeedNotBeLearned()
    {
        TestKnob knob = new TestKnob(1, 2);
        knob.Encoder.Configure(1, 0, false, 0, 0);
        knob.TurnAndRest(-2);
        int before = knob.Detents;
        knob.TurnAndRest(4);
        Assert.AreEqual(before + 1, knob.Detents);
        knob.TurnAndRest(-4);
        Assert.AreEqual(before, knob.Detents);
    }

    [TestMethod]
    public void AHandThatPausesInTheMiddleOfATurnTeachesNothing()
    {
        TestKnob knob = new TestKnob(1, 0);
        for (int i = 0; i < 6; i++)
        {
            knob.TurnAndRest(2);
            knob.TurnAndRest(2);
        }

        Assert.AreEqual(6, knob.Detents);
        knob.TurnAndRest(-4);
        Assert.AreEqual(5, knob.Detents);
    }

    [TestMethod]
    public void GoingFromTwoDetentsToOneBetweenRestsLosesNothing()
    {
        TestKnob knob = new TestKnob(2, 0);
        knob.TurnAndRest(2);
        knob.Encoder.Configure(1, OptionTable.LearnedRest, false, 0, 0);
        knob.TurnAndRest(2);
        int before = knob.Detents;
        for (int i = 0; i < 4; i++)
        {
            knob.TurnAndRest(4);
            Assert.AreEqual(before + 1, knob.Detents);
            knob.TurnAndRest(-4);
            Assert.AreEqual(before, knob.Detents);
        }
    }

    [TestMethod]
    public void AnEditThatChangesNothingOfTheKnobLosesNoPartTurn()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(2, 0);
        knob.Encoder.Configure(1, OptionTable.LearnedRest, false, 0, 100);
        knob.Turn(1, 0);
        Assert.AreEqual(1, knob.Detents);
    }
}
