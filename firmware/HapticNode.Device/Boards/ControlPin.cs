namespace HapticNode.Device.Boards;

/// <summary>Where a control enters the chip.</summary>
public sealed class ControlPin
{
    /// <summary>The value of <see cref="PinB"/> for a button.</summary>
    public const int None = -1;

    /// <summary>The control's name in the bank.</summary>
    public readonly string Name;

    /// <summary>GPIO number of the contact, or of contact A.</summary>
    public readonly int Pin;

    /// <summary>GPIO number of contact B, or <see cref="None"/>.</summary>
    public readonly int PinB;

    /// <summary>Describes a button.</summary>
    /// <param name="name">The control's name in the bank.</param>
    /// <param name="pin">GPIO number of the contact.</param>
    public ControlPin(string name, int pin)
        : this(name, pin, None)
    {
    }

    /// <summary>Describes an encoder.</summary>
    /// <param name="name">The control's name in the bank.</param>
    /// <param name="pinA">GPIO number of contact A.</param>
    /// <param name="pinB">GPIO number of contact B.</param>
    public ControlPin(string name, int pinA, int pinB)
    {
        Name = name;
        Pin = pinA;
        PinB = pinB;
    }

    /// <summary>Whether it is an encoder.</summary>
    /// <returns>True for an encoder, false for a button.</returns>
    public bool IsEncoder()
    {
        return PinB != None;
    }
}
