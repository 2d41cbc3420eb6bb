namespace HapticNode.Hardware.Panels;

/// <summary>What a lane speaks through. The names are those of the firmware's lane kinds.</summary>
/// <remarks>A type of its own: a panel's definition goes to the metered copy of the firmware, for which the firmware's own enum is another type.</remarks>
public enum LaneKind
{
    /// <summary>A motor.</summary>
    Motor,

    /// <summary>A buzzer.</summary>
    Tone,

    /// <summary>A light.</summary>
    Light,
}
