using System.Globalization;

namespace HapticNode.Captures.Csv;

/// <summary>A date and time of day instead of seconds, as Saleae Logic 2 writes it when told: <c>2026-03-01T23:59:59.123456789+00:00</c>.</summary>
internal static class CsvDate
{
    private const int FractionDigits = 18;

    /// <summary>The seconds from an unimportant zero, with every digit of the fraction.</summary>
    public static bool TryParse(ReadOnlySpan<char> cell, out decimal seconds)
    {
        ReadOnlySpan<char> text = cell.Trim().Trim('"');
        int point = text.IndexOf('.');
        int end = point < 0 ? text.Length : point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        // A date of .NET has seven digits behind the point, and drops the rest.
        decimal fraction = 0;
        seconds = 0;
        if (text.Length > 64 || (point >= 0 && (end - point - 1 > FractionDigits || !decimal.TryParse($"0{text[point..end]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out fraction))))
        {
            return false;
        }

        string whole = point < 0 ? text.ToString() : $"{text[..point]}{text[end..]}";
        if (!whole.Contains(':') || !DateTimeOffset.TryParse(whole, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
        {
            return false;
        }

        seconds = (date.UtcTicks / TimeSpan.TicksPerSecond) + fraction;
        return true;
    }
}
