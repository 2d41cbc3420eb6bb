namespace HapticNode.Core.Playback;

/// <summary>What became of a cue that was to start.</summary>
public enum PlayResult
{
    /// <summary>It plays.</summary>
    Started = 0,

    /// <summary>It was merged into the one before, which came a moment ago.</summary>
    Merged = 1,

    /// <summary>What plays goes before.</summary>
    Ignored = 2,

    /// <summary>The node is latched.</summary>
    Latched = 3,

    /// <summary>The cue has no steps.</summary>
    Empty = 4,

    /// <summary>The node is disarmed.</summary>
    Disarmed = 5,
}
