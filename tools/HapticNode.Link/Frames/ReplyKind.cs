namespace HapticNode.Link.Frames;

/// <summary>What a line from a node is.</summary>
public enum ReplyKind
{
    /// <summary>Not a line of the protocol: what the boot ROM says, or what is left of a damaged line.</summary>
    Noise,

    /// <summary><c>ok ...</c>: a request was carried out. Ends its reply.</summary>
    Ok,

    /// <summary><c>err CODE ...</c>: a request was refused. Ends its reply.</summary>
    Error,

    /// <summary><c>= ...</c>: one of the lines that were asked for.</summary>
    Data,

    /// <summary><c>! ...</c>: something happened on the node.</summary>
    Notice,

    /// <summary><c>~ ...</c>: one of the records that <c>watch</c> asked for.</summary>
    Telemetry,
}
