namespace System.Device.Gpio;

/// <summary>The edges of pin A that a <see cref="GpioPulseCounter"/> counts.</summary>
public enum GpioPulsePolarity
{
    /// <summary>Both edges.</summary>
    Both = 0,

    /// <summary>Edges from high to low.</summary>
    Falling = 1,

    /// <summary>Edges from low to high.</summary>
    Rising = 2,
}
