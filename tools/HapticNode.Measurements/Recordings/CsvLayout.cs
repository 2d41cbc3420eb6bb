using System.Globalization;
using System.Text.RegularExpressions;

namespace HapticNode.Measurements.Recordings;

/// <summary>How a text file writes its rows: what stands between the cells, the decimal mark, the names and units above them.</summary>
internal sealed partial class CsvLayout
{
    private static readonly char[] s_separators = [';', '\t', ',', ' '];
    private static readonly string[] s_comments = ["#", ";", "%", "//"];

    private CsvLayout(char separator, bool hasDecimalComma, int columns)
    {
        Separator = separator;
        HasDecimalComma = hasDecimalComma;
        Columns = columns;
        Names = [];
        Units = new string?[columns];
    }

    /// <summary>What stands between the cells; a blank for any white space.</summary>
    internal char Separator { get; }

    /// <summary>Whether the decimal mark is a comma.</summary>
    internal bool HasDecimalComma { get; }

    /// <summary>Cells in a row.</summary>
    internal int Columns { get; }

    /// <summary>The names above the columns; empty where there are none.</summary>
    internal IReadOnlyList<string> Names { get; private set; }

    /// <summary>The unit that each column names; null where it names none.</summary>
    internal string?[] Units { get; }

    /// <summary>Whether the line with the names began with a comment mark, as Klipper writes it.</summary>
    internal bool NamesAreCommented { get; private set; }

    /// <summary>The sample rate that a line above the rows states, in hertz; null where none does.</summary>
    internal double? RateHertz { get; private set; }

    /// <summary>The layout of a file whose first row of numbers this is; null where the line is no such row.</summary>
    internal static CsvLayout? Of(ReadOnlySpan<char> line)
    {
        string text = line.Trim().ToString();
        foreach (char separator in s_separators)
        {
            string[] cells = Split(text, separator);
            bool comma = separator != ',' && Array.Exists(cells, cell => cell.Contains(',')) && !Array.Exists(cells, cell => cell.Contains('.'));
            if (cells.Length > 0 && cells[0].Length > 0 && Array.TrueForAll(cells, cell => cell.Length == 0 || TryNumber(cell, comma, out _)) && (separator == ' ' || cells.Length > 1))
            {
                return new CsvLayout(separator, comma, cells.Length);
            }
        }

        return null;
    }

    /// <summary>Takes names, units and rate from the lines above the rows.</summary>
    internal void TakeHeader(IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
        {
            string bare = line.Trim().TrimStart('#', ';', '%', '/').Trim();
            RateHertz ??= Rate(bare);
            string[] cells = [.. Split(bare, Separator).Select(cell => cell.Trim('"'))];
            if (Separator == ' ' && cells.Length != Columns)
            {
                cells = [.. bare.Split([',', ';', '\t'], StringSplitOptions.TrimEntries)];
            }

            TakeChannels(bare);
            if (cells.Length == Columns || (cells.Length == Columns + 1 && cells[^1].Length == 0))
            {
                TakeCells(cells[..Columns], IsComment(line));
            }
        }
    }

    /// <summary>Whether a line is to be passed over: empty, a comment, or the end of a frame as PulseView writes it.</summary>
    internal static bool IsPassedOver(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return text.IsEmpty || IsComment(text) || text.StartsWith("FRAME-", StringComparison.Ordinal);
    }

    /// <summary>Reads the cells of a row; an empty cell, and a word for no number, is not a number.</summary>
    /// <returns>Whether the row is one.</returns>
    internal bool TryRow(ReadOnlySpan<char> line, Span<double> values)
    {
        ReadOnlySpan<char> rest = line.Trim();
        for (int column = 0; column < Columns; column++)
        {
            int end = Separator == ' ' ? rest.IndexOfAny(' ', '\t') : rest.IndexOf(Separator);
            ReadOnlySpan<char> cell = (end < 0 ? rest : rest[..end]).Trim();
            if (!TryNumber(cell, HasDecimalComma, out values[column]))
            {
                return false;
            }

            rest = end < 0 ? [] : Separator == ' ' ? rest[end..].TrimStart() : rest[(end + 1)..];
            if (end < 0 && column < Columns - 1)
            {
                return false;
            }
        }

        return rest.Trim().IsEmpty;
    }

    private static bool TryNumber(ReadOnlySpan<char> cell, bool comma, out double value)
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

    private static string[] Split(string text, char separator)
    {
        return separator == ' '
            ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            : text.Split(separator, StringSplitOptions.TrimEntries);
    }

    private static bool IsComment(ReadOnlySpan<char> line)
    {
        foreach (string comment in s_comments)
        {
            if (line.TrimStart().StartsWith(comment, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void TakeCells(string[] cells, bool isCommented)
    {
        // A second line of names is one of units: "s,g,g,g" or "(ms),(V)".
        string?[] units = [.. cells.Select(cell => cell.Trim('(', ')', '[', ']', ' ')).Select(word => SampleUnit.Find(word) is null && TimeUnit.Find(word) is null ? null : word)];
        if (Names.Count > 0 && Array.Exists(units, unit => unit is not null) && cells.Count(cell => cell.Length > 0) == units.Count(unit => unit is not null))
        {
            for (int column = 0; column < Columns; column++)
            {
                Units[column] = units[column] ?? Units[column];
            }

            return;
        }

        if (Array.TrueForAll(cells, cell => cell.Length == 0 || TryNumber(cell, HasDecimalComma, out _)))
        {
            return;
        }

        // PulseView writes "logic,logic" below the list of channels.
        if (Names.Count == Columns && Array.TrueForAll(cells, cell => cell is "logic"))
        {
            return;
        }

        Names = cells;
        NamesAreCommented = isCommented;
        for (int column = 0; column < Columns; column++)
        {
            Units[column] = ColumnName.Unit(cells[column]);
        }
    }

    private void TakeChannels(string line)
    {
        Match match = ChannelList().Match(line);
        string[] names = match.Success ? match.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries) : [];
        if (names.Length > 0 && names.Length == Columns)
        {
            Names = names;
        }
    }

    private static double? Rate(string line)
    {
        Match match = RateLine().Match(line);
        if (!match.Success || !double.TryParse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) || number <= 0)
        {
            return null;
        }

        return number * (match.Groups[2].Value.ToLowerInvariant() switch { "khz" => 1e3, "mhz" => 1e6, "ghz" => 1e9, _ => 1 });
    }

    [GeneratedRegex(@"(?:sample[\s_]*rate|sampling[\s_]*rate|samplerate|rate|odr)(?:[\s_]*\(?hz\)?)?\s*[:=,]?\s*([0-9]+(?:\.[0-9]+)?)\s*([kMG]?Hz)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex RateLine();

    [GeneratedRegex(@"^Channels \([0-9]+/[0-9]+\):\s*(.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex ChannelList();
}
