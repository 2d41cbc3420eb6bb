namespace System.Device.Gpio;

/// <summary>Drive modes of a pin. Everything from <see cref="Output"/> on drives the pin and switches its input stage off: it reads <see cref="PinValue.Low"/>.</summary>
public enum PinMode
{
    /// <summary>Input without a pull resistor.</summary>
    Input = 0,

    /// <summary>Input with the internal pull-down resistor (none on input-only pins).</summary>
    InputPullDown = 1,

    /// <summary>Input with the internal pull-up resistor (none on input-only pins).</summary>
    InputPullUp = 2,

    /// <summary>Push-pull output.</summary>
    Output = 3,

    /// <summary>Open-drain output.</summary>
    OutputOpenDrain = 4,

    /// <summary>Open-drain output with the internal pull-up resistor.</summary>
    OutputOpenDrainPullUp = 5,

    /// <summary>Open-source output.</summary>
    OutputOpenSource = 6,

    /// <summary>Open-source output with the internal pull-down resistor.</summary>
    OutputOpenSourcePullDown = 7,
}
