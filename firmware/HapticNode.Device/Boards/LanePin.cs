using HapticNode.Core.Cues;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Boards;

/// <summary>Where a lane leaves the chip, and what its driver stage takes for neutral.</summary>
public sealed class LanePin
{
    /// <summary>The lane's name in the bank.</summary>
    public readonly string Name;

    /// <summary>The lane's kind.</summary>
    public readonly LaneKind Kind;

    /// <summary>The GPIO number.</summary>
    public readonly int Pin;

    /// <summary>The PWM function of the pin. PWM1 and PWM2, PWM3 and PWM4 and so on share a timer, hence a frequency.</summary>
    public readonly DeviceFunction Pwm;

    /// <summary>The carrier frequency in hertz; the first frequency of a tone.</summary>
    public readonly int Hertz;

    /// <summary>The duty of neutral: 0.5 where the driver takes both directions from one input, else 0.</summary>
    public readonly double NeutralDuty;

    /// <summary>The longest drive without a pause that the part bears, in microseconds; 0 where the bank alone says so.</summary>
    public int DriveMicroseconds;

    /// <summary>The heat budget that the part bears, in microseconds of full drive; 0 where the bank alone says so.</summary>
    public int HeatMicroseconds;

    /// <summary>The share of full drive that the part bears for ever, in permille; 0 where the bank alone says so.</summary>
    public int CoolingPermille;

    /// <summary>Notes what the part behind the pin bears. A bank can only ask for less.</summary>
    /// <param name="driveMilliseconds">The longest drive without a pause.</param>
    /// <param name="heatMilliseconds">The heat budget in milliseconds of full drive.</param>
    /// <param name="coolingPercent">The share of full drive that it bears for ever.</param>
    /// <returns>This pin.</returns>
    public LanePin Rated(int driveMilliseconds, int heatMilliseconds, int coolingPercent)
    {
        DriveMicroseconds = driveMilliseconds * 1000;
        HeatMicroseconds = heatMilliseconds * 1000;
        CoolingPermille = coolingPercent * 10;
        return this;
    }

    /// <summary>Describes a lane's pin.</summary>
    /// <param name="name">The lane's name in the bank.</param>
    /// <param name="kind">The lane's kind.</param>
    /// <param name="pin">The GPIO number.</param>
    /// <param name="pwm">The PWM function of the pin.</param>
    /// <param name="hertz">The carrier frequency in hertz.</param>
    /// <param name="neutralDuty">The duty of neutral, 0..1.</param>
    public LanePin(string name, LaneKind kind, int pin, DeviceFunction pwm, int hertz, double neutralDuty)
    {
        Name = name;
        Kind = kind;
        Pin = pin;
        Pwm = pwm;
        Hertz = hertz;
        NeutralDuty = neutralDuty;
    }

    /// <summary>The number of its PWM function: 1 for <see cref="DeviceFunction.PWM1"/>.</summary>
    /// <returns>The number; functions are numbered in the second byte (nanoFramework.Hardware.Esp32, DeviceFunction).</returns>
    public int PwmNumber()
    {
        return ((int)Pwm >> 8) & 255;
    }
}
