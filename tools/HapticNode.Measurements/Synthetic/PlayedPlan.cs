using HapticNode.Measurements.Planning;

namespace HapticNode.Measurements.Synthetic;

/// <summary>What a panel with a clock of its own makes of a plan, each step a little late.</summary>
public static class PlayedPlan
{
    /// <summary>The quiet before the plan, in seconds.</summary>
    public const double QuietSeconds = 0.6;

    private const double LatestSeconds = 0.08;

    /// <summary>Plays.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="panelSecond">How long a second of the panel is, in seconds.</param>
    /// <param name="random">How late the steps are.</param>
    /// <param name="hertz">The frequency of the drive; of no meaning for a rotating mass.</param>
    /// <returns>The drives in order of time, and when all is quiet again, in seconds.</returns>
    public static (IReadOnlyList<SyntheticMotor.Drive> Drives, double End) Of(MeasurementPlan plan, double panelSecond, Random random, double hertz = 0)
    {
        List<SyntheticMotor.Drive> drives = [];
        double at = QuietSeconds;
        foreach (PlanStep step in plan.Steps)
        {
            double begin = at;
            foreach ((double seconds, double level) in step.Pieces)
            {
                double end = begin + (seconds * panelSecond);
                if (level != 0)
                {
                    drives.Add(new SyntheticMotor.Drive(begin, end, level, hertz));
                }

                begin = end;
            }

            at += (step.PeriodSeconds * panelSecond) + (LatestSeconds * random.NextDouble());
        }

        return (drives, at + QuietSeconds);
    }
}
