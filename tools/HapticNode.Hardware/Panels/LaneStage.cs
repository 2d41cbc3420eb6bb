namespace HapticNode.Hardware.Panels;

/// <summary>How a lane's pins drive its load.</summary>
public enum LaneStage
{
    /// <summary>A bridge whose PWM input carries the sign: half the duty is neutral, and only its enable line makes it harmless.</summary>
    Bidirectional,

    /// <summary>A transistor between the load and ground: a duty of zero is neutral.</summary>
    LowSide,

    /// <summary>A bridge with two inputs, one for each direction; at neutral both are alike and the motor is shorted.</summary>
    Bridge,

    /// <summary>A DRV2605L: its PWM input carries the level, and its registers are set up over I2C.</summary>
    Drv2605,

    /// <summary>A pin that is high or low, without PWM: a light that is on or off.</summary>
    Pin,
}
