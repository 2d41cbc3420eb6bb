using System.Text.RegularExpressions;

namespace HapticNode.Measurements.Recordings;

/// <summary>How a text file writes its rows: what stands between the cells, the decimal mark, the names and units above them.</summary>
internal sealed partial class CsvLayout
{
    private static readonly char[] s_separators = [';', '\t', ',', ' '];
    private static readonly string[] s_comments = ["#", ";", "%", "//"];

    private int _increment;

    private CsvLayout(char separator, bool hasDecimalComma, int skipped, int columns)
    {
        Skipped = skipped;
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

    /// <summary>Cells before them that are empty: some oscilloscopes keep their settings there.</summary>
    internal int Skipped { get; }

    /// <summary>Cells in a row that count.</summary>
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
            int skipped = Array.FindIndex(cells, cell => cell.Length > 0);
            if (skipped >= 0 && Array.TrueForAll(cells, cell => cell.Length == 0 || CsvNumber.TryRead(cell, comma, out _)) && (separator == ' ' || cells.Length > 1))
            {
                // Some oscilloscopes end each row with a comma.
                int ended = separator != ' ' && cells.Length > skipped + 2 && cells[^1].Length == 0 && cells[^2].Length > 0 ? 1 : 0;
                return new CsvLayout(separator, comma, skipped, cells.Length - skipped - ended);
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
            double? rate = CsvRate.Of(bare);
            RateHertz ??= rate;
            if (Columns == 1 && rate is not null)
            {
                // A line without a separator would name the only column.
                continue;
            }

            string[] cells = [.. Split(bare, Separator).Select(cell => cell.Trim('"'))];
            if (Separator == ' ' && cells.Length != Columns)
            {
                cells = [.. bare.Split([',', ';', '\t'], StringSplitOptions.TrimEntries)];
            }

            TakeChannels(bare);
            cells = WithoutIncrement(cells);
            if (cells.Length == Skipped + Columns || (cells.Length == Skipped + Columns + 1 && cells[^1].Length == 0))
            {
                TakeCells(cells[Skipped..(Skipped + Columns)], IsComment(line));
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
        ReadOnlySpan<char> rest = Separator is ' ' or '\t' ? line.TrimEnd() : line.Trim();
        for (int skipped = 0; skipped < Skipped; skipped++)
        {
            int end = rest.IndexOf(Separator);
            if (end < 0)
            {
                return false;
            }

            rest = rest[(end + 1)..];
        }

        rest = Separator == ' ' ? rest.TrimStart() : rest;
        for (int column = 0; column < Columns; column++)
        {
            int end = Separator == ' ' ? rest.IndexOfAny(' ', '\t') : rest.IndexOf(Separator);
            ReadOnlySpan<char> cell = (end < 0 ? rest : rest[..end]).Trim();
            if (!CsvNumber.TryRead(cell, HasDecimalComma, out values[column]))
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
        // A second line of names is one of units: "s,g,g,g", "(ms),(V)", or "Sequence,VOLT,-1.0,1.0e-4" of an oscilloscope.
        string?[] units = [.. cells.Select(cell => cell.Trim('(', ')', '[', ']', ' ')).Select(word => SampleUnit.Find(word) is null && TimeUnit.Find(word) is null ? null : word)];
        if (Names.Count > 0 && Array.Exists(units, unit => unit is not null) && Enumerable.Range(0, cells.Length).All(i => units[i] is not null || IsNoName(cells[i])))
        {
            RateHertz ??= CsvRate.Of(string.Join(' ', Enumerable.Range(0, cells.Length).Where(i => units[i] is null).Select(i => $"{Names[i]}: {cells[i]}")));
            for (int column = 0; column < Columns; column++)
            {
                Units[column] = units[column] ?? Units[column];
            }

            return;
        }

        if (Array.TrueForAll(cells, cell => cell.Length == 0 || CsvNumber.TryRead(cell, HasDecimalComma, out _)))
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

    private bool IsNoName(string cell) => cell.Equals("Sequence", StringComparison.OrdinalIgnoreCase) || CsvNumber.TryRead(cell, HasDecimalComma, out _);

    // Rigol writes "X,CH1,Start,Increment," and below it "Sequence,Volt,-1.0e-03,1.0e-06".
    private string[] WithoutIncrement(string[] cells)
    {
        int increment = Array.FindIndex(cells, cell => cell.Equals("Increment", StringComparison.OrdinalIgnoreCase));
        if (increment >= Columns && increment > 0)
        {
            _increment = increment;
            return cells[..(Skipped + Columns)];
        }

        if (_increment > 0 && cells.Length > _increment && CsvNumber.TryRead(cells[_increment], HasDecimalComma, out double seconds) && seconds > 0)
        {
            RateHertz ??= 1 / seconds;
            return cells[..(Skipped + Columns)];
        }

        return cells;
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

    [GeneratedRegex(@"^Channels \([0-9]+/[0-9]+\):\s*(.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex ChannelList();
}
