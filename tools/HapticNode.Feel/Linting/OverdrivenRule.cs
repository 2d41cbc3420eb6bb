using System.Globalization;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>A motor that is driven above its rated voltage without a limit.</summary>
public sealed class OverdrivenRule() : LintRule(
    "overdriven",
    "Above its rated voltage a motor rises faster, and beyond its rated amplitude its mass hits the case and its coil heats.",
    "four cycles of a resonant motor, or nine tenths of a rotating one's acceleration: Precision Microdrives, overdrive until 90 %, then rated; PebbleOS 2044, 3 V effective on a motor for 1.25 V",
    "drive above rated for the first milliseconds only; --fix goes on at the rated level")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (MotorResult motor in cue.Result.Motors.DistinctBy(motor => motor.Lane))
            {
                double most = OverdriveTime.Most(motor.Track.Points, motor.Motor.RatedPermille);
                double limit = motor.Motor.OverdriveMilliseconds;
                if (most > limit)
                {
                    string message = $"{Numbers.Text(most)} ms above the rated drive of {motor.Motor.Profile.Name} (level {Percent(motor.Motor)}) with too little rest, the limit is {Numbers.Text(limit)} ms";
                    yield return Error(subject, cue, motor.Lane, message) with { Edits = Edits(subject, cue, motor, limit) };
                }
            }
        }
    }

    private static string Percent(MotorSetup motor) => (motor.RatedPermille / 10.0).ToString("0.#", CultureInfo.InvariantCulture);

    private static IReadOnlyList<LineEdit> Edits(LintSubject subject, LintCue cue, MotorResult motor, double limit)
    {
        int lane = Enumerable.Range(0, subject.Bank.Lanes.Count).First(index => HapticNode.Banks.BankFile.NameOf(subject.Bank.Lanes, index) == motor.Lane);
        IReadOnlyList<Step> steps = Step.Of(subject.Bank, cue.Index, lane);
        return steps.Any(step => step.IsRamp)
            ? []
            : StepEdits.Of(subject.Text, cue.Name, motor.Lane, OverdriveTime.Limited(steps, motor.Motor.RatedPermille, (int)(limit * 10) * 100));
    }
}
