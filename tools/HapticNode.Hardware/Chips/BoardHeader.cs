namespace HapticNode.Hardware.Chips;

/// <summary>A row of pins of a development board.</summary>
/// <param name="Board">The board.</param>
/// <param name="Name">The row's name on the board.</param>
/// <param name="Pins">What is on its pins from pin 1 on: a GPIO number, or a name such as <c>GND</c>.</param>
public sealed record BoardHeader(string Board, string Name, IReadOnlyList<string> Pins)
{
    /// <summary>The names under which boards bring out what is not a GPIO, and the nets that they belong to.</summary>
    /// <param name="pin">What is on the pin.</param>
    /// <returns>The net; empty for a GPIO.</returns>
    public static string PowerNet(string pin) => pin switch
    {
        "GND" => "GND",
        "3V3" => "3V3",
        "5V" => "5V",
        "EN" => "RESET",
        _ => "",
    };
}
