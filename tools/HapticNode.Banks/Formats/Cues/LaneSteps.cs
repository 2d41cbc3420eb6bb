namespace HapticNode.Banks.Formats.Cues;

/// <summary>A lane as steps.</summary>
/// <param name="Steps">The steps, 32 at most.</param>
/// <param name="ErrorPermille">How far they are off the course that was read, at most, clicks and brakes apart.</param>
internal sealed record LaneSteps(IReadOnlyList<CueStep> Steps, int ErrorPermille);
