using System.Globalization;
using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests.Golden;

/// <summary>Makes of a run what a person can read and what survives a change of the firmware's speed.</summary>
internal static class GoldenTrace
{
    // The updates of a ramp are 4 ms apart; where a light is nearly dark, several pass before its duty changes by the smallest step.
    private const long LongestRampGapNanoseconds = 24_000_000;

    private const long ShortestLevelNanoseconds = 900_000;

    private const int ShortestRamp = 3;

    /// <summary>The lines of a run in order of time: without the contacts' edges, each ramp of a lane as one line.</summary>
    internal static IReadOnlyList<GoldenLine> Of(RunResult result)
    {
        IEnumerable<(long Time, GoldenLine Line)> lanes = result.Trace.Where(entry => entry.Kind == TraceKind.Lane)
            .GroupBy(entry => entry.Name).SelectMany(lane => Fold(Coarse(Steady([.. lane]))));
        IEnumerable<(long Time, GoldenLine Line)> others = result.Trace
            .Where(entry => entry.Kind is not (TraceKind.Edge or TraceKind.Lane) && !IsGreeting(entry))
            .Select(entry => (entry.TimeNanoseconds, Line(entry)));
        return [.. others.Concat(lanes).OrderBy(line => line.Time).Select(line => line.Line)];
    }

    // A level that lasts less than a millisecond is the chip's: a new frequency takes effect at once, its duty a period later.
    private static TraceEntry[] Steady(TraceEntry[] lane) =>
        [.. lane.Where((entry, index) => index + 1 == lane.Length || lane[index + 1].TimeNanoseconds - entry.TimeNanoseconds >= ShortestLevelNanoseconds)];

    // A softness that is worked out from the time between two ticks comes to a permille more or less.
    private static TraceEntry[] Coarse(TraceEntry[] lane)
    {
        List<TraceEntry> kept = [];
        foreach (TraceEntry entry in lane)
        {
            int level = LevelAt(entry);
            if (level == 0 || kept.Count == 0 || Math.Abs(level - LevelAt(kept[^1])) > 1 || entry.TimeNanoseconds - kept[^1].TimeNanoseconds <= LongestRampGapNanoseconds)
            {
                kept.Add(entry);
            }
        }

        return [.. kept];
    }

    private static IEnumerable<(long Time, GoldenLine Line)> Fold(TraceEntry[] lane)
    {
        int start = 0;
        while (start < lane.Length)
        {
            int end = EndOfRun(lane, start);
            if (end - start >= ShortestRamp)
            {
                yield return (lane[start].TimeNanoseconds, GoldenLine.Ramp(Milliseconds(lane[start]), lane[start].Name, LevelAt(lane, start), LevelAt(lane, end - 1)));
                start = end;
            }
            else
            {
                yield return (lane[start].TimeNanoseconds, Line(lane[start]));
                start++;
            }
        }
    }

    // Up to where a lane goes on in one direction without a rest.
    private static int EndOfRun(TraceEntry[] lane, int start)
    {
        int direction = DirectionAt(lane, start);
        int end = start + 1;
        while (end < lane.Length
            && DirectionAt(lane, end) == direction
            && lane[end].TimeNanoseconds - lane[end - 1].TimeNanoseconds <= LongestRampGapNanoseconds)
        {
            end++;
        }

        return end;
    }

    private static int DirectionAt(TraceEntry[] lane, int index) => Math.Sign(LevelAt(lane, index) - LevelAt(lane, index - 1));

    private static int LevelAt(TraceEntry[] lane, int index) => index < 0 ? 0 : LevelAt(lane[index]);

    private static int LevelAt(TraceEntry entry) => int.Parse(entry.Value, CultureInfo.InvariantCulture);

    private static bool IsGreeting(TraceEntry entry) =>
        entry.Kind == TraceKind.Notice && entry.Value.StartsWith("! hello", StringComparison.Ordinal);

    // What the node says unasked carries its own clock, and that begins with a boot whose length is no matter of the scenario.
    private static GoldenLine Line(TraceEntry entry) => new(
        Milliseconds(entry),
        entry.Kind.ToString().ToLowerInvariant(),
        entry.Name,
        entry.Kind == TraceKind.Notice ? entry.Value[..entry.Value.LastIndexOf(" t=", StringComparison.Ordinal)] : entry.Value);

    private static long Milliseconds(TraceEntry entry) => (entry.TimeNanoseconds + 500_000) / 1_000_000;
}
