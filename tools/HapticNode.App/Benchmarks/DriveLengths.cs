using System.Globalization;
using HapticNode.Simulation;

namespace HapticNode.App.Benchmarks;

/// <summary>How long the drive of every click lasted on the pin, in microseconds.</summary>
internal static class DriveLengths
{
    internal static IReadOnlyList<long> Of(RunResult result, string lane)
    {
        List<long> lengths = [];
        long? start = null;
        foreach (TraceEntry entry in result.Trace.Where(entry => entry.Kind == TraceKind.Lane && entry.Name == lane))
        {
            bool drives = int.Parse(entry.Value, CultureInfo.InvariantCulture) > 0;
            if (drives)
            {
                start ??= entry.TimeNanoseconds;
            }
            else if (start is long begun)
            {
                lengths.Add((entry.TimeNanoseconds - begun) / 1000);
                start = null;
            }
        }

        return lengths;
    }
}
