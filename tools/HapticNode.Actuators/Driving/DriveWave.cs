namespace HapticNode.Actuators.Driving;

/// <summary>The alternating voltage that a driver stage makes for a resonant motor; both have the effective value that the level asks for.</summary>
public enum DriveWave
{
    /// <summary>A sine.</summary>
    Sine,

    /// <summary>A square wave: a plain bridge that turns its polarity over. Its fundamental is 4/pi of its effective value, against 1.41 for the sine.</summary>
    Square,
}
