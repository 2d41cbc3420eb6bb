namespace HapticNode.Hardware.Panels;

/// <summary>The serial port for tuning.</summary>
/// <param name="Port">Its name in the runtime, such as <c>COM2</c>.</param>
/// <param name="Baud">Its speed.</param>
/// <param name="Receive">GPIO number of its receive pin.</param>
/// <param name="Transmit">GPIO number of its transmit pin.</param>
/// <param name="OnBoard">Whether it leaves by a connector of the board itself, and not through the panel.</param>
public sealed record TuningPort(string Port, int Baud, int Receive, int Transmit, bool OnBoard);
