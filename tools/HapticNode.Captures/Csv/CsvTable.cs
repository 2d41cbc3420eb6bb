using System.Globalization;
using HapticNode.Documents.Files;

namespace HapticNode.Captures.Csv;

/// <summary>
/// Levels as a table. One kind is ours: <c>t_us,level</c>, in which each row is a change. The other kinds have a column for each
/// channel, named in a first line or in sigrok's comments, and a row for each sample or change; their zero is the first row.
/// </summary>
internal sealed class CsvTable
{
    private const NumberStyles TimeStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private const decimal NanosecondsPerSecond = 1_000_000_000;

    private readonly BoundedReader _reader;
    private readonly CsvLayout _layout;
    private readonly int[] _columns;
    private readonly ChannelRecorder _recorder;
    private readonly Range[] _cells;
    private decimal? _zero;
    private decimal _unit;
    private long _rows;
    private long _time = -1;

    private CsvTable(BoundedReader reader, string file, CsvLayout layout, IReadOnlyList<string> channels)
    {
        _reader = reader;
        _layout = layout;
        _unit = layout.NanosecondsPerUnit;
        int[] found = ChannelNames.Find(file, layout.Names, channels);
        _columns = [.. found.Select(channel => channel + (layout.HasTimes ? 1 : 0))];
        _recorder = new ChannelRecorder([.. found.Select(channel => layout.Names[channel])]);

        // One more than there should be, so that a cell too many shows.
        _cells = new Range[layout.Names.Count + (layout.HasTimes ? 1 : 0) + 1];
    }

    /// <summary>Reads channels of a table.</summary>
    public static Recording Read(string path, IReadOnlyList<string> channels)
    {
        string file = Path.GetFileName(path);
        using BoundedReader reader = BoundedFile.OpenText(path, CaptureLimits.Table);
        CsvComments comments = new();
        CsvTable? table = null;
        while (reader.ReadLine() is { } line)
        {
            if (table is null && reader.Line > CaptureLimits.LinesBeforeRows)
            {
                throw reader.Wrong(FormattableString.Invariant($"no row has come yet: at most {CaptureLimits.LinesBeforeRows:N0} comments and empty lines are read before the first"));
            }

            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (CsvComments.IsComment(line))
            {
                comments.Add(line);
                continue;
            }

            bool isFirst = table is null;
            table ??= new CsvTable(reader, file, CsvLayout.Of(line, comments, reader.Wrong), channels);
            if (!isFirst || !table._layout.HasHeader)
            {
                table.Add(line);
            }
        }

        return table is not { _rows: > 0 } ? throw CaptureError.Of(file, "has no rows: expected a time and levels")
            : table is { _rows: > 1, _time: 0 } ? throw CaptureError.Of(file, $"all of its {table._rows} rows have the same time: record it with times, or with a sample rate and without times")
            : table._recorder.Recording(file, table._time, table._layout.HasChangesOnly);
    }

    private void Add(string line)
    {
        ReadOnlySpan<char> row = line;
        int count = CsvCells.Split(row, _cells, _layout.Separator);
        bool hasEndMark = count == _cells.Length && row[_cells[^1]].IsWhiteSpace();
        if (count != _cells.Length - 1 && !hasEndMark)
        {
            throw _reader.Wrong($"'{Short(line)}' has the wrong number of columns: {Expected}");
        }

        long time = TimeOf(line);
        if (time < _time || (time == _time && _layout.HasChangesOnly))
        {
            throw _reader.Wrong("the time does not increase: expected a later time than in the row before");
        }

        _time = time;
        for (int channel = 0; channel < _columns.Length; channel++)
        {
            int level = CsvCells.Level(row[_cells[_columns[channel]]]) ?? throw _reader.Wrong($"'{Short(line)}' has a level that is neither 0 nor 1: {Expected}");
            if (!_recorder.Add(channel, time, level))
            {
                throw _reader.Wrong(ChannelRecorder.TooMany);
            }
        }

        _rows++;
    }

    private long TimeOf(string line)
    {
        decimal time = _rows;
        if (_layout.HasTimes)
        {
            ReadOnlySpan<char> cell = line.AsSpan(_cells[0]).Trim().Trim('"');
            if (cell.Contains(','))
            {
                // Where a comma does not separate, or stands within quotes, it is the decimal one.
                cell = cell.ToString().Replace(',', '.');
            }

            if (_rows == 0 && _layout.UnitlessTime is { } name && cell.IndexOfAny(".:eE") < 0)
            {
                throw _reader.Wrong($"the time '{Short(cell.ToString())}' below '{name}' has no unit: expected a name such as 'Time [s]' or t_us, or a comment '; Samplerate: 1 MHz' before it");
            }

            if (!decimal.TryParse(cell, TimeStyle, CultureInfo.InvariantCulture, out time) && !CsvDate.TryParse(cell, out time))
            {
                throw _reader.Wrong($"'{Short(line)}' does not begin with a time: {Expected}");
            }

            _unit = _layout.CountsWhole && cell.Contains('.') ? NanosecondsPerSecond : _unit;
            _zero ??= _layout.HasChangesOnly ? 0 : time;
        }

        // Half of the largest number: the difference of two times must not be too large for a number.
        return Math.Abs(time) < decimal.MaxValue / 2 && Math.Abs(_zero ?? 0) < decimal.MaxValue / 2
            && RecordedTime.Nanoseconds(time - (_zero ?? 0), _unit) is { } nanoseconds
            ? nanoseconds
            : throw _reader.Wrong(time < (_zero ?? 0) && _rows > 0
                ? "the time does not increase: expected a later time than in the row before"
                : RecordedTime.OutOfRange(Short(line.AsSpan(_cells[0]).ToString())));
    }

    private string Expected => _layout.HasChangesOnly
        ? "expected microseconds from 0 and a level, 0 or 1"
        : $"expected {(_layout.HasTimes ? "a time and " : "")}a level, 0 or 1{(_layout.Names.Count == 1 ? "" : $", for each of {_layout.Names.Count} channels")}";

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "...";
}
