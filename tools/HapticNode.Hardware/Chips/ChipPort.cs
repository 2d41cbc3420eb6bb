namespace HapticNode.Hardware.Chips;

/// <summary>A serial port that has pins before the firmware gives it any.</summary>
/// <param name="Name">The port, such as <c>COM1</c>.</param>
/// <param name="Transmit">GPIO number of its transmit pin.</param>
/// <param name="Receive">GPIO number of its receive pin.</param>
/// <param name="Use">What it is used for.</param>
/// <param name="IsRefused">Whether the debugger holds it, so that opening it throws.</param>
public sealed record ChipPort(string Name, int Transmit, int Receive, string Use, bool IsRefused);
