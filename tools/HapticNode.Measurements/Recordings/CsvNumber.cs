using System.Globalization;

namespace HapticNode.Measurements.Recordings;

/// <summary>Reads a cell of a table of numbers.</summary>
internal static class CsvNumber
{
    /// <summary>Reads a number, or a date and time of day in seconds; an empty cell, and a word for no number, is not a number.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="comma">Whether the decimal mark is a comma.</param>
    /// <param name="value">The number.</param>
    internal static bool TryRead(ReadOnlySpan<char> cell, bool comma, out double value)
    {
        cell = cell.Trim('"');
        if (cell.IsEmpty || cell.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            value = double.NaN;
            return true;
        }

        if (comma && cell.Contains(','))
        {
            Span<char> copy = stackalloc char[Math.Min(cell.Length, 64)];
            cell[..copy.Length].CopyTo(copy);
            copy.Replace(',', '.');
            return double.TryParse(copy, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
        }

        return (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value)) || TryClock(cell, out value);
    }

    // A date and time of day, as some loggers and analysers write it.
    private static bool TryClock(ReadOnlySpan<char> cell, out double seconds)
    {
        seconds = 0;
        if (cell.Length is < 8 or > 40 || !cell.Contains(':') || !DateTime.TryParse(cell, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out DateTime time))
        {
            return false;
        }

        seconds = (time - new DateTime(time.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc)).Ticks / (double)TimeSpan.TicksPerSecond;
        return true;
    }
}
