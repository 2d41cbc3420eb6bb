using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class QuadratureSlipTests
{
    [TestMethod]
    public void AnEdgeToTheKnownLevelIsASlip()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Encoder.Edge(0, 1, 0);
        Assert.AreEqual(1, knob.Encoder.Slips);
    }

    [TestMethod]
    public void NothingIsCountedBetweenASlipAndTheNextRest()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(1, 0);
        knob.Encoder.Edge(0, 0, 0);
        knob.Turn(5, 0);
        Assert.AreEqual(0, knob.Detents, "three quarter steps to the rest and two after it");
        knob.Turn(1, 0);
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    public void ThePartTurnAcrossASlipIsNoDetent()
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.Turn(2, 0);
        knob.TurnUnseen(2);
        knob.Turn(3, 0);
        Assert.AreEqual(0, knob.Detents);
        Assert.IsTrue(knob.Encoder.Slips > 0);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void AFullTurnFromRestToRestCountsAgainAfterALoss(int lost)
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.TurnUnseen(lost);
        knob.Turn(12 - lost, 0);
        int before = knob.Detents;
        knob.Turn(8, 0);
        Assert.AreEqual(2, knob.Detents - before);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void ALossNeverMakesADetentInTheOtherDirection(int lost)
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.TurnUnseen(lost);
        for (int i = 0; i < 12; i++)
        {
            int before = knob.Detents;
            knob.Turn(1, 0);
            Assert.IsTrue(knob.Detents >= before);
        }

        Assert.IsTrue(knob.Detents <= 3);
    }

    [TestMethod]
    public void WithADetentInEveryStateTheNextEdgeIsARestAgain()
    {
        TestKnob knob = new TestKnob(4, 0);
        knob.Encoder.Edge(0, 1, 0);
        knob.Turn(1, 0);
        Assert.AreEqual(0, knob.Detents);
        knob.Turn(1, 0);
        Assert.AreEqual(1, knob.Detents);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void AfterALossTheContactsSayAtRestWhereTheKnobIs(int lost)
    {
        TestKnob knob = new TestKnob(1, 0);
        knob.TurnUnseen(lost);
        knob.TurnAndRest(4 - lost);
        int before = knob.Detents;
        knob.Turn(4, 0);
        Assert.AreEqual(before + 1, knob.Detents);
    }

    [TestMethod]
    [DataRow(1, 1)]
    [DataRow(0, 1)]
    [DataRow(0, 0)]
    [DataRow(1, 0)]
    public void BounceOfOneContactCancelsItself(int levelA, int levelB)
    {
        TestKnob knob = new TestKnob(2, levelA == 1 ? 3 * (1 - levelB) : 2 - levelB);
        knob.Bounce(0, 7);
        Assert.AreEqual(0, knob.Detents);
        Assert.AreEqual(0, knob.Encoder.Slips);
    }
}
