using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;
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
    private static readonly LevelPoint[][] s_pushes =
    [
        [new(0, 850), new(12000, -1000), new(18000, 0)],
        [new(0, 1000), new(2000, 0)],
        [new(0, 700), new(6000, 300), new(26000, -700), new(30000, 0)],
        [new(0, 300), new(60000, 0), new(70000, -1000), new(74000, 0)],
    ];

    [TestMethod]
    public void UnitsAreModelledAsFeelModelsThem()
    {
        foreach (string part in new[] { ActuatorProfile.DefaultLra, "vg1040003d", "vg0832022d" })
        {
            LraProfile motor = ActuatorProfile.Load<LraProfile>(part);
            MotorSetup setup = MotorSetup.Of(motor);
            foreach (LevelPoint[] points in s_pushes)
            {
                DriveSignal signal = DriveSignal.ForMotor(points, setup.Stage, points[^1].Microseconds);
                var units = new SwingingUnits(motor.Parameters, setup.Stage, setup.Stage.Decode(signal));
                for (double error = -0.08; error < 0.085; error += 0.01)
                {
                    Motion motion = motor.Model().Unit(error).Run(signal, setup.Stage, sampleRateHertz: 200_000);
                    var feel = FeelMetrics.Of(motion, HeatBudget.Default);
                    PushFeel found = units.Play(new MotorUnit(error, 0, 0, 0, 0));
                    string place = $"{part}, {points.Length} points, {error:0.000}";
                    Assert.AreEqual(feel.PeakG, found.PeakG, 0.012 * feel.PeakG, place);

                    // Where a crest just reaches a tenth, it may count in one of them only: that is half a wave.
                    double halfWave = 500 / motor.Parameters.ResonanceHertz / (1 + error);
                    Assert.AreEqual(feel.WidthMilliseconds, found.WidthMilliseconds, HasCrestAtTheEdge(motion, feel.PeakG) ? 1.1 * halfWave : 0.2, place);
                }
            }
        }
    }

    private static bool HasCrestAtTheEdge(Motion motion, double peak)
    {
        ReadOnlySpan<double> values = motion.Acceleration;
        for (int i = 1; i + 1 < values.Length; i++)
        {
            double crest = Math.Abs(values[i]) / peak;
            if (crest >= Math.Abs(values[i - 1]) / peak && crest >= Math.Abs(values[i + 1]) / peak && Math.Abs(crest - FeelMetrics.EdgeShare) < 0.003)
            {
                return true;
            }
        }

        return false;
    }

    [TestMethod]
    public void AStrongShortClickIsKeptAndAWeakOneIsNot()
    {
        YieldReport report = new YieldStudy(new FeelSetup(), new UnitVariation()).Run([Cue("strong", 850), Cue("weak", 18)], 2000);
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
