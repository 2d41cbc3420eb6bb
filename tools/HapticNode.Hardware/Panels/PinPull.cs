namespace HapticNode.Hardware.Panels;

/// <summary>The resistor in the chip that holds an input while nothing drives it.</summary>
public enum PinPull
{
    /// <summary>Some 45 kilohm to the supply; a pin that can only be an input has none.</summary>
    Up,

    /// <summary>Some 45 kilohm to ground.</summary>
    Down,

    /// <summary>None: the panel holds the pin.</summary>
    None,
}
