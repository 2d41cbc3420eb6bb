using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Firmware;

/// <summary>Where a lane leaves the chip, and what is behind it.</summary>
/// <param name="Name">The lane's name in the bank.</param>
/// <param name="Kind">What it speaks through.</param>
/// <param name="Stage">The driver stage.</param>
/// <param name="Pin">The GPIO number; of a bridge, of the input for forward.</param>
/// <param name="Pwm">The PWM function: 1 for PWM1; 0 for a pin without PWM.</param>
/// <param name="BackPin">The GPIO number of a bridge's input for backward; -1 for every other stage.</param>
/// <param name="BackPwm">Its PWM function; 0 for every other stage.</param>
/// <param name="Hertz">The carrier in hertz; of a tone, the first one.</param>
/// <param name="NeutralDuty">The duty of neutral, 0..1; a bridge has it on both inputs.</param>
/// <param name="DriveMilliseconds">The longest drive that the part bears, in ms; 0 where it does not matter.</param>
/// <param name="HeatMilliseconds">The heat that it bears, in ms of full drive; 0 where it does not matter.</param>
/// <param name="CoolingPercent">The share of full drive that it bears for ever, in percent.</param>
/// <param name="Registers">What a driver is set up with: pairs of register and value; empty for a driver without registers.</param>
public sealed record DefinedLane(
    string Name,
    LaneKind Kind,
    LaneStage Stage,
    int Pin,
    int Pwm,
    int BackPin,
    int BackPwm,
    int Hertz,
    double NeutralDuty,
    int DriveMilliseconds,
    int HeatMilliseconds,
    int CoolingPercent,
    IReadOnlyList<byte> Registers);
