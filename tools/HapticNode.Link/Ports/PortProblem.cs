namespace HapticNode.Link.Ports;

/// <summary>Why a port could not be opened.</summary>
public enum PortProblem
{
    /// <summary>There is no such port.</summary>
    NotFound,

    /// <summary>This user may not use it.</summary>
    Denied,

    /// <summary>Another program has it.</summary>
    Busy,

    /// <summary>It is there, but no serial port, or it refuses the settings.</summary>
    Unusable,
}
