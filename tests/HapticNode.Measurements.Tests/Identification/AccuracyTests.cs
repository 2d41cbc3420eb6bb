using HapticNode.Measurements.Trials;

namespace HapticNode.Measurements.Tests.Identification;

/// <summary>Identified against simulated motors; <c>hapticnode bench --measure</c> prints the same with more recordings.</summary>
[TestClass]
public sealed class AccuracyTests
{
    private const int Recordings = 8;

    public static IEnumerable<object[]> Conditions => TrialCondition.All.Select((condition, index) => new object[] { index, condition.Name });

    [TestMethod]
    [DynamicData(nameof(Conditions))]
    public void ResonanceIsRightWithinHalfAPercentAndQualityWithinTen(int index, string name)
    {
        AccuracyTrial trial = AccuracyTrial.Run(TrialCondition.All[index], Recordings, firstSeed: 1234);
        Console.WriteLine(FormattableString.Invariant($"{name}: f0 {100 * trial.ResonanceP95:0.000} %, Q {100 * trial.QualityP95:0.0} %, covered {100 * trial.Covered:0} %, refused {trial.Refused}"));

        // A brake of the right length leaves nothing to follow, and is refused.
        Assert.IsLessThanOrEqualTo(trial.Condition.BrakeWaves > 0 ? 2 : 0, trial.Refused);
        Assert.IsLessThanOrEqualTo(0.005, trial.ResonanceP95);
        Assert.IsLessThanOrEqualTo(0.10, trial.QualityP95);
        Assert.IsGreaterThanOrEqualTo(0.7, trial.Covered);
    }

    [TestMethod]
    public void RotorsAreRightWithinAPercentAndStartWithinTheirInterval()
    {
        RotorTrial trial = RotorTrial.Run(5, firstSeed: 1234);
        Assert.IsLessThanOrEqualTo(0.01, trial.SpeedP95);
        Assert.IsLessThanOrEqualTo(0.1, trial.RiseP95);
        Assert.AreEqual(trial.Recordings, trial.StartsHeld);
    }

    [TestMethod]
    public void DelaysAreRightWithinHalfAMillisecond()
    {
        DelayTrial trial = DelayTrial.Run(Recordings, firstSeed: 1234);
        Assert.IsLessThanOrEqualTo(0.5, trial.P95Milliseconds);
        Assert.IsGreaterThanOrEqualTo(Recordings - 1, trial.Held);
    }
}
