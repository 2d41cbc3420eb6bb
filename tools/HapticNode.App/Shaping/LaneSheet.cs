using HapticNode.Core.Base;
using HapticNode.Feel.Editing;

namespace HapticNode.App.Shaping;

/// <summary>What a cue does on one lane.</summary>
/// <param name="Name">The lane's name.</param>
/// <param name="Steps">The steps.</param>
public sealed record LaneSheet(string Name, StepList Steps)
{
    /// <summary>What the lane drives.</summary>
    public LaneKind Kind => Steps.Kind;

    /// <summary>The steps as text.</summary>
    public string Text => string.Join(' ', Steps.Words());
}
