using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Tests.Driving;

[TestClass]
public sealed class DriveSignalTests
{
    [TestMethod]
    [DataRow(-1000, 0.0)]
    [DataRow(0, 0.5)]
    [DataRow(500, 0.75)]
    [DataRow(1000, 1.0)]
    public void AMotorLevelBecomesADutyAroundHalf(int permille, double duty)
    {
        Assert.AreEqual(duty, DriveSignal.ForMotor([new(0, permille)], new DriverStage(), 1000).Points[0].Duty, 1e-12);
    }

    [TestMethod]
    [DataRow(-1000, 0.0)]
    [DataRow(0, 0.0)]
    [DataRow(400, 0.4)]
    public void AMotorWithoutASecondDirectionHasNoBrake(int permille, double duty)
    {
        DriverStage transistor = new() { Kind = DriverKind.Transistor };
        Assert.AreEqual(duty, DriveSignal.ForMotor([new(0, permille)], transistor, 1000).Points[0].Duty, 1e-12);
    }

    [TestMethod]
    public void AToneLevelBecomesUpToHalfDutyAtItsFrequency()
    {
        Assert.AreEqual(new DrivePoint(0, 0.1, 3000), DriveSignal.ForTone([new(0, 200, 3000)], 1000).Points[0]);
    }

    [TestMethod]
    public void ALightLevelBecomesItsSquare()
    {
        Assert.AreEqual(0.25, DriveSignal.ForLight([new(0, 500)], 1000).Points[0].Duty, 1e-12);
    }

    [TestMethod]
    public void LevelsBeyondFullAreRefused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => DriveSignal.ForMotor([new(0, 1001)], new DriverStage(), 1000));
        Assert.ThrowsExactly<ArgumentException>(() => DriveSignal.ForTone([new(0, -1, 3000)], 1000));
        Assert.ThrowsExactly<ArgumentException>(() => DriveSignal.ForLight([new(0, -1)], 1000));
    }

    [TestMethod]
    public void TimesOutOfOrderAreRefused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => new DriveSignal([new(5, 0, 0), new(4, 0, 0)], 10));
        Assert.ThrowsExactly<ArgumentException>(() => new DriveSignal([new(-1, 0, 0)], 10));
        Assert.ThrowsExactly<ArgumentException>(() => new DriveSignal([new(5, 0, 0)], 4));
    }

    [TestMethod]
    public void ACarrierThatIsNoFrequencyIsRefused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => new DriveSignal([new(0, 0, -1)], 10));
        Assert.ThrowsExactly<ArgumentException>(() => new DriveSignal([new(0, double.NaN, 0)], 10));
    }
}
