namespace HapticNode.Hardware.Documents;

/// <summary>A pin of a board and what the panel does with it.</summary>
/// <param name="Gpio">The GPIO number.</param>
/// <param name="Position">Where it is on the board, such as <c>J2-5</c>; empty where the board keeps it to itself.</param>
/// <param name="Net">The panel's net; empty for a pin that the board itself brings out.</param>
/// <param name="Connector">The pin of the node connector; empty as above.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Function">PWM function, timer, carrier and neutral, or how the input is read.</param>
public sealed record PinUse(int Gpio, string Position, string Net, string Connector, string Use, string Function);
