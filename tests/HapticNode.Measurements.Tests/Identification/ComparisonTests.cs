using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;
using HapticNode.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;
using HapticNode.Measurements.Comparison;
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Synthetic;

namespace HapticNode.Measurements.Tests.Identification;

/// <summary>A model is held against a recording of what it models.</summary>
[TestClass]
public sealed class ComparisonTests
{
    [TestMethod]
    [DataRow(9.3, true)]
    [DataRow(18.0, false)]
    public void AModelOfTheSameMotorIsTrustedAndOneOfAnotherIsNot(double quality, bool isTrusted)
    {
        LraProfile part = ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultLra);
        MotorSetup setup = MotorSetup.Of(part);
        var lane = new LaneTrace(FeelLane.Of(BankFile.Standard().Bank).First(track => track.Name == "lra"), [new LevelPoint(0, 1000), new LevelPoint(12000, 0)]);
        MotorResult modelled = CueModel.Motor(lane, setup);

        var motor = new SyntheticMotor(170, quality, part.Parameters.RatedPeakG);
        double[] motion = motor.Run([.. SyntheticMotor.Clicks(4, 0.6, 170, waves: 12e-3 * 170)], 2.9);
        CueComparison comparison = CueComparison.Of("click", modelled, MotorIdentifier.Identify(new SyntheticSensor { Direction = [0, 0, 1] }.Record(motion, 2)));
        Assert.AreEqual(isTrusted, comparison.IsTrusted, comparison.Verdict);
        Assert.Contains("<svg", ComparisonPicture.Draw(comparison));
        Assert.Contains("measured", ComparisonPage.Write([comparison]));
    }
}
