namespace HapticNode.Link.Frames;

/// <summary>What the checksum of a line says.</summary>
public enum CheckVerdict
{
    /// <summary>The line has none.</summary>
    None,

    /// <summary>The line is as it was sent.</summary>
    Right,

    /// <summary>The line was damaged on its way.</summary>
    Wrong,
}
