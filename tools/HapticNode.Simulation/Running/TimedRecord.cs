using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>A record of the node, and the edge whose handler wrote it, if one did.</summary>
/// <param name="Record">The record.</param>
/// <param name="EdgeNanoseconds">The physical time of that edge since boot.</param>
/// <param name="HandlerNanoseconds">When that handler was called, since boot.</param>
/// <param name="SeenNanoseconds">When the handler or turn that wrote it had ended, since boot.</param>
internal readonly record struct TimedRecord(FirmwareRecord Record, long? EdgeNanoseconds, long? HandlerNanoseconds, long SeenNanoseconds)
{
    /// <summary>When it happened, in nanoseconds since boot: for an event at the moment of its edge.</summary>
    internal long TimeNanoseconds =>
        Record.Kind == FirmwareRecordKind.Event && EdgeNanoseconds is long edge ? edge : Record.TimeMicroseconds * 1000;
}
