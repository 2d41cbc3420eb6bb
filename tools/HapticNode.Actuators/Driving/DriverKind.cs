namespace HapticNode.Actuators.Driving;

/// <summary>How a driver stage reads the duty of its input.</summary>
public enum DriverKind
{
    /// <summary>
    /// Half duty is neutral, more drives forward and less backward (DRV2603 and the like). For a resonant motor the stage makes the
    /// alternating drive itself and turns its phase over with the sign, so that a negative level brakes.
    /// </summary>
    Bidirectional,

    /// <summary>
    /// A low-side switch with a flyback diode: no duty is neutral, current flows one way only. It cannot brake and leaves the motor
    /// floating when off; it cannot drive a resonant motor.
    /// </summary>
    Transistor,

    /// <summary>A bridge that is driven in one direction: no duty is neutral, and the bridge may short the motor there. It cannot drive a resonant motor.</summary>
    SignMagnitude,

    /// <summary>
    /// A bridge with an input for each direction (DRV8833, DRV8837, TB6612, L9110): the sign chooses the input, and the motor is shorted at
    /// neutral. It makes no alternating current, so it cannot drive a resonant motor.
    /// </summary>
    Bridge,

    /// <summary>A DRV2605L that drives what it is told: half duty is neutral, and a negative level brakes.</summary>
    Drv2605Open,

    /// <summary>
    /// A DRV2605L that follows its motor: a duty drives it, at its own resonance, and none makes the chip brake by itself until the motor
    /// stands. A negative level is as good as none.
    /// </summary>
    Drv2605Closed,
}
