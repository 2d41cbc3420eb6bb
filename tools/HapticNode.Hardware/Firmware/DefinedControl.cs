using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Firmware;

/// <summary>Where a control enters the chip.</summary>
/// <param name="Name">The control's name in the bank.</param>
/// <param name="Pin">GPIO number of the contact, or of contact A.</param>
/// <param name="PinB">GPIO number of contact B, or <see cref="NoPin"/> for a button.</param>
/// <param name="IsCounted">Whether the chip's pulse counter follows an encoder.</param>
/// <param name="IsActiveHigh">Whether a pressed button is a high level.</param>
/// <param name="Pull">The resistor in the chip.</param>
public sealed record DefinedControl(string Name, int Pin, int PinB, bool IsCounted, bool IsActiveHigh, PinPull Pull)
{
    /// <summary>Stands for no pin.</summary>
    public const int NoPin = -1;

    /// <summary>What is true of an encoder, for the hand that turns it in a simulation; null for a button. The firmware is told in its bank.</summary>
    public EncoderFacts? Encoder { get; init; }

    /// <summary>Whether it is an encoder.</summary>
    public bool IsEncoder => PinB != NoPin;
}
