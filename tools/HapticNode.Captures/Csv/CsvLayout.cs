using HapticNode.Documents.Problems;

namespace HapticNode.Captures.Csv;

/// <summary>How the rows of a table are to be read.</summary>
/// <param name="Names">The channels: the columns after that of the time, or all.</param>
/// <param name="Separator">What stands between two cells.</param>
/// <param name="NanosecondsPerUnit">The unit of the time column; of a table without one, the time from a row to the next.</param>
/// <param name="HasTimes">Whether the first column is the time.</param>
/// <param name="HasChangesOnly">Whether every row is a change, also the first.</param>
/// <param name="HasHeader">Whether the first line that is no comment names the columns.</param>
internal sealed record CsvLayout(
    IReadOnlyList<string> Names, char Separator, decimal NanosecondsPerUnit, bool HasTimes, bool HasChangesOnly, bool HasHeader)
{
    /// <summary>Whether the unit is the one in which sigrok counts, in whole numbers: a time with a fraction is in seconds then.</summary>
    public bool CountsWhole { get; private init; }

    private const decimal NanosecondsPerMicrosecond = 1_000;
    private const decimal NanosecondsPerSecond = 1_000_000_000;

    /// <summary>The name of the time column where it tells no unit: fractions are seconds, dates are as well, and a whole number may be anything. Null otherwise.</summary>
    public string? UnitlessTime { get; init; }

    /// <summary>Finds out how a table is laid out.</summary>
    /// <param name="first">Its first line that is no comment.</param>
    /// <param name="comments">What the comments before it say.</param>
    /// <param name="wrong">Makes an error of a message.</param>
    public static CsvLayout Of(string first, CsvComments comments, Func<string, DocumentException> wrong)
    {
        char separator = CsvCells.Separator(first);
        string[] cells = [.. CsvCells.Names(first, separator, CaptureLimits.Channels + 3)];
        if (cells.Length > CaptureLimits.Channels + 2)
        {
            throw wrong($"there are too many columns: at most {CaptureLimits.Channels} channels are read");
        }

        return IsNumber(cells[0]) ? WithoutHeader(cells, separator, comments, wrong) : WithHeader(cells, separator, comments, wrong);
    }

    private static CsvLayout WithHeader(string[] cells, char separator, CsvComments comments, Func<string, DocumentException> wrong)
    {
        if (CsvTimeUnit.NanosecondsOf(cells[0], comments) is { } unit)
        {
            bool isOurs = cells.SequenceEqual(["t_us", "level"], StringComparer.OrdinalIgnoreCase);
            return new CsvLayout(comments.Names(cells[1..]), separator, unit, HasTimes: true, HasChangesOnly: isOurs, HasHeader: true)
            {
                CountsWhole = CsvTimeUnit.IsBare(cells[0]),
            };
        }

        if (CsvTimeUnit.IsTime(cells[0]))
        {
            return new CsvLayout(comments.Names(cells[1..]), separator, NanosecondsPerSecond, HasTimes: true, HasChangesOnly: false, HasHeader: true) { UnitlessTime = cells[0] };
        }

        if (comments.NanosecondsPerSample is not null && cells.Length < comments.Channels.Count)
        {
            // sigrok-cli puts what analog channels measured between the lines.
            throw wrong($"'{Short(string.Join(separator, cells))}' is no line of a table of {comments.Channels.Count} channels: expected their names or a level for each, and no analog values");
        }

        return comments.NanosecondsPerSample is { } period
            ? new CsvLayout(comments.Names(cells), separator, period, HasTimes: false, HasChangesOnly: false, HasHeader: true)
            : throw wrong($"the first column '{Short(cells[0])}' is not a time: expected a name such as 'Time [s]' or t_us, or a comment '; Samplerate: 1 MHz' before it");
    }

    private static CsvLayout WithoutHeader(string[] cells, char separator, CsvComments comments, Func<string, DocumentException> wrong)
    {
        if (comments.NanosecondsPerSample is not { } period)
        {
            return cells.Length == 2
                ? new CsvLayout(["level"], separator, NanosecondsPerMicrosecond, HasTimes: true, HasChangesOnly: true, HasHeader: false)
                : throw wrong("expected a line with the names of the columns, such as 'Time [s],A,B'");
        }

        // Without names the comments tell whether the first column is one of the channels.
        bool hasTimes = cells.Length > comments.Channels.Count && comments.Channels.Count > 0;
        string[] names = [.. Enumerable.Range(0, cells.Length - (hasTimes ? 1 : 0)).Select(index => FormattableString.Invariant($"{index}"))];
        return new CsvLayout(comments.Names(names), separator, hasTimes ? comments.NanosecondsPerUnit : period, hasTimes, HasChangesOnly: false, HasHeader: false);
    }

    private static bool IsNumber(string cell) => cell.Length > 0 && (char.IsAsciiDigit(cell[0]) || cell[0] is '-' or '+' or '.');

    private static string Short(string word) => word.Length <= 40 ? word : word[..40] + "...";
}
