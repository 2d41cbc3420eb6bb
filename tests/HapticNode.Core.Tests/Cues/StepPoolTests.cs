using HapticNode.Core.Cues;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Cues;

[TestClass]
public sealed class StepPoolTests
{
    [TestMethod]
    public void ATakenStepIsTheEndOfAChain()
    {
        StepPool pool = new StepPool(3);
        short step = pool.Take();
        Assert.AreEqual((int)StepPool.None, (int)pool.Next[step]);
        Assert.AreEqual(1, pool.LengthOf(step));
        Assert.AreEqual(2, pool.Free);
    }

    [TestMethod]
    public void NoStepIsTakenTwice()
    {
        StepPool pool = new StepPool(3);
        short first = pool.Take();
        short second = pool.Take();
        short third = pool.Take();
        Assert.AreEqual(0, pool.Free);
        Assert.IsTrue(first != second && second != third && first != third);
    }

    [TestMethod]
    public void AReleasedChainCanBeTakenAgain()
    {
        StepPool pool = new StepPool(2);
        short first = pool.Take();
        pool.Next[first] = pool.Take();
        Assert.AreEqual(2, pool.LengthOf(first));
        pool.Release(first);
        Assert.AreEqual(2, pool.Free);
        Assert.IsTrue(pool.Take() != pool.Take());
    }

    [TestMethod]
    public void NoChainHasNoLengthAndReleasesNothing()
    {
        StepPool pool = new StepPool(2);
        pool.Release(StepPool.None);
        Assert.AreEqual(0, pool.LengthOf(StepPool.None));
        Assert.AreEqual(2, pool.Free);
    }

    [TestMethod]
    public void AClearedPoolIsFree()
    {
        StepPool pool = new StepPool(2);
        pool.Take();
        pool.Take();
        pool.Clear();
        Assert.AreEqual(2, pool.Free);
        Assert.IsTrue(pool.Take() != pool.Take());
    }
}
