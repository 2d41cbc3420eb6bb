namespace HapticNode.Actuators.Profiles;

/// <summary>What a part is.</summary>
public enum ActuatorKind
{
    /// <summary>A linear resonant actuator: a mass on a spring, driven by a voice coil.</summary>
    Lra,

    /// <summary>An eccentric rotating mass on a DC motor.</summary>
    Erm,

    /// <summary>A piezo buzzer without an oscillator of its own.</summary>
    Piezo,

    /// <summary>A magnetic buzzer without an oscillator of its own.</summary>
    Magnetic,

    /// <summary>A light emitting diode.</summary>
    Led,
}
