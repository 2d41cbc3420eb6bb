using HapticNode.Core.Properties.Support;
using HapticNode.Core.Tests.Support;

namespace HapticNode.Core.Properties.Controls;

[TestClass]
public sealed class QuadratureTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(4)]
    public void AnyWalkWithBounceEndsAtItsNetMovement(int detentsPerCycle)
    {
        int perDetent = 4 / detentsPerCycle;
        Holds.ForNumbers(300, -9, 9, 200, moves =>
        {
            TestKnob knob = new(detentsPerCycle, 0);
            int net = 0;
            foreach (int move in moves)
            {
                // The sign is the direction; how great the number is tells how often the contacts bounce afterwards.
                int step = move < 0 ? -1 : 1;
                net += step;
                knob.Turn(step, 0);
                if (detentsPerCycle < 4)
                {
                    knob.Bounce(Math.Abs(move) & 1, Math.Abs(move) / 2);
                }

                Assert.AreEqual(knob.Encoder.Position, knob.Detents);
                Assert.IsTrue(Math.Abs(knob.Encoder.Position * perDetent - net) < perDetent, $"{knob.Encoder.Position} at {net}");
            }

            Assert.AreEqual(0, knob.Encoder.Slips);
        });
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public void ASpinOfWhichPartsAreLostNeverYieldsADetentTooMany(int detentsPerCycle)
    {
        int perDetent = 4 / detentsPerCycle;
        Holds.ForChoices(500, 60, choices =>
        {
            TestKnob knob = new(detentsPerCycle, 0);
            int direction = choices.OnceIn(2) ? 1 : -1;
            int turned = 0;
            while (choices.Any)
            {
                // As the event queue loses edges: many in a row, the contacts seen and unseen by turns.
                int seen = choices.Between(1, 12);
                int lost = choices.Between(0, 9);
                for (int i = 0; i < seen; i++)
                {
                    knob.Turn(direction, 0);
                    turned++;
                    Assert.IsTrue(knob.Detents * direction >= 0, "never against the turn");
                    Assert.IsTrue(knob.Detents * direction * perDetent <= turned + 1, $"{knob.Detents} detents at {turned}");
                }

                knob.TurnUnseen(direction * lost);
                turned += lost;
            }
        });
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public void AfterALossEveryDetentCountsAgainFromTheSecondRestOn(int detentsPerCycle)
    {
        Holds.ForChoices(500, 60, choices =>
        {
            TestKnob knob = new(detentsPerCycle, 0);
            int direction = choices.OnceIn(2) ? 1 : -1;
            int turned = 0;
            while (choices.Any)
            {
                int seen = choices.Between(1, 12);
                int lost = choices.Between(0, 9);
                knob.Turn(direction * seen, 0);
                knob.TurnUnseen(direction * lost);
                turned += seen + lost;
            }

            // To a rest, and two cycles on: both contacts have moved, so any loss has shown itself.
            knob.Turn(direction * (8 + 4 - turned % 4), 0);
            int before = knob.Detents;
            int cycles = 1 + turned % 7;
            knob.Turn(direction * cycles * 4, 0);
            Assert.AreEqual(direction * cycles * detentsPerCycle, knob.Detents - before);
            knob.Turn(-direction * cycles * 4, 0);
            Assert.AreEqual(before, knob.Detents, "and at the same places on the way back");
        });
    }
}
