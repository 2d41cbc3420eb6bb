namespace HapticNode.Hardware.Chips;

/// <summary>The rows of pins of the development boards, seen from above with the antenna up.</summary>
public static class BoardHeaders
{
    /// <summary>All rows, left before right: those of the boards in the chip files.</summary>
    public static IReadOnlyList<BoardHeader> All => [.. ChipFacts.All.SelectMany(chip => chip.Boards).SelectMany(board => board.Rows)];

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
