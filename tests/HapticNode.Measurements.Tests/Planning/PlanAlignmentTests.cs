using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Planning;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Synthetic;

namespace HapticNode.Measurements.Tests.Planning;

/// <summary>A recording of a plan is aligned with it, however late messages came and whatever clock the panel has.</summary>
[TestClass]
public sealed class PlanAlignmentTests
{
    private const double FullVolts = 3;

    [TestMethod]
    [DataRow(0.33, 1.02)]
    [DataRow(0.28, 0.98)]
    [DataRow(0.42, 1.0)]
    public void TheStartingVoltageOfARotorIsReadFromTheLevelsOfThePlan(double start, double panelSecond)
    {
        MeasurementPlan plan = MeasurementPlan.Of([new PlannedLane("erm", true, 100, FullVolts)]);
        (IReadOnlyList<SyntheticMotor.Drive> drives, double end) = PlayedPlan.Of(plan, panelSecond, new Random(5));
        (double[] first, _, _) = new SyntheticRotor(160, 0.035, start, 1.2).Run([.. drives.Where(drive => drive.Level > 0)], end);
        Recording recording = new SyntheticSensor { Direction = [0.1, 0, 1] }.Record(first, 4);
        Measurement found = MotorIdentifier.Identify(recording, plan: plan);

        // The sweep has levels five per cent apart.
        Estimate volts = found.StartVolts!.Value;
        Assert.IsTrue(volts.Low <= start * FullVolts && volts.High >= start * FullVolts, $"{volts}");
        Assert.IsLessThanOrEqualTo((0.05 * FullVolts) + 0.001, volts.High - volts.Low);
        Assert.AreEqual(panelSecond, found.Alignment!.ClockRatio, 0.03);
        Assert.IsNull(found.DelayMilliseconds, "a plan does not tell when the driver answered");
    }

    [TestMethod]
    [DataRow(172, 11)]
    [DataRow(235, 18)]
    [DataRow(155, 7)]
    public void EachStepOfAResonantMotorHasItsMotion(double hertz, double quality)
    {
        MeasurementPlan plan = MeasurementPlan.Of([new PlannedLane("lra", false, 50, 4)]);
        (IReadOnlyList<SyntheticMotor.Drive> drives, double end) = PlayedPlan.Of(plan, 1.02, new Random(6), hertz);
        var motor = new SyntheticMotor(hertz, quality, 2);
        Measurement found = MotorIdentifier.Identify(new SyntheticSensor().Record(motor.Run(drives, end), 4), plan: plan);
        Assert.HasCount(plan.Steps.Count, found.Alignment!.Steps);
        foreach (AlignedStep step in found.Alignment.Steps)
        {
            Assert.IsNotNull(step.Motion, step.Step.Purpose);
        }

        Assert.AreEqual(hertz, found.ResonanceHertz!.Value.Value, 0.005 * hertz);

        // Full level on resonance comes to the steady peak, which z sees 98 % of.
        Assert.AreEqual(0.98 * 2 / 4, found.GainPerVolt!.Value.Value, 0.05);
    }

    [TestMethod]
    public void ARecordingWithoutTheMarkIsRefused()
    {
        var motor = new SyntheticMotor(175, 10, 1);
        Recording recording = new SyntheticSensor().Record(motor.Run(SyntheticMotor.Clicks(4, 0.5, 175, 2), 3), 1);
        MeasurementPlan plan = MeasurementPlan.Of([new PlannedLane("lra", false, 50, 4)]);
        Assert.AreEqual("no-mark", Assert.ThrowsExactly<RefusedException>(() => MotorIdentifier.Identify(recording, plan: plan)).Reason);
    }
}
