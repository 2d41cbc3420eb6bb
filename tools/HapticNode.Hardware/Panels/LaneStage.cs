namespace HapticNode.Hardware.Panels;

/// <summary>How a lane's pin drives its load.</summary>
public enum LaneStage
{
    /// <summary>A bridge whose PWM input carries the sign: half the duty is neutral, and only its enable line makes it harmless.</summary>
    Bidirectional,

    /// <summary>A transistor between the load and ground: a duty of zero is neutral.</summary>
    LowSide,
}
