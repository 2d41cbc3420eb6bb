using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

// How an encoder finds its place: after edges that do not fit together, and from a place that the bank names.
[TestClass]
public sealed class EncoderFindTests
{
    [TestMethod]
    public void ItsPlaceIsWhereItRestsWhereverThatIs()
    {
        TestKnob knob = new TestKnob(1, 1);
        knob.Turn(1, 0);
        LoseAnEdge(knob, 0);
        knob.Turn(-1, 0);
        knob.Turn(4, 0);
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    public void BetweenTwoStatesTheUpperOneIsItsPlace()
    {
        TestKnob knob = Between();
        knob.Turn(2, 0);
        LoseAnEdge(knob, 0);
        knob.Turn(-1, 0);
        knob.Turn(2, 0);
        Assert.AreEqual(0, knob.Detents);
        knob.Turn(1, 0);
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    public void BetweenTwoStatesTheLowerOneIsItsPlace()
    {
        TestKnob knob = Between();
        knob.Turn(-2, 0);
        LoseAnEdge(knob, 0);
        knob.Turn(2, 0);
        knob.Turn(-2, 0);
        Assert.AreEqual(0, knob.Detents);
        knob.Turn(-1, 0);
        Assert.AreEqual(-1, knob.Detents);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(-1)]
    public void HalfACycleThatNobodySawWentTheWayOfTheLastDetent(int direction)
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.TurnAndRest(4 * direction);
        LoseAnEdge(knob, 1);
        knob.TurnUnseen(2 * direction);
        knob.Rest();
        Assert.AreEqual(direction, knob.Detents);
        knob.Turn(direction, 0);
        Assert.AreEqual(2 * direction, knob.Detents);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(-1)]
    public void AQuarterThatNobodySawWentTheShorterWay(int direction)
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.TurnAndRest(4 * direction);
        LoseAnEdge(knob, 1);
        knob.TurnUnseen(-direction);
        knob.Rest();
        Assert.AreEqual(direction, knob.Detents);
        knob.Turn(-direction, 0);
        Assert.AreEqual(direction, knob.Detents);
        knob.Turn(-direction, 0);
        Assert.AreEqual(0, knob.Detents);
    }

    [TestMethod]
    public void ANamedPlaceIsTheNearestOneAndFromHalfWayTheOneBehind()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Encoder.Configure(1, 4, false, 0, 0);
        knob.Turn(1, 0);
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    public void AnotherNameMovesItsPlaceAtOnce()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Encoder.Configure(1, 4, false, 0, 0);
        knob.Encoder.Configure(1, 0, false, 0, 0);
        knob.Turn(-2, 0);
        Assert.AreEqual(0, knob.Detents);
        knob.Turn(-1, 0);
        Assert.AreEqual(-1, knob.Detents);
    }

    [TestMethod]
    public void ACountedOneBeginsWhereItsContactsSay()
    {
        CountedSource source = new CountedSource();
        source.State = 0;
        Encoder encoder = new Encoder(source);
        encoder.Configure(1, OptionTable.LearnedRest, false, 0, 0);
        Assert.AreEqual((int)ControlEvent.None, (int)encoder.Move(0, 1000));
        Assert.AreEqual((int)ControlEvent.None, (int)encoder.Move(2, 2000));
        Assert.AreEqual((int)ControlEvent.Detent, (int)encoder.Move(1, 3000));
    }

    [TestMethod]
    public void WhereDetentsAreCloserThanACycleTheContactsOfACountedOneTell()
    {
        CountedSource source = new CountedSource();
        Encoder encoder = new Encoder(source);
        encoder.Configure(2, OptionTable.LearnedRest, false, 0, 0);
        source.State = 0;
        Assert.AreEqual((int)ControlEvent.Detent, (int)encoder.Move(1, 1000), "two quarter steps, one of which was not counted");
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(-1)]
    public void HalfACycleThatWasCountedWhileTheContactsWereReadWentTheWayOfTheCounts(int direction)
    {
        CountedSource source = new CountedSource();
        Encoder encoder = new Encoder(source);
        encoder.Configure(1, OptionTable.LearnedRest, false, 0, 0);
        Assert.AreEqual((int)ControlEvent.Detent, (int)encoder.Move(-4 * direction, 100000));
        source.State = 0;
        source.Missed = direction;
        Assert.AreEqual((int)ControlEvent.None, (int)encoder.Move(0, 200000));
        Assert.AreEqual((int)ControlEvent.Detent, (int)encoder.Move(direction, 300000));
        Assert.AreEqual(direction, encoder.Direction);
    }

    // Contact A changes at the detent.
    private static TestKnob Between()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Encoder.Configure(1, 1, false, 0, 0);
        return knob;
    }

    private static void LoseAnEdge(TestKnob knob, int levelA)
    {
        int slips = knob.Encoder.Slips;
        knob.Encoder.Edge(0, levelA, 1000);
        Assert.AreEqual(slips + 1, knob.Encoder.Slips);
    }
}
