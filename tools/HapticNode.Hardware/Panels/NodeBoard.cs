namespace HapticNode.Hardware.Panels;

/// <summary>A development board that the panel can be plugged to, and what goes to which of its pins.</summary>
/// <param name="Definition">The name of the firmware's board definition.</param>
/// <param name="Board">The development board.</param>
/// <param name="Number">The manufacturer's number.</param>
/// <param name="Chip">Its chip.</param>
/// <param name="Pins">The GPIO number of each net between panel and board.</param>
/// <param name="Pwm">The PWM function of each lane, 1 for PWM1; of a bridge, that of its input for forward.</param>
/// <param name="BackPwm">The PWM function of the input for backward of each bridge.</param>
/// <param name="Counted">The encoders that the chip's pulse counter follows.</param>
/// <param name="Serial">The port for tuning.</param>
/// <param name="DrawsMilliamps">What the board itself takes from the 5 V rail.</param>
/// <param name="Line">Where its pins stand in the file.</param>
public sealed record NodeBoard(
    string Definition,
    string Board,
    string Number,
    string Chip,
    IReadOnlyDictionary<string, int> Pins,
    IReadOnlyDictionary<string, int> Pwm,
    IReadOnlyDictionary<string, int> BackPwm,
    IReadOnlyList<string> Counted,
    TuningPort Serial,
    double DrawsMilliamps,
    int Line);
