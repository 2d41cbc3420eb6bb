using HapticNode.Core.Controls;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class QuadratureTransitionTests
{
    [TestMethod]
    [DataRow(1, 1, 0)]
    [DataRow(0, 1, 1)]
    [DataRow(0, 0, 0)]
    [DataRow(1, 0, 1)]
    public void AChangeInClockwiseOrderIsAQuarterStepForward(int levelA, int levelB, int contact)
    {
        Assert.AreEqual(1, Change(levelA, levelB, contact));
    }

    [TestMethod]
    [DataRow(1, 1, 1)]
    [DataRow(1, 0, 0)]
    [DataRow(0, 0, 1)]
    [DataRow(0, 1, 0)]
    public void AChangeInTheOtherOrderIsAQuarterStepBack(int levelA, int levelB, int contact)
    {
        Assert.AreEqual(-1, Change(levelA, levelB, contact));
    }

    [TestMethod]
    [DataRow(1, 1)]
    [DataRow(0, 1)]
    [DataRow(0, 0)]
    [DataRow(1, 0)]
    public void BounceOfOneContactCancelsItself(int levelA, int levelB)
    {
        QuadratureDecoder decoder = new QuadratureDecoder(levelA, levelB);
        decoder.SetDetents(4);
        for (int i = 0; i < 7; i++)
        {
            decoder.Edge(0, 1 - levelA);
            decoder.Edge(0, levelA);
        }

        Assert.AreEqual(0, decoder.Moved);
        Assert.AreEqual(0, decoder.Slips);
    }

    [TestMethod]
    public void MovementAddsUpUntilItIsTaken()
    {
        QuadratureDecoder decoder = new QuadratureDecoder(1, 1);
        decoder.Edge(0, 0);
        decoder.Edge(1, 0);
        Assert.AreEqual(2, decoder.Moved);
        Encoder encoder = new Encoder(decoder);
        encoder.Step(0);
        Assert.AreEqual(0, decoder.Moved);
    }

    private static int Change(int levelA, int levelB, int contact)
    {
        QuadratureDecoder decoder = new QuadratureDecoder(levelA, levelB);
        decoder.SetDetents(4);
        decoder.Edge(contact, contact == 0 ? 1 - levelA : 1 - levelB);
        return decoder.Moved;
    }
}
