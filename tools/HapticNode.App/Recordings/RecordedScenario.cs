using System.Globalization;

namespace HapticNode.App.Recordings;

/// <summary>Makes a scenario of what a node told.</summary>
internal static class RecordedScenario
{
    // A detent is told at its last edge: at this speed, three quarters of its 5 ms after its first.
    private const int DetentsPerSecond = 200;
    private const double DetentMilliseconds = 1000.0 / DetentsPerSecond;
    private const double LastEdge = 0.75;
    private const int MostDetentsPerSecond = 2000;

    /// <summary>Writes the scenario.</summary>
    /// <param name="records">What was recorded, in the order of its times, in microseconds since the beginning.</param>
    /// <param name="end">The end, in microseconds since the beginning.</param>
    internal static IEnumerable<string> Lines(IReadOnlyList<TelemetryRecord> records, long end)
    {
        yield return "# Recorded from a panel. Bank: input.bank; what the panel answered: trace.csv.";
        Dictionary<string, double> turned = [];
        SortedSet<string> pressed = new(StringComparer.Ordinal);
        double last = 0;
        foreach (TelemetryRecord record in records.Where(record => record.IsInput || record.IsGap))
        {
            double time = record.Time / 1000.0;
            last = time;
            if (record.IsGap)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"# {time:0.000}: {record.Name} {record.Value}; what was done from here to the next line is not known.");
                foreach (string button in pressed)
                {
                    yield return Line(time, $"{button} release");
                }

                pressed.Clear();
            }
            else if (record.IsTurn)
            {
                yield return Turn(record, time, time - turned.GetValueOrDefault(record.Name, double.NegativeInfinity));
                turned[record.Name] = time;
            }
            else
            {
                yield return Line(time, $"{record.Name} {(record.IsPress ? "press" : "release")}");
                _ = record.IsPress ? pressed.Add(record.Name) : pressed.Remove(record.Name);
            }
        }

        yield return Line(Math.Max(end / 1000.0, last + 1), "end");
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
