namespace HapticNode.Simulation;

/// <summary>
/// The populations that times are counted in, with the one word that each has in tables, files and documents. A cue belongs to one: the
/// first that fits, from <see cref="Wide"/> on.
/// </summary>
public static class Population
{
    /// <summary>A cue that drives <see cref="WideLanes"/> lanes or more in its first moment, whatever started it.</summary>
    public const string Wide = "wide";

    /// <summary>A press that cuts a cue which plays.</summary>
    public const string Cut = "cut";

    /// <summary>A press, or the second one of a double.</summary>
    public const string Press = "press";

    /// <summary>A release.</summary>
    public const string Release = "release";

    /// <summary>A detent of an encoder.</summary>
    public const string Detent = "detent";

    /// <summary>A turn against the virtual limit of an encoder.</summary>
    public const string Limit = "limit";

    /// <summary>A hold or one of its repeats, from the moment when it is due.</summary>
    public const string Hold = "hold";

    /// <summary>A line of the host that plays a cue, or answers an action, from its last byte on.</summary>
    public const string Host = "host";

    /// <summary>A cue that the node plays by itself, as when nobody has answered; nothing is there to count its latency from.</summary>
    public const string Node = "node";

    /// <summary>From so many lanes on a cue is <see cref="Wide"/>.</summary>
    public const int WideLanes = 5;

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [Press, Cut, Release, Detent, Limit, Hold, Host, Node, Wide];
}
