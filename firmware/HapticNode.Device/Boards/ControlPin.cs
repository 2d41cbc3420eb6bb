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

    /// <summary>Whether the chip's pulse counter follows the encoder, instead of the node following its edges.</summary>
    public readonly bool IsCounted;

    /// <summary>Whether a pressed button is a high level.</summary>
    public bool IsActiveHigh;

    /// <summary>The resistor in the chip that holds the pin, one of <see cref="PullUp"/>, <see cref="PullDown"/> and <see cref="NoPull"/>.</summary>
    public int Pull;

    /// <summary>To the supply.</summary>
    public const int PullUp = 0;

    /// <summary>To ground.</summary>
    public const int PullDown = 1;

    /// <summary>None: the panel holds the pin.</summary>
    public const int NoPull = 2;

    private ControlPin(string name, int pin, int pinB, bool isCounted)
    {
        Name = name;
        Pin = pin;
        PinB = pinB;
        IsCounted = isCounted;
    }

    /// <summary>Describes a button.</summary>
    /// <param name="name">The control's name in the bank.</param>
    /// <param name="pin">GPIO number of the contact.</param>
    /// <returns>The control.</returns>
    public static ControlPin Button(string name, int pin)
    {
        return new ControlPin(name, pin, None, false);
    }

    /// <summary>Describes an encoder whose edges the node follows.</summary>
    /// <param name="name">The control's name in the bank.</param>
    /// <param name="pinA">GPIO number of contact A.</param>
    /// <param name="pinB">GPIO number of contact B.</param>
    /// <returns>The control.</returns>
    public static ControlPin Encoder(string name, int pinA, int pinB)
    {
        return new ControlPin(name, pinA, pinB, false);
    }

    /// <summary>Describes an encoder with one detent a cycle and clean contacts, which the chip's pulse counter follows.</summary>
    /// <param name="name">The control's name in the bank.</param>
    /// <param name="pinA">GPIO number of contact A.</param>
    /// <param name="pinB">GPIO number of contact B.</param>
    /// <returns>The control.</returns>
    public static ControlPin CountedEncoder(string name, int pinA, int pinB)
    {
        return new ControlPin(name, pinA, pinB, true);
    }

    /// <summary>Says that the contact closes to the supply, so that a press is a high level.</summary>
    /// <returns>This pin.</returns>
    public ControlPin ActiveHigh()
    {
        IsActiveHigh = true;
        Pull = PullDown;
        return this;
    }

    /// <summary>Chooses the resistor in the chip.</summary>
    /// <param name="pull">One of <see cref="PullUp"/>, <see cref="PullDown"/> and <see cref="NoPull"/>.</param>
    /// <returns>This pin.</returns>
    public ControlPin Pulled(int pull)
    {
        Pull = pull;
        return this;
    }

    /// <summary>Whether it is an encoder.</summary>
    /// <returns>True for an encoder, false for a button.</returns>
    public bool IsEncoder()
    {
        return PinB != None;
    }
}
