namespace HapticNode.Hardware.Panels;

/// <summary>What a lane speaks through. The names are those of the firmware's lane kinds.</summary>
public enum LaneKind
{
    /// <summary>A motor.</summary>
    Motor,

    /// <summary>A buzzer.</summary>
    Tone,

    /// <summary>A light.</summary>
    Light,
}
