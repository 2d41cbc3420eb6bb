using HapticNode.Measurements.Identification;

namespace HapticNode.Measurements.Planning;

/// <summary>
/// Finds the steps of a plan in a recording of it: from the mark on, each step is looked for where the one before it says, so that neither
/// another clock nor the way of the messages adds up.
/// </summary>
public sealed class PlanAlignment
{
    // Host and port make a step late, never early; a step that moved nothing leaves more room for the next one.
    private const double EarlySeconds = 0.15;
    private const double LateSeconds = 0.35;
    private const double LaterEachSeconds = 0.1;

    private PlanAlignment(IReadOnlyList<AlignedStep> steps, double clockRatio)
    {
        Steps = steps;
        ClockRatio = clockRatio;
    }

    /// <summary>The steps that the recording holds, in order.</summary>
    public IReadOnlyList<AlignedStep> Steps { get; }

    /// <summary>How long a second of the panel is by the clock of the recording.</summary>
    public double ClockRatio { get; }

    /// <summary>Aligns.</summary>
    /// <exception cref="RefusedException">There is no mark.</exception>
    internal static PlanAlignment Of(MotionSet motions, MeasurementPlan plan)
    {
        IReadOnlyList<(double Seconds, double Scale)> marks = Mark.Find(motions);
        if (marks.Count == 0)
        {
            throw new RefusedException(Refusal.NoMark, "No mark: three taps, 80 and 120 ms apart, are not in the recording. Begin it before the plan is played, or leave --plan out.");
        }

        (double at, double scale) = marks[0];
        double[] starts = [.. motions.Shapes.Select(shape => shape.RisenAt(0.1))];
        List<AlignedStep> steps = [];
        double expected = at;
        int missing = 0;
        foreach (PlanStep step in plan.Steps)
        {
            double room = LateSeconds + (LaterEachSeconds * missing);
            int motion = Array.FindIndex(starts, start => start > expected - EarlySeconds && start < expected + room);
            double begin = motion >= 0 ? starts[motion] : expected;
            steps.Add(new AlignedStep(step, begin, motion >= 0 ? motion : null));
            missing = motion >= 0 ? 0 : missing + 1;
            expected = begin + (step.PeriodSeconds * scale);
        }

        // Where the recording ends, the plan may go on.
        return new PlanAlignment([.. steps.Where(step => step.StartSeconds + step.Step.PeriodSeconds < motions.Times[^1])], scale);
    }

    /// <summary>What the motor got by the plan, in volts, a value for each sample.</summary>
    internal double[] DriveVolts(double[] times)
    {
        double[] volts = new double[times.Length];
        foreach (AlignedStep aligned in Steps)
        {
            double from = aligned.StartSeconds;
            foreach ((double seconds, double level) in aligned.Step.Pieces)
            {
                double until = from + (seconds * ClockRatio);
                int first = Index(times, from);
                for (int i = first; i < times.Length && times[i] < until; i++)
                {
                    volts[i] = level * aligned.Step.FullVolts;
                }

                from = until;
            }
        }

        return volts;
    }

    private static int Index(double[] times, double seconds)
    {
        int index = Array.BinarySearch(times, seconds);
        return index < 0 ? ~index : index;
    }
}
