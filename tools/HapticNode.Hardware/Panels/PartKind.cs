namespace HapticNode.Hardware.Panels;

/// <summary>What a part does in a circuit: what the checks, drawings and simulations look for.</summary>
public enum PartKind
{
    /// <summary>A resistor.</summary>
    Resistor,

    /// <summary>A capacitor.</summary>
    Capacitor,

    /// <summary>A diode across a load or a supply; pins K and A.</summary>
    Diode,

    /// <summary>An N-channel transistor; pins G, S and D.</summary>
    Transistor,

    /// <summary>A light of one colour or more with a common anode; pins A and the name of each lane that lights it.</summary>
    Light,

    /// <summary>A contact that closes to ground; pins 1 and 2.</summary>
    Button,

    /// <summary>A rotary encoder with a push contact; pins A, B, C, S1 and S2.</summary>
    Encoder,

    /// <summary>A buffer with Schmitt inputs; pins nA and nY.</summary>
    SchmittBuffer,

    /// <summary>A retriggerable monostable.</summary>
    Monostable,

    /// <summary>A bridge that drives a motor both ways from one PWM input; pins EN, PWM, VDD, OUTP and OUTN.</summary>
    MotorDriver,

    /// <summary>
    /// One bridge or two with two inputs each; pins EN (the part's sleep or standby input), VM and, for each bridge, IN1, IN2, OUT1 and
    /// OUT2 with a letter before them where there are two.
    /// </summary>
    Bridge,

    /// <summary>A driver that is set up over I2C; pins EN, IN, SDA, SCL, VDD, OUTP and OUTN.</summary>
    HapticDriver,

    /// <summary>A voltage regulator; pins VIN, VOUT, EN and GND.</summary>
    Regulator,

    /// <summary>A resettable fuse.</summary>
    Fuse,

    /// <summary>A linear resonant actuator.</summary>
    LinearActuator,

    /// <summary>A motor with an eccentric mass.</summary>
    EccentricMotor,

    /// <summary>A piezo buzzer without a circuit of its own.</summary>
    Buzzer,

    /// <summary>A connector.</summary>
    Connector,

    /// <summary>A point for a probe.</summary>
    TestPoint,
}
