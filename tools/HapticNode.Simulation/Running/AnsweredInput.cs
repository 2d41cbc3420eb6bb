namespace HapticNode.Simulation.Running;

/// <summary>A control event, and the cue that it started.</summary>
/// <param name="Report">The event for the reports.</param>
/// <param name="CueIndex">Index of the cue's start among the node's records; null where no cue was started.</param>
/// <param name="FromNanoseconds">When its handler was called, since boot: nothing that answers it is earlier.</param>
/// <param name="LatencyNanoseconds">From the edge to the first change; null where none changed.</param>
internal sealed record AnsweredInput(InputReport Report, int? CueIndex, long FromNanoseconds, long? LatencyNanoseconds);
