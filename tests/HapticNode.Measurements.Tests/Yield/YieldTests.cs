using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Profiles;
using HapticNode.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;
using HapticNode.Measurements.Yield;

namespace HapticNode.Measurements.Tests.Yield;

/// <summary>What share of units keeps a cue.</summary>
[TestClass]
public sealed class YieldTests
{
    [TestMethod]
    [Ignore("The width of a unit off its resonance is up to 6 ms shorter here than in the model of feel; not corrected yet.")]
    public void UnitsAreModelledAsFeelModelsThem()
    {
        LraProfile motor = ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultLra);
        MotorSetup setup = MotorSetup.Of(motor);
        DriveSignal signal = DriveSignal.ForMotor([new(0, 850), new(12000, -1000), new(18000, 0)], setup.Stage, 18000);
        var units = new SwingingUnits(motor.Parameters, setup.Stage, setup.Stage.Decode(signal));
        foreach (double error in new[] { -0.05, 0, 0.03 })
        {
            FeelMetrics feel = FeelMetrics.Of(motor.Model().Unit(error).Run(signal, setup.Stage), HeatBudget.Default);
            PushFeel found = units.Play(new MotorUnit(error, 0, 0, 0, 0));
            Assert.AreEqual(feel.PeakG, found.PeakG, 0.03 * feel.PeakG);

            // The amplitude is wider than its waves, by up to half a wave.
            Assert.AreEqual(feel.WidthMilliseconds + 1.5, found.WidthMilliseconds, 2);
        }
    }

    [TestMethod]
    [Ignore("A weak click is still counted as felt; not corrected yet.")]
    public void AStrongShortClickIsKeptAndAWeakOneIsNot()
    {
        YieldReport report = new YieldStudy(new FeelSetup(), new UnitVariation()).Run([Cue("strong", 850), Cue("weak", 45)], 2000);
        Assert.IsGreaterThan(0.9, report.Cues[0].Felt);
        Assert.IsLessThan(0.9, report.Cues[1].Felt);
        Assert.AreEqual("weak", report.Worst!.Cue);
        Assert.IsLessThanOrEqualTo(report.Worst.Share, report.Share);
    }

    [TestMethod]
    public void TheParameterThatHurtsMostIsNamed()
    {
        // Braked for one wave, the click depends on the resonance: the same units at one resonance keep it.
        YieldReport report = new YieldStudy(new FeelSetup(), new UnitVariation(Quality: 0.05, Supply: 0.01, LowestCelsius: 24, HighestCelsius: 26)).Run([Cue("click", 850)], 4000);
        Assert.AreEqual(VariedParameter.Frequency, report.Hurts);
        Assert.IsGreaterThan(report.Worst!.Share, report.ShareWithout);
    }

    [TestMethod]
    public void TheSameQuestionHasTheSameAnswer()
    {
        var study = new YieldStudy(new FeelSetup(), new UnitVariation());
        Assert.AreEqual(study.Run([Cue("click", 850)], 500).Share, study.Run([Cue("click", 850)], 500).Share);
    }

    private static CueTrace Cue(string name, int permille)
    {
        FeelLane lane = FeelLane.Of(BankFile.Standard().Bank).First(track => track.Name == "lra");
        return new CueTrace(name, name, [new LaneTrace(lane, [new(0, permille), new(12000, -permille), new(18000, 0)])], 18000);
    }
}
