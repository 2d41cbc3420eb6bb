using HapticNode.Core.Base;
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
        Assert.AreEqual(-1, guard.AtLimit(60000000));
    }

    [TestMethod]
    public void TheBucketIsFullWhenItsBudgetIsUsedUp()
    {
        Guard guard = Limited();
        guard.Changed(0, 1000, 0);
        Assert.AreEqual(1875000L, guard.Due);
        Assert.AreEqual(-1, guard.AtLimit(1874999));
        Assert.AreEqual(0, guard.AtLimit(1875000));
        Assert.AreEqual((int)LaneLimit.Heat, (int)guard.LimitOf(0, 1875000));
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
        guard.SetLimits(0, 3000000, 1500000, 200, 0);
        guard.Changed(0, 1000, 0);
        Assert.AreEqual((int)LaneLimit.Heat, (int)guard.LimitOf(0, guard.Due));
        guard.SetLimits(0, 1000000, 1500000, 200, 1000000);
        guard.Changed(0, 0, 10000000);
        guard.Changed(0, 1000, 20000000);
        Assert.AreEqual((int)LaneLimit.Drive, (int)guard.LimitOf(0, 21000000));
    }

    [TestMethod]
    public void HeatCountsWithTheLimitsThatHeldWhenItWasMade()
    {
        Guard guard = Limited();
        guard.Changed(0, 1000, 0);
        guard.SetLimits(0, 100000000, 1500000, 1000, 1000000);
        Assert.AreEqual(800000, guard.HeatAt(0, 1000000), "the second before was not borne for ever");
        Assert.AreEqual(800000, guard.HeatAt(0, 2000000));
    }

    [TestMethod]
    [DataRow(750000, 1024)]
    [DataRow(1425000, 434)]
    [DataRow(1500000, 434)]
    public void AWarmLaneIsSoftenedFromHalfOfItsBudgetOn(int heat, int softness)
    {
        Guard guard = Limited();
        guard.Changed(0, 1000, 0);
        guard.Changed(0, 0, heat * 10L / 8);
        Assert.IsTrue(guard.Softness[0] >= softness - 2 && guard.Softness[0] <= softness + 2, guard.Softness[0].ToString());
    }

    [TestMethod]
    public void AButtonThatIsPressedTenTimesASecondForAnHourIsAnsweredSoftlyAndNeverTooWarm()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:100 6:-100", "on ok press play a");
        int strong = 0;
        int weak = 1000;
        for (int i = 0; i < 36000; i++)
        {
            panel.JumpTo(i * 100000L + 50000);
            panel.JumpTo(i * 100000L + 99000);
            panel.Levels.Set(TestPanel.Ok, 0);
            panel.Node.Edge(TestPanel.Ok, 0, i * 100000L + 100000);
            int level = panel.Lra.LevelNow();
            strong = i == 0 ? level : strong;
            weak = level < weak ? level : weak;
            Assert.IsTrue(level > 300, "answered");
            panel.JumpTo(i * 100000L + 112000);
            panel.JumpTo(i * 100000L + 118000);
            panel.Levels.Set(TestPanel.Ok, 1);
            panel.Node.Edge(TestPanel.Ok, 1, i * 100000L + 130000);
            panel.JumpTo(i * 100000L + 136000);
            Assert.IsTrue(panel.Node.Player.Guard.HeatAt(0, panel.Clock.Now) < 1500000);
            panel.Lra.Forget();
        }

        Assert.AreEqual(1000, strong);
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void ALaneWhoseBudgetIsUsedUpIsSilentUntilATenthOfItHasGone()
    {
        TestPanel panel = new TestPanel("lane erm motor heat 100 cool 10 drive 1000", "repeats merge 0 soften 0", "cue a", "a.erm 300:100", "a.red 300:50");
        panel.Play("a", 0);

        // 100 ms at 0.9 of full drive.
        panel.RunUntil(111000);
        Assert.AreEqual(1000, panel.Erm.LevelNow());
        panel.RunUntil(111400);
        Assert.AreEqual(0, panel.Erm.LevelNow());
        Assert.AreEqual(500, panel.Red.LevelNow());
        panel.RunUntil(211000);
        Assert.AreEqual(0, panel.Erm.LevelNow());
        panel.RunUntil(212000);
        Assert.AreNotEqual(0, panel.Erm.LevelNow());
        Assert.IsTrue(panel.Node.Counters.Limited > 0);
    }

    [TestMethod]
    public void BetweenHalfOfTheBudgetAndItsEndALaneIsSoftenedEvenly()
    {
        Guard guard = Limited();
        guard.Changed(0, 1000, 0);

        // 0.8 of full drive stays: 72.5 % of the budget.
        guard.Changed(0, 0, 1359375);
        Assert.AreEqual(1087500, guard.HeatAt(0, 1359375));
        int softness = guard.Softness[0];
        Assert.IsTrue(softness >= 725 && softness <= 733, softness.ToString());
    }

    [TestMethod]
    public void HoweverSlowlyAPartCoolsItIsColdInTheEnd()
    {
        Guard guard = new Guard();
        guard.SetLimits(0, 100000000, 10000000, 10, 0);
        guard.Changed(0, 1000, 0);
        guard.Changed(0, 0, 4000000);
        Assert.AreEqual(3960000, guard.HeatAt(0, 4000000));
        Assert.AreEqual(1960000, guard.HeatAt(0, 204000000));
        Assert.AreEqual(0, guard.HeatAt(0, 400000001));
        Assert.AreEqual(0, guard.HeatAt(0, Times.Never));
    }

    [TestMethod]
    public void AClockThatGoesBackNeitherWarmsNorCools()
    {
        Guard guard = Limited();
        guard.Changed(0, 1000, 0);
        guard.Changed(0, 0, 500000);
        Assert.AreEqual(guard.HeatAt(0, 500000), guard.HeatAt(0, 0));
        guard.Changed(0, 1000, 600000);
        Assert.AreEqual(guard.HeatAt(0, 600000), guard.HeatAt(0, 100000));
    }

    [TestMethod]
    public void TheLimitIsThatOfTheHeatHoweverLateTheDriveBegan()
    {
        Guard guard = new Guard();
        guard.SetLimits(0, 400000, 50000, 100, 0);
        guard.Changed(0, 1000, 1000000);
        Assert.AreEqual(0, guard.AtLimit(1056000));
        Assert.AreEqual((int)LaneLimit.Heat, (int)guard.LimitOf(0, 1056000));
        Assert.AreEqual((int)LaneLimit.Drive, (int)guard.LimitOf(0, 1400000));
    }

    // A due time may be too early; asked at a time before it, the guard finds the true one.
    private static long NextDue(Guard guard, long now)
    {
        Assert.AreEqual(-1, guard.AtLimit(now));
        return guard.Due;
    }

    private static Guard Limited()
    {
        Guard guard = new Guard();
        guard.SetLimits(0, 100000000, 1500000, 200, 0);
        return guard;
    }
}
