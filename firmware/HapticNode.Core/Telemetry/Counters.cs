namespace HapticNode.Core.Telemetry;

/// <summary>How often things happened since start-up, most of them things that should not.</summary>
public sealed class Counters
{
    /// <summary>Edges that reached the node.</summary>
    public int Edges;

    /// <summary>Edges that waited because the node was at work.</summary>
    public int Queued;

    /// <summary>Edges that were lost because too many waited.</summary>
    public int QueueOverflows;

    /// <summary>Cues that were merged into the one before.</summary>
    public int Merged;

    /// <summary>Cues that did not play because of what was playing.</summary>
    public int Ignored;

    /// <summary>Cues that were cut to make room for a 17th voice.</summary>
    public int Stolen;

    /// <summary>Times that the node latched.</summary>
    public int Faults;

    /// <summary>How late steps were, in microseconds.</summary>
    public readonly Histogram Lateness = new Histogram();

    /// <summary>From the entry of an event handler until the lanes of the cue that it started were written, in microseconds.</summary>
    public readonly Histogram Latency = new Histogram();

    /// <summary>Lines that were not understood or refused.</summary>
    public int BadLines;

    /// <summary>Bytes that came faster than they could be taken, or were no printable ASCII.</summary>
    public int BadBytes;

    /// <summary>Times that a lane came to a limit and was silent until it had rested.</summary>
    public int Limited;

    /// <summary>Times that work was given up for want of memory.</summary>
    public int OutOfMemory;

    /// <summary>Times that the tuning port failed and was opened again.</summary>
    public int PortFailures;

    /// <summary>Lines that were sent to the host.</summary>
    public int Replies;
}
