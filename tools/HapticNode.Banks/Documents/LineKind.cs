namespace HapticNode.Banks;

/// <summary>What a line of a bank's text is, as far as its first words tell.</summary>
internal enum LineKind
{
    /// <summary>Nothing, or a comment alone.</summary>
    Blank,

    /// <summary>The line that a thing begins with; but for cues it is all of it.</summary>
    Head,

    /// <summary>Steps of a cue on a lane: <c>CUE.LANE STEP ...</c>.</summary>
    Steps,

    /// <summary>Nothing that a bank knows.</summary>
    Unknown,
}
