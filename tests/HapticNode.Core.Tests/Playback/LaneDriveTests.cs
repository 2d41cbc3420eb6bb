using HapticNode.Core.Playback;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

// What a lane does with a level, and what the guard learns of it.
[TestClass]
public sealed class LaneDriveTests
{
    private const int Erm = 1;
    private const int Cooled = 800;

    [TestMethod]
    public void TheShortWayDrivesAMotorOnce()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        Assert.IsTrue(lanes.Drive(Erm, 500, 1000));
        Assert.AreEqual(500, panel.Erm.LevelNow());
        Assert.AreEqual(0, panel.Erm.Hertz[0]);
        Assert.IsFalse(lanes.Drive(Erm, 500, 2000));
        Assert.AreEqual(1, panel.Erm.Count);
    }

    [TestMethod]
    public void TheShortWayPausesAMotorThatIsDrivenTheOtherWay()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        lanes.Drive(Erm, 500, 1000);
        Assert.IsTrue(lanes.Drive(Erm, -400, 2000));
        Assert.AreEqual(0, panel.Erm.LevelNow());
        Assert.IsFalse(lanes.Drive(Erm, 300, 2500), "it is paused");
        Assert.AreEqual(0, panel.Erm.LevelNow());
        Assert.AreEqual(2000L + Lanes.ReversalMicroseconds, lanes.Due);
        lanes.Now = lanes.Due;
        lanes.EndPauses();
        Assert.AreEqual(-400, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void APauseIsNeitherBegunNorEndedAnewByAnother()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        lanes.Now = 1000;
        lanes.Set(Erm, 500, 0);
        lanes.PauseForReversal(Erm);
        lanes.Set(Erm, -300, 0);
        lanes.Now = 1500;
        lanes.PauseForReversal(Erm);
        lanes.Now = 1000 + Lanes.ReversalMicroseconds;
        lanes.EndPauses();
        Assert.AreEqual(-300, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void AMotorHasNoFrequency()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Player.Lanes.Set(Erm, 500, 0);
        Assert.AreEqual(0, panel.Erm.Hertz[0]);
    }

    [TestMethod]
    public void ALevelThatIsDrivenAlreadyIsNotWrittenAgain()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        lanes.Set(Erm, 500, 0);
        lanes.Set(Erm, 500, 0);
        Assert.AreEqual(1, panel.Erm.Count);
        lanes.Set(2, 200, 1000);
        lanes.Set(2, 200, 2000);
        Assert.AreEqual(2000, panel.Tone.HertzAt(0), "another frequency is");
    }

    // However many changes come between two looks of the guard, each counts from its own time.
    [TestMethod]
    public void EachChangeCountsFromItsTime()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        for (int i = 0; i < 3; i++)
        {
            lanes.Now = i * 20000;
            lanes.Set(Erm, i == 1 ? 0 : 1000, 0);
        }

        lanes.Now = 50000;
        lanes.Account();
        Assert.AreEqual((30000 * Cooled - 20000 * 200) / 1000, panel.Node.Player.Guard.HeatAt(Erm, 50000));
    }

    [TestMethod]
    public void EachChangeOfTheShortWayCountsFromItsTime()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        for (int i = 0; i < 3; i++)
        {
            lanes.Drive(Erm, i == 1 ? 0 : 1000, i * 20000);
        }

        lanes.Account();
        Assert.AreEqual((30000 * Cooled - 20000 * 200) / 1000, panel.Node.Player.Guard.HeatAt(Erm, 50000));
    }

    [TestMethod]
    public void WhatWasDrivenUntilAPauseCounts()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        lanes.Set(Erm, 1000, 0);
        lanes.Now = 20000;
        lanes.PauseForReversal(Erm);
        lanes.Account();
        Assert.AreEqual(20000 * Cooled / 1000, panel.Node.Player.Guard.HeatAt(Erm, 20000));
        Assert.AreEqual(20000 * Cooled / 1000 - 10000 * 200 / 1000, panel.Node.Player.Guard.HeatAt(Erm, 30000), "and then it cools");
    }

    [TestMethod]
    public void WhatWasDrivenUntilTheLimitsChangeCounts()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        lanes.Set(Erm, 1000, 0);
        panel.Node.Player.Refresh(20000);
        Assert.AreEqual(20000 * Cooled / 1000, panel.Node.Player.Guard.HeatAt(Erm, 20000));
    }

    [TestMethod]
    public void AMotorThatHasBecomeWarmIsSofterFromTheNextDriveOn()
    {
        TestPanel panel = Warm();
        Lanes lanes = panel.Node.Player.Lanes;
        Assert.IsTrue(lanes.Rescaled);
        lanes.Set(Erm, 1000, 0);
        Assert.IsTrue(panel.Erm.LevelNow() < 900, panel.Erm.LevelNow().ToString());
        Assert.AreEqual(panel.Erm.LevelNow(), lanes.Prepare(Erm, 1000));
    }

    [TestMethod]
    public void AMotorThatHasCooledIsAsStrongAsBefore()
    {
        TestPanel panel = Warm();
        Lanes lanes = panel.Node.Player.Lanes;
        int warm = lanes.Prepare(Erm, 1000);
        lanes.Rescaled = false;
        lanes.Now = 60000;
        Assert.IsTrue(lanes.Relax());
        Assert.IsTrue(lanes.Rescaled);
        Assert.IsTrue(lanes.Prepare(Erm, 1000) > warm);
        lanes.Now = 1000000;
        Assert.IsTrue(lanes.Relax());
        Assert.AreEqual(1000, lanes.Prepare(Erm, 1000));
        Assert.IsFalse(lanes.Relax(), "there is nothing more to come");
    }

    [TestMethod]
    public void ACoolMotorStaysAsItIs()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Player.Lanes.Rescaled = false;
        Assert.IsFalse(panel.Node.Player.Lanes.Relax());
        Assert.IsFalse(panel.Node.Player.Lanes.Rescaled);
    }

    // 36 of 50 ms of full drive.
    private static TestPanel Warm()
    {
        TestPanel panel = new TestPanel("lane erm motor heat 50 cool 10");
        Lanes lanes = panel.Node.Player.Lanes;
        lanes.Rescaled = false;
        lanes.Set(Erm, 1000, 0);
        lanes.Now = 40000;
        lanes.Set(Erm, 0, 0);
        lanes.Account();
        Assert.IsTrue(panel.Node.Player.Guard.Softness[Erm] < Guard.One);
        return panel;
    }
}
