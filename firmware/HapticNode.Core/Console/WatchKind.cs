namespace HapticNode.Core.Console;

/// <summary>What telemetry can tell.</summary>
public enum WatchKind
{
    /// <summary>Edges of input lines.</summary>
    Edges = 0,

    /// <summary>What controls make of them.</summary>
    Events = 1,

    /// <summary>Cues that start, end, are cut, merged or ignored.</summary>
    Cues = 2,

    /// <summary>Levels of lanes.</summary>
    Lanes = 3,

    /// <summary>Latches and their ends.</summary>
    Faults = 4,

    /// <summary>All of it.</summary>
    All = 5,
}
