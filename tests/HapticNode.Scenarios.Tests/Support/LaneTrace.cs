using System.Globalization;
using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests;

/// <summary>What one lane's pin did in a run.</summary>
internal static class LaneTrace
{
    /// <summary>The changes of a lane's level in order of time.</summary>
    internal static IReadOnlyList<(long Nanoseconds, int Level)> Of(RunResult result, string lane) =>
    [
        .. result.Trace.Where(entry => entry.Kind == TraceKind.Lane && entry.Name == lane)
            .Select(entry => (entry.TimeNanoseconds, int.Parse(entry.Value, CultureInfo.InvariantCulture))),
    ];

    internal static IEnumerable<string> Motors(RunResult result) => result.Lanes.Where(lane => lane.Kind == "motor").Select(lane => lane.Name);
}
