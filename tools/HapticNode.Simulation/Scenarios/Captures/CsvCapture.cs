using System.Globalization;

namespace HapticNode.Simulation.Scenarios.Captures;

/// <summary>One recorded signal as text: columns <c>t_us,level</c> (microseconds with decimals, 0 or 1), times increasing, header optional.</summary>
internal static class CsvCapture
{
    private const decimal NanosecondsPerMicrosecond = 1000;

    /// <summary>Reads a capture.</summary>
    /// <exception cref="InvalidDataException">A row cannot be read; the message names its line.</exception>
    public static IReadOnlyList<LevelChange> Read(string path)
    {
        List<LevelChange> changes = [];
        int number = 0;
        foreach (string row in File.ReadLines(path))
        {
            number++;
            bool header = changes.Count == 0 && row.StartsWith("t_us", StringComparison.OrdinalIgnoreCase);
            if (header || string.IsNullOrWhiteSpace(row))
            {
                continue;
            }

            LevelChange change = Parse(row) ?? throw Wrong(path, number, $"'{row}' is no row: expected microseconds from 0 and a level, 0 or 1");
            if (changes.Count > 0 && change.TimeNanoseconds <= changes[^1].TimeNanoseconds)
            {
                throw Wrong(path, number, "time does not go on: expected a later time than in the row before");
            }

            changes.Add(change);
        }

        return changes;
    }

    private static LevelChange? Parse(string row)
    {
        string[] cells = row.Split(',', StringSplitOptions.TrimEntries);
        decimal microseconds = 0;
        bool valid = cells.Length == 2
            && decimal.TryParse(cells[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out microseconds)
            && cells[1] is "0" or "1";
        return valid
            ? new LevelChange((long)decimal.Round(microseconds * NanosecondsPerMicrosecond), cells[1] == "1" ? 1 : 0)
            : null;
    }

    private static InvalidDataException Wrong(string path, int line, string problem)
    {
        return new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, line {line}: {problem}"));
    }
}
