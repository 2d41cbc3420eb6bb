using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

// A budget of 1.5 s of full drive that leaks 20 % of full drive.
[TestClass]
public sealed class GuardHeatTests
{
    [TestMethod]
    [DataRow(1000, 800000)]
    [DataRow(-1000, 800000)]
    [DataRow(500, 50000)]
    [DataRow(800, 440000)]
    public void TheBucketFillsWithTheSquareOfTheDriveLessTheLeak(int level, int heatAfterASecond)
    {
        Guard guard = Limited();
        guard.Changed(0, level, 0);
        Assert.AreEqual(heatAfterASecond, guard.HeatAt(0, 1000000));
    }

    [TestMethod]
    public void TheBucketLeaksWhileNothingIsDrivenAndIsNeverLessThanEmpty()
    {
        Guard guard = Limited();
        guard.Changed(0, 1000, 0);
        guard.Changed(0, 0, 1000000);
        Assert.AreEqual(600000, guard.HeatAt(0, 2000000));
        Assert.AreEqual(0, guard.HeatAt(0, 5000000));
        Assert.AreEqual(0, guard.HeatAt(0, 9000000000));
    }

    [TestMethod]
    public void WhatTheLeakBearsNeverFillsTheBucket()
    {
        Guard guard = Limited();
        guard.Changed(0, 440, 0);
        Assert.AreEqual(0, guard.HeatAt(0, 60000000));
        Assert.AreEqual(-1, guard.Exceeded(60000000));
    }

    [TestMethod]
    public void TheBucketIsFullWhenItsBudgetIsUsedUp()
    {
        Guard guard = Limited();
        guard.Changed(0, 1000, 0);
        Assert.AreEqual(1875000L, guard.Due);
        Assert.AreEqual(-1, guard.Exceeded(1874999));
        Assert.AreEqual(0, guard.Exceeded(1875000));
        Assert.AreEqual((int)FaultReason.Heat, (int)guard.ReasonFor(0, 1875000));
    }

    [TestMethod]
    public void WhatIsLeftInTheBucketCountsForTheNextDrive()
    {
        Guard guard = Limited();
        guard.Changed(0, 1000, 0);
        guard.Changed(0, 0, 1000000);
        guard.Changed(0, 1000, 2000000);
        Assert.AreEqual(2000000L + 1125000, NextDue(guard, 2000000));
    }

    [TestMethod]
    public void APauseOfAYearDoesNotOverflow()
    {
        Guard guard = Limited();
        guard.Changed(0, 0, 0);
        guard.Changed(0, 1000, 31536000000000);
        Assert.AreEqual(31536000000000 + 1875000, guard.Due);
    }

    [TestMethod]
    public void OfBothLimitsTheOneThatWasReachedIsTheReason()
    {
        Guard guard = new Guard();
        guard.SetLimits(0, 3000000, 1500000, 200);
        guard.Changed(0, 1000, 0);
        Assert.AreEqual((int)FaultReason.Heat, (int)guard.ReasonFor(0, guard.Due));
        guard.SetLimits(0, 1000000, 1500000, 200);
        guard.Changed(0, 0, 10000000);
        guard.Changed(0, 1000, 20000000);
        Assert.AreEqual((int)FaultReason.Drive, (int)guard.ReasonFor(0, 21000000));
    }

    [TestMethod]
    public void APanelThatPlaysTooMuchLatches()
    {
        TestPanel panel = new TestPanel("lane erm motor heat 500 cool 10 drive 1000", "repeats merge 0 soften 0", "cue a", "a.erm 300:100");
        for (int i = 0; i < 3 && panel.Node.Player.Latched == FaultReason.None; i++)
        {
            panel.Play("a", panel.Clock.Now + 10000);
            panel.RunUntil(panel.Clock.Now + 300000);
        }

        // 300 ms fill 270 ms, and the pause of 10 ms leaks 1 ms: the rest, 231 ms, lasts 231 / 0.9 = 256.7 ms.
        Assert.AreEqual((int)FaultReason.Heat, (int)panel.Node.Player.Latched);
        long latched = panel.Erm.Times[panel.Erm.Count - 1];
        Assert.IsTrue(latched >= 320000 + 256600 && latched <= 320000 + 256700, latched.ToString());
    }

    // A due time may be too early; asked at a time before it, the guard finds the true one.
    private static long NextDue(Guard guard, long now)
    {
        Assert.AreEqual(-1, guard.Exceeded(now));
        return guard.Due;
    }

    private static Guard Limited()
    {
        Guard guard = new Guard();
        guard.SetLimits(0, 100000000, 1500000, 200);
        return guard;
    }
}
