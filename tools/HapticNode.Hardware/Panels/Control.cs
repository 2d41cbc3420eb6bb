namespace HapticNode.Hardware.Panels;

/// <summary>A control that the node reads.</summary>
/// <param name="Name">Its name in the firmware and in banks.</param>
/// <param name="Nets">The nets to the node: one for a button, A and B for an encoder.</param>
/// <param name="IsActiveHigh">Whether a button's contact closes to the supply, so that a press is a high level.</param>
/// <param name="Pull">The resistor in the chip that holds the pin while the contact is open.</param>
/// <param name="Encoder">What is true of an encoder; null for a button.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record Control(string Name, IReadOnlyList<string> Nets, bool IsActiveHigh, PinPull Pull, EncoderFacts? Encoder, int Line)
{
    /// <summary>Whether it is an encoder.</summary>
    public bool IsEncoder => Nets.Count == 2;
}
