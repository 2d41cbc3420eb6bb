namespace HapticNode.Captures.Csv;

/// <summary>The cells of a table's lines.</summary>
internal static class CsvCells
{
    /// <summary>What stands between the cells of a table, by its first line: the first comma, semicolon or tab. Before numbers with decimal commas it is the semicolon.</summary>
    public static char Separator(string first)
    {
        bool isQuoted = false;
        char found = ',';
        foreach (char letter in first)
        {
            isQuoted ^= letter == '"';
            if (!isQuoted && letter is ',' or ';' or '\t')
            {
                found = letter;
                break;
            }
        }

        return found == ',' && char.IsAsciiDigit(first[0]) && first.Contains(';', StringComparison.Ordinal) ? ';' : found;
    }

    /// <summary>The names of a first line: quotes around them go, and a separator within quotes is part of a name.</summary>
    public static List<string> Names(string line, char separator, int most)
    {
        List<string> names = [];
        int start = 0;
        bool isQuoted = false;
        for (int index = 0; index <= line.Length && names.Count < most; index++)
        {
            if (index < line.Length)
            {
                isQuoted ^= line[index] == '"';
                if (isQuoted || line[index] != separator)
                {
                    continue;
                }
            }

            names.Add(Unquoted(line[start..index].Trim()));
            start = index + 1;
        }

        return names;
    }

    /// <summary>Splits a row like a first line: a separator within quotes does not separate.</summary>
    /// <returns>How many cells there are; of more than there is room for, the last has the rest.</returns>
    public static int Split(ReadOnlySpan<char> row, Span<Range> cells, char separator)
    {
        if (!row.Contains('"'))
        {
            return row.Split(cells, separator);
        }

        int count = 0;
        int start = 0;
        bool isQuoted = false;
        for (int index = 0; index < row.Length && count < cells.Length - 1; index++)
        {
            isQuoted ^= row[index] == '"';
            if (!isQuoted && row[index] == separator)
            {
                cells[count++] = start..index;
                start = index + 1;
            }
        }

        cells[count++] = start..row.Length;
        return count;
    }

    // RFC 4180: a quote within quotes is written twice.
    private static string Unquoted(string cell) => cell.Length > 1 && cell.StartsWith('"') && cell.EndsWith('"')
        ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
        : cell;

    /// <summary>The level that a cell tells, in the words of the tools that write such tables; null where it tells none.</summary>
    public static int? Level(ReadOnlySpan<char> cell)
    {
        ReadOnlySpan<char> word = cell.Trim().Trim('"');
        if (word.Length == 1 && word[0] is '0' or '1')
        {
            return word[0] - '0';
        }

        return Is(word, "low", "l", "false") || IsWhole(word, '0') ? 0
            : Is(word, "high", "h", "true") || IsWhole(word, '1') ? 1
            : null;
    }

    private static bool Is(ReadOnlySpan<char> word, params ReadOnlySpan<string> words)
    {
        foreach (string each in words)
        {
            if (word.Equals(each, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // 0.0, 1.00, 1,0
    private static bool IsWhole(ReadOnlySpan<char> word, char digit) =>
        word.Length > 2 && word[0] == digit && word[1] is '.' or ',' && word[2..].IndexOfAnyExcept('0') < 0;
}
