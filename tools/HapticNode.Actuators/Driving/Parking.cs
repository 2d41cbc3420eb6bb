namespace HapticNode.Actuators.Driving;

/// <summary>What a driver stage does with the terminals of a motor at neutral.</summary>
public enum Parking
{
    /// <summary>Both terminals are held at the same voltage: the motor's own voltage drives a current that damps it. A driven level of 0 V is the same.</summary>
    Shorted,

    /// <summary>Both terminals are left open: only friction damps the motor, which rings longer.</summary>
    Floating,
}
