using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Linting;

/// <summary>A click that rings on for so long that it is felt as a vibration.</summary>
public sealed class BuzzyClickRule() : LintRule(
    "buzzy-click",
    "A push that is driven for up to 20 ms is meant as a click; one that moves for more than 30 ms is felt as a vibration.",
    "Remache-Vinueza 2025, Sci Rep 15:5057: pulse becomes vibration at about 30 ms; developer.android.com, haptics, actuators: crisp is 10 to 20 ms",
    "brake it: 'hapticnode fit' finds drive and brake")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (MotorResult motor in cue.Result.Motors)
            {
                foreach (Burst burst in Burst.AllOf(motor.Track).Where(burst => burst.IsClick))
                {
                    ToleranceSweep sweep = CueModel.Motor(burst.Track, motor.Motor).Sweep;
                    ToleranceBand width = sweep.OverUnits(metrics => metrics.WidthMilliseconds);
                    string where = $"the click at {Numbers.Text(burst.StartMicroseconds / 1000.0)} ms";
                    if (width.Nominal > FeltLimits.BuzzMilliseconds)
                    {
                        yield return Error(subject, cue, motor.Lane, $"{where} is {Numbers.Text(width.Nominal)} ms wide on {motor.Motor.Profile.Name}, the limit is {FeltLimits.BuzzMilliseconds} ms");
                    }
                    else if (width.Maximum > FeltLimits.BuzzMilliseconds)
                    {
                        yield return Warning(subject, cue, motor.Lane, $"{where} is {Numbers.Text(width.Nominal)} ms wide, but {Numbers.Text(width.Maximum)} ms on the worst unit of {motor.Motor.Profile.Name}, the limit is {FeltLimits.BuzzMilliseconds} ms");
                    }
                }
            }
        }
    }
}
