using System.Globalization;
using HapticNode.Actuators.Driving;
using HapticNode.Core.Base;
using HapticNode.Documents.Files;

namespace HapticNode.Feel.Traces;

/// <summary>
/// The trace of a run, <c>trace.csv</c>: rows of <c>t_us,kind,name,value</c>, of which those of the kinds <c>lane</c> and <c>cue</c> are read.
/// It falls into busy stretches with rest between them.
/// </summary>
public static class TraceFile
{
    private const string Header = "t_us,kind,name,value";
    private const string Frequency = ".hz";

    // After this long with all lanes at neutral a new stretch begins: longer than the pauses within a cue.
    private const long RestMicroseconds = 60_000;

    private const long LongestMicroseconds = 24L * 60 * 60 * 1_000_000;
    private const int FullLevel = 1000;
    private const int HighestHertz = 100_000;

    /// <summary>The most that the stretches may last together, in microseconds: models of more would fill the memory.</summary>
    public const long BusyMicroseconds = 5L * 60 * 1_000_000;

    /// <summary>The largest trace.</summary>
    public static FileLimits Limits { get; } = new("a trace", 16 << 20, Lines: 250_000, LineLength: 1024);

    /// <summary>Reads a trace.</summary>
    /// <param name="file">What to call it in errors.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="lanes">The lanes of the bank that was played: their kinds are not in a trace.</param>
    /// <returns>The busy stretches, in order of time.</returns>
    /// <exception cref="TraceException">A row is wrong, or the trace has no lane of the bank.</exception>
    public static IReadOnlyList<CueTrace> Read(string file, IReadOnlyList<string> lines, IReadOnlyList<FeelLane> lanes)
    {
        if (lines.Count == 0 || lines[0].Trim() != Header)
        {
            throw new TraceException(file, 1, $"a trace begins with '{Header}', as 'hapticnode run --out' writes it");
        }

        List<StretchBuilder> stretches = [];
        TraceRow[] rows = [.. lines.Skip(1).Select((line, index) => (line, number: index + 2)).Where(row => row.line.Length > 0)
            .Select(row => Row(file, row.number, row.line)).Where(row => row.Kind is "lane" or "cue").OrderBy(row => row.Microseconds)];
        var states = lanes.ToDictionary(lane => lane.Name, _ => new LevelPoint());
        foreach (TraceRow row in rows)
        {
            if (row.Kind == "lane")
            {
                Apply(file, row, lanes, states, stretches);
            }
            else if (row.Value == "start")
            {
                Stretch(stretches, row.Microseconds).Name(row.Name);
            }
        }

        CueTrace[] traces = [.. stretches.Where(stretch => stretch.IsActive).Select(stretch => stretch.Build(lanes))];
        return traces.Sum(trace => trace.DurationMicroseconds) <= BusyMicroseconds
            ? traces
            : throw new TraceException(file, rows[^1].Line, $"the lanes are driven for more than {BusyMicroseconds / 1_000_000} s in all, the most that is modelled: cut the trace, or end a drive that never ends");
    }

    private static void Apply(
        string file, TraceRow row, IReadOnlyList<FeelLane> lanes, Dictionary<string, LevelPoint> states, List<StretchBuilder> stretches)
    {
        bool pitch = row.Name.EndsWith(Frequency, StringComparison.Ordinal);
        string name = pitch ? row.Name[..^Frequency.Length] : row.Name;
        if (!states.TryGetValue(name, out LevelPoint before))
        {
            throw new TraceException(file, row.Line, $"the bank has no lane '{name}': it has {string.Join(", ", lanes.Select(lane => lane.Name))}; name the bank that was played with --bank");
        }

        int lowest = pitch || lanes.First(lane => lane.Name == name).Kind != LaneKind.Motor ? 0 : -FullLevel;
        int highest = pitch ? HighestHertz : FullLevel;
        if (!int.TryParse(row.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) || value < lowest || value > highest)
        {
            throw new TraceException(file, row.Line, FormattableString.Invariant($"'{row.Value}' is no {(pitch ? "frequency in Hz" : "level in permille")}: expected a whole number from {lowest} to {highest}"));
        }

        LevelPoint after = pitch ? before with { Hertz = value } : before with { Permille = value };
        states[name] = after;
        if (after.Permille != 0 || before.Permille != 0)
        {
            Stretch(stretches, row.Microseconds).Add(name, after with { Microseconds = row.Microseconds });
        }
    }

    private static StretchBuilder Stretch(List<StretchBuilder> stretches, long microseconds)
    {
        if (stretches.Count == 0 || stretches[^1].RestsSince(microseconds) > RestMicroseconds)
        {
            stretches.Add(new StretchBuilder(microseconds));
        }

        return stretches[^1];
    }

    private static TraceRow Row(string file, int number, string line)
    {
        string[] cells = line.Split(',', 4);
        return cells.Length == 4 && decimal.TryParse(cells[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal time) && time <= LongestMicroseconds
            ? new TraceRow(number, (long)Math.Round(time), cells[1], cells[2], cells[3])
            : throw new TraceException(file, number, $"a row is '{Header}', with a time in microseconds from 0 to a day, {LongestMicroseconds}");
    }

    private sealed record TraceRow(int Line, long Microseconds, string Kind, string Name, string Value);
}
