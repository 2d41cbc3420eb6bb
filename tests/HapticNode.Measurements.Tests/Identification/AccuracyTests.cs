using HapticNode.Measurements.Synthetic;

namespace HapticNode.Measurements.Tests.Identification;

/// <summary>Identified against simulated motors; <c>hapticnode bench --measure</c> prints the same with more recordings.</summary>
[TestClass]
public sealed class AccuracyTests
{
    private const int Recordings = 8;

    public static IEnumerable<object[]> Conditions => RecordingCondition.All.Select((condition, index) => new object[] { index, condition.Name });

    [TestMethod]
    [DynamicData(nameof(Conditions))]
    public void ResonanceIsRightWithinHalfAPercentAndQualityWithinTen(int index, string name)
    {
        AccuracyStudy study = AccuracyStudy.Run(RecordingCondition.All[index], Recordings, firstSeed: 1234);
        Console.WriteLine(FormattableString.Invariant($"{name}: f0 {100 * study.ResonanceP95:0.000} %, Q {100 * study.QualityP95:0.0} %, covered {100 * study.Covered:0} %, refused {study.Refused}"));

        // A brake of the right length leaves nothing to follow, and is refused.
        Assert.IsLessThanOrEqualTo(study.Condition.BrakeWaves > 0 ? 2 : 0, study.Refused);
        Assert.IsLessThanOrEqualTo(0.005, study.ResonanceP95);
        Assert.IsLessThanOrEqualTo(0.10, study.QualityP95);
        Assert.IsGreaterThanOrEqualTo(0.7, study.Covered);
    }

    [TestMethod]
    public void RotorsAreRightWithinAPercentAndStartWithinTheirInterval()
    {
        RotorStudy study = RotorStudy.Run(5, firstSeed: 1234);
        Assert.IsLessThanOrEqualTo(0.01, study.SpeedP95);
        Assert.IsLessThanOrEqualTo(0.1, study.RiseP95);
        Assert.AreEqual(study.Recordings, study.StartsHeld);
    }

    [TestMethod]
    public void DelaysAreRightWithinHalfAMillisecond()
    {
        DelayStudy study = DelayStudy.Run(Recordings, firstSeed: 1234);
        Assert.IsLessThanOrEqualTo(0.5, study.P95Milliseconds);
        Assert.IsGreaterThanOrEqualTo(Recordings - 1, study.Held);
    }
}
