using System.Globalization;

namespace HapticNode.App.Recordings;

/// <summary>Makes a scenario of what a node told.</summary>
internal static class RecordedScenario
{
    /// <summary>Writes the scenario.</summary>
    /// <param name="records">What was recorded, in the order of its times, in microseconds since the beginning.</param>
    /// <param name="end">The end, in microseconds since the beginning.</param>
    internal static IEnumerable<string> Lines(IReadOnlyList<TelemetryRecord> records, long end)
    {
        yield return "# Recorded from a panel. Bank: input.bank; what the panel answered: trace.csv.";
        Dictionary<TelemetryRecord, RecordedTurn> turns = Turns(records);
        SortedSet<string> pressed = new(StringComparer.Ordinal);
        double last = 0;
        foreach (TelemetryRecord record in records.Where(record => record.IsInput || record.IsGap))
        {
            double time = record.Time / 1000.0;
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
                RecordedTurn turn = turns[record];
                time = Math.Max(time, turn.Start);
                yield return Line(turn.Start, string.Create(CultureInfo.InvariantCulture, $"{record.Name} turn {(record.Direction > 0 ? "+" : "-")}1 at {turn.DetentsPerSecond:0}/s"));
            }
            else
            {
                yield return Line(time, $"{record.Name} {(record.IsPress ? "press" : "release")}");
                _ = record.IsPress ? pressed.Add(record.Name) : pressed.Remove(record.Name);
            }

            last = Math.Max(last, time);
        }

        yield return Line(Math.Max(end / 1000.0, last + 1), "end");
    }

    private static Dictionary<TelemetryRecord, RecordedTurn> Turns(IReadOnlyList<TelemetryRecord> records)
    {
        // By reference: two detents may be told with the same time.
        Dictionary<TelemetryRecord, RecordedTurn> turns = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<string, TelemetryRecord> encoder in records.Where(record => record.IsTurn).GroupBy(record => record.Name))
        {
            TelemetryRecord[] told = [.. encoder];
            foreach ((TelemetryRecord record, RecordedTurn turn) in told.Zip(RecordedTurns.Of([.. told.Select(record => record.Time / 1000.0)])))
            {
                turns.Add(record, turn);
            }
        }

        return turns;
    }

    private static string Line(double time, string what) => string.Create(CultureInfo.InvariantCulture, $"{time:0.000} {what}");
}
