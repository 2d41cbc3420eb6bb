using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Tests.Driving;

[TestClass]
public sealed class DriverStageTests
{
    [TestMethod]
    public void Half_duty_is_neutral_and_the_sign_is_the_direction()
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
    public void A_neutral_that_the_hardware_rounds_is_still_neutral()
    {
        Assert.AreEqual(0, new DriverStage().Decode(new DriveSignal([new(0, 0.5001, 20000)], 1000))[0].Level);
    }

    [TestMethod]
    public void The_pin_rests_before_its_first_duty()
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
    public void Neutral_shorts_or_floats_as_parked_and_a_transistor_always_floats(DriverKind kind, Parking parking, bool isFloating)
    {
        DriverStage stage = new() { Kind = kind, Parking = parking };
        Assert.AreEqual(isFloating, stage.Decode(new DriveSignal([], 1000))[0].IsFloating);
    }

    [TestMethod]
    public void Several_duties_at_one_time_leave_the_last()
    {
        DriveStep step = new DriverStage().Decode(new DriveSignal([new(0, 1, 20000), new(0, 0, 20000)], 1000)).Single();
        Assert.AreEqual(-1, step.Level);
    }

    [TestMethod]
    [DataRow(0.0)]
    [DataRow(-1.0)]
    [DataRow(5.1)]
    [DataRow(double.NaN)]
    public void An_overdrive_out_of_range_is_refused(double overdrive)
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new DriverStage { Overdrive = overdrive });
    }

    [TestMethod]
    public void A_drive_frequency_is_positive()
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new DriverStage { DriveHertz = 0 });
    }
}
