namespace HapticNode.Core.Properties.Console;

/// <summary>What can happen in a session.</summary>
internal enum PartKind
{
    /// <summary>The host sends bytes as they are.</summary>
    Bytes,

    /// <summary>The host sends a checked line, whose checksum is right.</summary>
    Checked,

    /// <summary>The host commits the lines that were accepted, in typed form or in checked form.</summary>
    Commit,

    /// <summary>Time passes.</summary>
    Wait,

    /// <summary>An input line changes.</summary>
    Edge,

    /// <summary>The node is reset.</summary>
    Restart,
}
