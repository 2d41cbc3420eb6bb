using System.Globalization;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>Makes a scenario of what a node told.</summary>
internal static class RecordedScenario
{
    // A detent is told at its last edge: at this speed, three quarters of its 5 ms after its first.
    private const int DetentsPerSecond = 200;
    private const double DetentMilliseconds = 1000.0 / DetentsPerSecond;
    private const double LastEdge = 0.75;
    private const int MostDetentsPerSecond = 2000;

    internal static IEnumerable<string> Lines(IReadOnlyList<TelemetryRecord> records, long begin, long end)
    {
        yield return "# Recorded from a panel. Bank: input.bank; what the panel answered: trace.csv.";
        Dictionary<string, double> turned = [];
        double last = 0;
        foreach (TelemetryRecord record in records.Where(record => record.IsInput))
        {
            double time = (record.Time - begin) / 1000.0;
            yield return record.Direction == 0
                ? Line(time, $"{record.Name} {record.Value}")
                : Turn(record, time, time - turned.GetValueOrDefault(record.Name, double.NegativeInfinity));
            turned[record.Name] = time;
            last = time;
        }

        yield return Line(Math.Max((end - begin) / 1000.0, last + 1), "end");
    }

    private static string Turn(TelemetryRecord record, double time, double sinceLast)
    {
        double length = Math.Clamp(sinceLast, 1000.0 / MostDetentsPerSecond, DetentMilliseconds);
        double start = Math.Max(0, time - (length * LastEdge));
        string sign = record.Direction > 0 ? "+" : "-";
        return Line(start, string.Create(CultureInfo.InvariantCulture, $"{record.Name} turn {sign}1 at {1000 / length:0.#}/s"));
    }

    private static string Line(double time, string what) => string.Create(CultureInfo.InvariantCulture, $"{time:0.000} {what}");
}
