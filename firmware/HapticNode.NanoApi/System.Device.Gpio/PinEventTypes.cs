namespace System.Device.Gpio;

/// <summary>Directions of an edge.</summary>
[Flags]
public enum PinEventTypes
{
    /// <summary>No edge.</summary>
    None = 0,

    /// <summary>The level went from low to high.</summary>
    Rising = 1,

    /// <summary>The level went from high to low.</summary>
    Falling = 2,
}
