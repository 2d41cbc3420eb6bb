using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;

namespace HapticNode.Feel.Linting;

/// <summary>A motor lane that is not felt.</summary>
public sealed class TooWeakRule() : LintRule(
    "too-weak",
    "Less than a tenth of g is not felt reliably: the lane costs energy and says nothing.",
    "source.android.com, haptics assessment F03-2: below 0.1 g fails",
    "drive it more strongly or longer, or take the lane out")
{
    /// <summary>Less is not felt, in g.</summary>
    public const double FloorG = 0.1;

    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (MotorResult motor in cue.Result.Motors)
            {
                ToleranceBand peak = motor.Sweep.OverUnits(metrics => metrics.PeakG);
                if (peak.Nominal < FloorG)
                {
                    yield return Error(subject, cue, motor.Lane, $"{Numbers.Text(peak.Nominal, "0.000")} g on {motor.Motor.Profile.Name}, the least is {Numbers.Text(FloorG)} g");
                }
                else if (peak.Minimum < FloorG)
                {
                    yield return Warning(subject, cue, motor.Lane, $"{Numbers.Text(peak.Minimum, "0.000")} g on the weakest unit of {motor.Motor.Profile.Name}, the least is {Numbers.Text(FloorG)} g");
                }
            }
        }
    }
}
