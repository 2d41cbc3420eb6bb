using System.Globalization;
using HapticNode.Link.Frames;

namespace HapticNode.App.Recordings;

/// <summary>A line of telemetry in terms of a trace.</summary>
/// <param name="Time">The time in microseconds, by the node's clock or by that of the recording.</param>
/// <param name="Kind"><c>event</c>, <c>cue</c>, <c>lane</c> or <c>fault</c>; <c>gap</c> for what nobody knows.</param>
/// <param name="Name">The control, cue or lane, or the reason of a fault or gap.</param>
/// <param name="Value">What happened to it.</param>
/// <param name="Direction">Of a detent or a limit: 1 clockwise, -1 counter-clockwise; else 0.</param>
internal sealed record TelemetryRecord(long Time, string Kind, string Name, string Value, int Direction)
{
    private const string Event = "event";
    private const string GapKind = "gap";

    /// <summary>Whether a contact closed. A second press within its time is told as a double.</summary>
    internal bool IsPress => Kind == Event && Value is "press" or "double";

    /// <summary>Whether a contact opened.</summary>
    internal bool IsRelease => Kind == Event && Value is "release";

    /// <summary>Whether a shaft was turned; at a limit it turns as well.</summary>
    internal bool IsTurn => Kind == Event && Value is "detent" or "limit";

    /// <summary>Whether somebody did something: what follows of it, such as a hold, is for the node to find again.</summary>
    internal bool IsInput => IsPress || IsRelease || IsTurn;

    /// <summary>Whether it comes from a button that is pressed.</summary>
    internal bool NeedsPress => Kind == Event && Value is "release" or "hold" or "repeat";

    /// <summary>Whether nobody knows what happened from here on until the next record.</summary>
    internal bool IsGap => Kind == GapKind;

    /// <summary>Where in the order of one moment it belongs: of one moment the node tells the answer before the event.</summary>
    internal int Rank => Kind == Event ? 0 : 1;

    /// <summary>A gap in what is known.</summary>
    internal static TelemetryRecord Gap(long time, string what, string why) => new(time, GapKind, what, why, 0);

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
                new TelemetryRecord(time, Event, control, what, way),
            ["cue", var cue, var what] => new TelemetryRecord(time, "cue", cue, what, 0),
            ["lane", var lane, var level] => new TelemetryRecord(time, "lane", lane, level, 0),
            ["fault", var reason, ..] => new TelemetryRecord(time, "fault", reason, line.Words.ElementAtOrDefault(2) ?? "", 0),
            ["cleared"] => new TelemetryRecord(time, "fault", "cleared", "", 0),
            _ => null,
        };
    }

    /// <summary>The record as a row of <c>trace.csv</c> (docs/scenarios.md).</summary>
    internal string TraceRow()
    {
        string way = Direction switch { > 0 => " +1", < 0 => " -1", _ => "" };
        return string.Create(CultureInfo.InvariantCulture, $"{Time},{Kind},{Name},{Value}{way}");
    }
}
