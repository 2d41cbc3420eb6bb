using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Tests.Driving;

[TestClass]
public sealed class DriverStageTests
{
    [TestMethod]
    public void HalfDutyIsNeutralAndTheSignIsTheDirection()
    {
        DriverStage stage = new() { Overdrive = 2 };
        IReadOnlyList<DriveStep> steps = stage.Decode(new DriveSignal([new(0, 1, 20000), new(1000, 0.25, 20000), new(2000, 0.5, 20000)], 3000));
        Assert.HasCount(3, steps);
        Assert.AreEqual(new DriveStep(0, 0.001, 1, 2, false), steps[0]);
        Assert.AreEqual(-0.5, steps[1].Level, 1e-12);
        Assert.AreEqual(-1, steps[1].Drive, 1e-12);
        Assert.AreEqual(0, steps[2].Level);
        Assert.IsFalse(steps[2].IsFloating);
    }

    [TestMethod]
    public void ANeutralThatTheHardwareRoundsIsStillNeutral()
    {
        Assert.AreEqual(0, new DriverStage().Decode(new DriveSignal([new(0, 0.5001, 20000)], 1000))[0].Level);
    }

    [TestMethod]
    public void ThePinRestsBeforeItsFirstDuty()
    {
        IReadOnlyList<DriveStep> steps = new DriverStage().Decode(new DriveSignal([new(500, 1, 20000)], 1000));
        Assert.AreEqual(new DriveStep(0, 0.0005, 0, 0, false), steps[0]);
        Assert.AreEqual(1, steps[1].Level);
    }

    [TestMethod]
    [DataRow(DriverKind.Bidirectional, Parking.Shorted, false)]
    [DataRow(DriverKind.Bidirectional, Parking.Floating, true)]
    [DataRow(DriverKind.SignMagnitude, Parking.Shorted, false)]
    [DataRow(DriverKind.SignMagnitude, Parking.Floating, true)]
    [DataRow(DriverKind.Transistor, Parking.Shorted, true)]
    public void NeutralShortsOrFloatsAsParkedAndATransistorAlwaysFloats(DriverKind kind, Parking parking, bool isFloating)
    {
        DriverStage stage = new() { Kind = kind, Parking = parking };
        Assert.AreEqual(isFloating, stage.Decode(new DriveSignal([], 1000))[0].IsFloating);
    }

    [TestMethod]
    public void SeveralDutiesAtOneTimeLeaveTheLast()
    {
        DriveStep step = new DriverStage().Decode(new DriveSignal([new(0, 1, 20000), new(0, 0, 20000)], 1000)).Single();
        Assert.AreEqual(-1, step.Level);
    }

    [TestMethod]
    [DataRow(0.0)]
    [DataRow(-1.0)]
    [DataRow(5.1)]
    [DataRow(double.NaN)]
    public void AnOverdriveOutOfRangeIsRefused(double overdrive)
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new DriverStage { Overdrive = overdrive });
    }

    [TestMethod]
    public void ADriveFrequencyIsPositive()
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new DriverStage { DriveHertz = 0 });
    }
}
