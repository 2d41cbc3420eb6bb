namespace HapticNode.Hardware.Chips;

/// <summary>The rows of pins of the development boards, seen from above with the antenna up.</summary>
public static class BoardHeaders
{
    /// <summary>
    /// All rows, left before right. Sources: Espressif's guides of the ESP32-DevKitC V4 (J2, J3) and of the ESP32-S3-DevKitC-1 (J1, J3).
    /// Pins of the flash have their names on the board.
    /// </summary>
    public static IReadOnlyList<BoardHeader> All { get; } =
    [
        new("ESP32-DevKitC", "J2",
            ["3V3", "EN", "36", "39", "34", "35", "32", "33", "25", "26", "27", "14", "12", "GND", "13", "D2", "D3", "CMD", "5V"]),
        new("ESP32-DevKitC", "J3",
            ["GND", "23", "22", "1", "3", "21", "GND", "19", "18", "5", "17", "16", "4", "0", "2", "15", "D1", "D0", "CLK"]),
        new("ESP32-S3-DevKitC-1", "J1",
            ["3V3", "3V3", "EN", "4", "5", "6", "7", "15", "16", "17", "18", "8", "3", "46", "9", "10", "11", "12", "13", "14", "5V", "GND"]),
        new("ESP32-S3-DevKitC-1", "J3",
            ["GND", "43", "44", "1", "2", "42", "41", "40", "39", "38", "37", "36", "35", "0", "45", "48", "47", "21", "20", "19", "GND", "GND"]),
    ];

    /// <summary>The rows of a board.</summary>
    /// <param name="board">The board.</param>
    /// <returns>Its rows, left before right.</returns>
    public static IReadOnlyList<BoardHeader> Of(string board) => [.. All.Where(header => header.Board == board)];

    /// <summary>Where a GPIO is on a board.</summary>
    /// <param name="board">The board.</param>
    /// <param name="gpio">The GPIO number.</param>
    /// <returns>The row and the number of the pin in it, such as <c>J2-5</c>; empty where the board does not bring it out.</returns>
    public static string Position(string board, int gpio)
    {
        string pin = gpio.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (BoardHeader header in Of(board))
        {
            int index = header.Pins.ToList().IndexOf(pin);
            if (index >= 0)
            {
                return $"{header.Name}-{index + 1}";
            }
        }

        return "";
    }
}
