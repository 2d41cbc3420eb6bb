using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>A cue that warms its motor so much that the node will stop it.</summary>
public sealed class HeatRule() : LintRule(
    "heat",
    "The node counts the square of the drive. From half of a lane's budget on it softens the lane, and at the whole budget the lane is silent until it has cooled.",
    "docs/notation.md, the options heat and cool of a lane; a quarter of the budget for one cue is chosen, so that four in a row still play",
    "shorter or weaker drive; a loop must not warm faster than the lane cools")
{
    private const double LargestShare = 0.25;
    private const double Thousand = 1000;

    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (MotorResult motor in cue.Result.Motors)
            {
                double share = cue.Loops ? OverLoop(subject, cue, motor) : motor.Metrics.HeatShare;
                double limit = cue.Loops ? 1 : LargestShare;
                if (share > limit)
                {
                    yield return Error(
                        subject,
                        cue,
                        motor.Lane,
                        $"it uses {Numbers.Text(share * 100, "0")} % of the heat budget{(cue.Loops ? " until its time limit" : "")}, the limit is {Numbers.Text(limit * 100, "0")} %");
                }
            }
        }
    }

    // All passes are alike: what one leaves behind adds up.
    private static double OverLoop(LintSubject subject, LintCue cue, MotorResult motor)
    {
        HeatBudget budget = motor.Track.Lane.Heat;
        double pass = cue.Result.Trace.DurationMicroseconds / Thousand;
        double gained = motor.Motion.Steps.Sum(step => Heat(step)) - (budget.CoolingShare * pass);
        double passes = subject.Bank.LoopOf[cue.Index] / pass;
        return motor.Metrics.HeatShare + (Math.Max(0, gained) * passes / budget.Milliseconds);
    }

    private static double Heat(DriveStep step) => step.Level * step.Level * (step.EndSeconds - step.StartSeconds) * Thousand;
}
