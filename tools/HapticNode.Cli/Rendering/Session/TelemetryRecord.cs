using System.Globalization;
using HapticNode.Link.Frames;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>A line of telemetry in terms of a trace.</summary>
/// <param name="Time">The node's time in microseconds.</param>
/// <param name="Kind"><c>event</c>, <c>cue</c>, <c>lane</c> or <c>fault</c>.</param>
/// <param name="Name">The control, cue or lane, or the reason of a fault.</param>
/// <param name="Value">What happened to it.</param>
/// <param name="Direction">Of a detent or a limit: 1 clockwise, -1 counter-clockwise; else 0.</param>
internal sealed record TelemetryRecord(long Time, string Kind, string Name, string Value, int Direction)
{
    /// <summary>Whether somebody did something: what follows of it, such as a hold, is for the node to find again.</summary>
    internal bool IsInput => Kind == "event" && Value is "press" or "release" or "detent" or "limit";

    /// <summary>Reads a line.</summary>
    /// <returns>The record; null where the line has no time, or is of a kind that no trace has.</returns>
    internal static TelemetryRecord? Of(ReplyLine line)
    {
        if (!long.TryParse(line.Fields.GetValueOrDefault("t"), NumberStyles.None, CultureInfo.InvariantCulture, out long time))
        {
            return null;
        }

        return line.Words switch
        {
            ["event", var control, var what, var direction] when int.TryParse(direction, CultureInfo.InvariantCulture, out int way) =>
                new TelemetryRecord(time, "event", control, what, way),
            ["cue", var cue, var what] => new TelemetryRecord(time, "cue", cue, what, 0),
            ["lane", var lane, var level] => new TelemetryRecord(time, "lane", lane, level, 0),
            ["fault", var reason, ..] => new TelemetryRecord(time, "fault", reason, line.Words.ElementAtOrDefault(2) ?? "", 0),
            ["cleared"] => new TelemetryRecord(time, "fault", "cleared", "", 0),
            _ => null,
        };
    }

    /// <summary>The record as a row of <c>trace.csv</c> (docs/scenarios.md).</summary>
    /// <param name="zero">The node's time at the trace's zero, in microseconds.</param>
    internal string TraceRow(long zero)
    {
        string way = Direction switch { > 0 => " +1", < 0 => " -1", _ => "" };
        return string.Create(CultureInfo.InvariantCulture, $"{Time - zero},{Kind},{Name},{Value}{way}");
    }
}
