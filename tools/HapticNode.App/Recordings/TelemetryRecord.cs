using System.Globalization;
using HapticNode.Core.Base;
using HapticNode.Link.Frames;
using HapticNode.Link.Telemetry;
using HapticNode.Simulation;
using HapticNode.Simulation.Reports;

namespace HapticNode.App.Recordings;

/// <summary>What a node told, in terms of a trace.</summary>
/// <param name="Time">The time in microseconds, by the node's clock or by that of the recording.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">The control, cue or lane, the reason of a fault or gap, or the limit.</param>
/// <param name="Value">What happened to it.</param>
internal sealed record TelemetryRecord(long Time, TraceKind Kind, string Name, string Value)
{
    /// <summary>What a control told; null where something else was told.</summary>
    internal ControlRecord? Control { get; private init; }

    /// <summary>Whether a contact closed.</summary>
    internal bool IsPress => Control is { IsPress: true };

    /// <summary>Whether a contact opened.</summary>
    internal bool IsRelease => Control is { Event: ControlEvent.Release };

    /// <summary>Whether a shaft was turned; at a limit it turns as well.</summary>
    internal bool IsTurn => Control is { IsTurn: true };

    /// <summary>Whether somebody did something: what follows of it, such as a hold, is for the node to find again.</summary>
    internal bool IsInput => IsPress || IsRelease || IsTurn;

    /// <summary>Whether it comes from a button that is pressed.</summary>
    internal bool NeedsPress => Control is { Event: ControlEvent.Release or ControlEvent.Hold or ControlEvent.Repeat };

    /// <summary>Of a detent or a limit: 1 clockwise, -1 counter-clockwise; else 0.</summary>
    internal int Direction => Control?.Direction ?? 0;

    /// <summary>Whether nobody knows what happened from here on until the next record.</summary>
    internal bool IsGap => Kind == TraceKind.Gap;

    /// <summary>Where in the order of one moment it belongs: of one moment the node tells the answer before the event.</summary>
    internal int Rank => Kind == TraceKind.Event ? 0 : 1;

    /// <summary>A gap in what is known.</summary>
    internal static TelemetryRecord Gap(long time, string what, string why) => new(time, TraceKind.Gap, what, why);

    /// <summary>Reads a line.</summary>
    /// <returns>The record; null where the line has no time, or is of a kind that no trace has.</returns>
    internal static TelemetryRecord? Of(ReplyLine line) => NodeRecord.Of(line) switch
    {
        ControlRecord control => new TelemetryRecord(control.Microseconds, TraceKind.Event, control.Control, TextOf(control)) { Control = control },
        CueRecord cue => new TelemetryRecord(cue.Microseconds, TraceKind.Cue, cue.Cue, cue.Word),
        LaneRecord lane => new TelemetryRecord(lane.Microseconds, TraceKind.Lane, lane.Lane, lane.Permille.ToString(CultureInfo.InvariantCulture)),
        LimitRecord limit => new TelemetryRecord(limit.Microseconds, TraceKind.Limit, limit.Limit, limit.Lane),
        FaultRecord fault => new TelemetryRecord(fault.Microseconds, TraceKind.Fault, fault.Reason, ""),
        ClearedRecord cleared => new TelemetryRecord(cleared.Microseconds, TraceKind.Fault, "cleared", ""),
        _ => null,
    };

    /// <summary>The record as a row of <c>trace.csv</c> (docs/scenarios.md).</summary>
    internal string TraceRow() => TraceCsv.Row(new TraceEntry(Time * 1000, Kind, Name, Value));

    private static string TextOf(ControlRecord control) => NodeWords.Of(control.Event) + control.Direction switch { > 0 => " +1", < 0 => " -1", _ => "" };
}
