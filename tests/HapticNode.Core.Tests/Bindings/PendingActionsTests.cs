using HapticNode.Core.Base;
using HapticNode.Core.Bindings;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Bindings;

[TestClass]
public sealed class PendingActionsTests
{
    [TestMethod]
    public void NothingIsPendingAtFirst()
    {
        PendingActions pending = new PendingActions();
        Assert.IsFalse(pending.IsPending(0));
        Assert.AreEqual(Times.Never, pending.Due);
        Assert.AreEqual(-1, pending.TakeExpired(1000000));
    }

    [TestMethod]
    public void AnActionExpiresAtItsDeadlineOnce()
    {
        PendingActions pending = new PendingActions();
        pending.Wait(2, 5000);
        Assert.AreEqual(5000L, pending.Due);
        Assert.AreEqual(-1, pending.TakeExpired(4999));
        Assert.AreEqual(2, pending.TakeExpired(5000));
        Assert.IsFalse(pending.IsPending(2));
        Assert.AreEqual(-1, pending.TakeExpired(5000));
        Assert.AreEqual(Times.Never, pending.Due);
    }

    [TestMethod]
    public void SeveralExpireOneByOne()
    {
        PendingActions pending = new PendingActions();
        pending.Wait(1, 5000);
        pending.Wait(3, 4000);
        pending.Wait(5, 9000);
        Assert.AreEqual(1, pending.TakeExpired(6000));
        Assert.AreEqual(3, pending.TakeExpired(6000));
        Assert.AreEqual(-1, pending.TakeExpired(6000));
        Assert.AreEqual(9000L, pending.Due);
    }

    [TestMethod]
    public void AnActionThatEndsDoesNotExpire()
    {
        PendingActions pending = new PendingActions();
        pending.Wait(0, 5000);
        pending.End(0);
        Assert.IsFalse(pending.IsPending(0));
        Assert.AreEqual(-1, pending.TakeExpired(6000));
    }

    [TestMethod]
    public void ADeadlineCanBePutOff()
    {
        PendingActions pending = new PendingActions();
        pending.Wait(0, 5000);
        pending.Wait(0, 8000);
        Assert.AreEqual(-1, pending.TakeExpired(5000));
        Assert.AreEqual(8000L, pending.Due);
    }
}
