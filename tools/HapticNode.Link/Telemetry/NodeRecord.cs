using System.Globalization;
using HapticNode.Core.Base;
using HapticNode.Core.Telemetry;
using HapticNode.Link.Frames;

namespace HapticNode.Link.Telemetry;

/// <summary>What a node tells of one moment: a line of its telemetry.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
public abstract record NodeRecord(long Microseconds)
{
    // By the places of Words.Records.
    private enum Kind
    {
        Edge,
        Event,
        Cue,
        Lane,
        Fault,
        Cleared,
        Limit,
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The record; null where the line has no time, tells of an edge, or is none that this program knows.</returns>
    public static NodeRecord? Of(ReplyLine line)
    {
        if (line.Words.Count == 0
            || !long.TryParse(line.Fields.GetValueOrDefault("t"), NumberStyles.None, CultureInfo.InvariantCulture, out long time)
            || NodeWords.Find(Words.Records, line.Words[0]) is not { } kind)
        {
            return null;
        }

        return ((Kind)kind, line.Words) switch
        {
            (Kind.Event, [_, var control, var word, var way])
                when NodeWords.EventOf(word) is var happened and not ControlEvent.None && int.TryParse(way, CultureInfo.InvariantCulture, out int direction) =>
                new ControlRecord(time, control, happened, direction),
            (Kind.Cue, [_, var cue, var word]) when NodeWords.Find(Words.CueRecords, word) is { } change =>
                new CueRecord(time, cue, TraceKind.CueStart + change),
            (Kind.Lane, [_, var lane, var level]) when int.TryParse(level, CultureInfo.InvariantCulture, out int permille) =>
                new LaneRecord(time, lane, permille),
            (Kind.Fault, [_, var reason]) => new FaultRecord(time, reason),
            (Kind.Limit, [_, var limit, var lane]) => new LimitRecord(time, limit, lane),
            (Kind.Cleared, _) => new ClearedRecord(time),
            _ => null,
        };
    }
}

/// <summary>A control reported something.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
/// <param name="Control">The control's name.</param>
/// <param name="Event">What.</param>
/// <param name="Direction">Of a detent or a limit: 1 clockwise, -1 counter-clockwise; else 0.</param>
public sealed record ControlRecord(long Microseconds, string Control, ControlEvent Event, int Direction) : NodeRecord(Microseconds)
{
    /// <summary>Whether a contact closed. A second press within its time is told as a double.</summary>
    public bool IsPress => Event is ControlEvent.Press or ControlEvent.Double;

    /// <summary>Whether a shaft was turned; at a limit it turns as well.</summary>
    public bool IsTurn => Event is ControlEvent.Detent or ControlEvent.Limit;
}

/// <summary>Something happened to a cue.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
/// <param name="Cue">The cue's name.</param>
/// <param name="Change">What: one from <see cref="TraceKind.CueStart"/> to <see cref="TraceKind.CueIgnored"/>.</param>
public sealed record CueRecord(long Microseconds, string Cue, TraceKind Change) : NodeRecord(Microseconds)
{
    /// <summary>By how many more cues play since: 1, 0 or -1.</summary>
    public int More => Change switch { TraceKind.CueStart => 1, TraceKind.CueEnd or TraceKind.CueCut => -1, _ => 0 };

    /// <summary>The node's word for what happened.</summary>
    public string Word => NodeWords.Of(Words.CueRecords, Change - TraceKind.CueStart);
}

/// <summary>A lane was driven.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
/// <param name="Lane">The lane's name.</param>
/// <param name="Permille">Its level, -1000 to 1000.</param>
public sealed record LaneRecord(long Microseconds, string Lane, int Permille) : NodeRecord(Microseconds);

/// <summary>The node went neutral and latched.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
/// <param name="Reason">The node's word for why.</param>
public sealed record FaultRecord(long Microseconds, string Reason) : NodeRecord(Microseconds);

/// <summary>A lane came to a limit of its part, and rests.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
/// <param name="Limit">The node's word for the limit.</param>
/// <param name="Lane">The lane.</param>
public sealed record LimitRecord(long Microseconds, string Limit, string Lane) : NodeRecord(Microseconds);

/// <summary>The latch was ended.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
public sealed record ClearedRecord(long Microseconds) : NodeRecord(Microseconds);
