using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

[TestClass]
public sealed class GuardDriveTests
{
    [TestMethod]
    public void ADriveIsTooLongAtItsLimit()
    {
        Guard guard = Limited();
        guard.Changed(0, 500, 1000);
        Assert.AreEqual(101000L, guard.Due);
        Assert.AreEqual(-1, guard.Exceeded(100999));
        Assert.AreEqual(0, guard.Exceeded(101000));
        Assert.AreEqual((int)FaultReason.Drive, (int)guard.ReasonFor(0, 101000));
    }

    [TestMethod]
    public void ABrakeIsDriveToo()
    {
        Guard guard = Limited();
        guard.Changed(0, 500, 0);
        guard.Changed(0, -500, 60000);
        Assert.AreEqual(0, guard.Exceeded(100000));
    }

    [TestMethod]
    public void APauseBeginsTheDriveAnew()
    {
        Guard guard = Limited();
        guard.Changed(0, 500, 0);
        guard.Changed(0, 0, 60000);
        guard.Changed(0, 500, 61000);
        Assert.AreEqual(-1, guard.Exceeded(160999));
        Assert.AreEqual(0, guard.Exceeded(161000));
    }

    [TestMethod]
    public void NothingIsDueWhileNothingIsDriven()
    {
        Guard guard = Limited();
        guard.Changed(0, 500, 0);
        guard.Changed(0, 0, 60000);
        guard.Exceeded(60000);
        Assert.AreEqual(Node.Never, guard.Due);
    }

    [TestMethod]
    public void TheLaneThatIsDrivenTooLongIsNamed()
    {
        Guard guard = Limited();
        guard.SetLimits(3, 50000, 0, 0);
        guard.Changed(0, 500, 0);
        guard.Changed(3, 500, 0);
        Assert.AreEqual(3, guard.Exceeded(50000));
    }

    [TestMethod]
    public void ALaneWithoutALimitIsDrivenForEver()
    {
        Guard guard = new Guard();
        guard.Changed(0, 1000, 0);
        Assert.AreEqual(-1, guard.Exceeded(Node.Never - 1));
    }

    [TestMethod]
    public void APanelLatchesAtTheLimit()
    {
        TestPanel panel = new TestPanel("lane erm motor drive 100", "cue a", "a.erm 300:50", "a.red 300:50");
        panel.Play("a", 1000);
        panel.RunUntil(100999);
        Assert.AreEqual(500, panel.Erm.LevelNow());
        panel.RunUntil(101000);
        Assert.AreEqual((int)FaultReason.Drive, (int)panel.Node.Player.Latched);
        Assert.AreEqual(1, panel.Node.Player.LatchedLane);
        Assert.AreEqual(0, panel.Erm.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow(), "everything is neutral");
    }

    [TestMethod]
    public void ADriveThatEndsAtTheLimitIsAllowed()
    {
        TestPanel panel = new TestPanel("lane erm motor drive 100", "cue a", "a.erm 100:50");
        panel.Play("a", 1000);
        panel.RunUntil(200000);
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void AToneHasALimitToo()
    {
        TestPanel panel = new TestPanel("lane tone tone drive 100", "cue a", "a.tone 300:20@1000");
        panel.Play("a", 0);
        panel.RunUntil(100000);
        Assert.AreEqual((int)FaultReason.Drive, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    [DataRow("quiet on", "quiet off")]
    [DataRow("volume 0", "volume 100")]
    public void AToneThatIsTurnedOnInTheMiddleIsWatchedFromThere(string off, string on)
    {
        TestPanel panel = new TestPanel("lane tone tone drive 20", "cue a", "a.tone 300:20@1000");
        panel.Say(off);
        panel.Play("a", 0);
        panel.RunUntil(10000);
        panel.Say(on);
        panel.RunUntil(30000);
        Assert.AreEqual((int)FaultReason.Drive, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void AStricterLimitHoldsForWhatIsDrivenAlready()
    {
        TestPanel panel = new TestPanel("cue a", "a.erm 300:50");
        panel.Play("a", 0);
        panel.RunUntil(10000);
        Assert.AreEqual("ok", panel.Say("lane erm motor drive 50"));
        panel.RunUntil(60000);
        Assert.AreEqual((int)FaultReason.Drive, (int)panel.Node.Player.Latched);
    }

    private static Guard Limited()
    {
        Guard guard = new Guard();
        guard.SetLimits(0, 100000, 0, 0);
        return guard;
    }
}
