using HapticNode.Core.Base;
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

    /// <summary>GPIO number of the second input of a bridge, or <see cref="ControlPin.None"/>.</summary>
    public int BackPin = ControlPin.None;

    /// <summary>Its PWM function, of the same pair.</summary>
    public DeviceFunction BackPwm;

    /// <summary>What its driver is set up with over I2C: pairs of register and value in hexadecimal; null for a driver without registers.</summary>
    public string Registers;

    /// <summary>The PWM function of the pin; 0 for a pin that is on or off. PWM1 and PWM2, PWM3 and PWM4 and so on share a timer, hence a frequency.</summary>
    public readonly DeviceFunction Pwm;

    /// <summary>The carrier frequency in hertz; the first frequency of a tone.</summary>
    public readonly int Hertz;

    /// <summary>The duty of neutral: 0.5 where the driver takes both directions from one input, 1 for a bridge that brakes with both inputs high, else 0.</summary>
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

    /// <summary>Adds the second input of a bridge.</summary>
    /// <param name="pin">The GPIO number.</param>
    /// <param name="pwm">Its PWM function, of the same pair as that of the first.</param>
    /// <returns>This pin.</returns>
    public LanePin Back(int pin, DeviceFunction pwm)
    {
        BackPin = pin;
        BackPwm = pwm;
        return this;
    }

    /// <summary>Notes what the driver is set up with over I2C.</summary>
    /// <param name="registers">Pairs of register and value in hexadecimal.</param>
    /// <returns>This pin.</returns>
    public LanePin SetUp(string registers)
    {
        Registers = registers;
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
        return NumberOf(Pwm);
    }

    /// <summary>The number of a PWM function.</summary>
    /// <param name="pwm">The function.</param>
    /// <returns>The number.</returns>
    public static int NumberOf(DeviceFunction pwm)
    {
        return ((int)pwm >> 8) & 255;
    }
}
