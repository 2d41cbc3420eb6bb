using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>A motor lane that is not felt.</summary>
public sealed class TooWeakRule() : LintRule(
    "too-weak",
    "Less than a tenth of g is not felt reliably: the lane costs energy and says nothing.",
    "source.android.com, haptics assessment F03-2: below 0.1 g fails",
    "drive it more strongly or longer, or take the lane out")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (MotorResult motor in cue.Result.Motors)
            {
                ToleranceBand peak = motor.Sweep.OverUnits(metrics => metrics.PeakG);
                if (peak.Nominal < FeltLimits.FloorG)
                {
                    yield return Error(subject, cue, motor.Lane, $"{Numbers.Text(peak.Nominal, "0.000")} g on {motor.Motor.Profile.Name}, the least is {Numbers.Text(FeltLimits.FloorG)} g");
                }
                else if (peak.Minimum < FeltLimits.FloorG)
                {
                    yield return Warning(subject, cue, motor.Lane, $"{Numbers.Text(peak.Minimum, "0.000")} g on the weakest unit of {motor.Motor.Profile.Name}, the least is {Numbers.Text(FeltLimits.FloorG)} g");
                }
            }
        }
    }
}
