using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats;

/// <summary>How to read a file of another format.</summary>
public sealed record ReadOptions
{
    /// <summary>As a command without options reads.</summary>
    public static readonly ReadOptions Default = new();

    /// <summary>
    /// Whether a rule that old editors broke is passed over with a line in the list of losses: always, never, or where the file names
    /// such an editor.
    /// </summary>
    public bool? Legacy { get; init; }

    /// <summary>How long the clicks of transients last.</summary>
    public TransientRule Transients { get; init; } = TransientRule.Standard;

    /// <summary>The layer of an animation whose property becomes the lane; without it the first that moves.</summary>
    public string? Layer { get; init; }

    /// <summary>The property of an animation: <c>o</c> opacity, <c>s</c> scale, <c>r</c> rotation, <c>tm</c> trim path; without it the first that moves.</summary>
    public string? Property { get; init; }

    /// <summary>The marker of an animation whose time is read; without it the whole.</summary>
    public string? Marker { get; init; }

    /// <summary>Whether each keyframe of an animation becomes a tick of the motor, beside the light.</summary>
    public bool Ticks { get; init; }
}
