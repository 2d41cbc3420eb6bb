namespace HapticNode.Feel.Traces;

/// <summary>What all lanes do in one cue, or in one busy stretch of a run.</summary>
/// <param name="Name">The cue's name, or what the stretch is called; fit for a file's name.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Lanes">The lanes that do something.</param>
/// <param name="DurationMicroseconds">How long it lasts, in microseconds.</param>
public sealed record CueTrace(string Name, string Title, IReadOnlyList<LaneTrace> Lanes, long DurationMicroseconds);
