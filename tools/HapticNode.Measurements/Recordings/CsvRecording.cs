namespace HapticNode.Measurements.Recordings;

/// <summary>A recording as text: of Klipper, a logger of an accelerometer, an oscilloscope or a logic analyser with analog inputs.</summary>
internal static class CsvRecording
{
    // Fewer rows may count by chance.
    private const int FewestCounted = 8;

    /// <summary>Reads a recording.</summary>
    /// <exception cref="RecordingException">It cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static Recording Read(string path, RecordingOptions options)
    {
        CsvTable table = CsvTable.Read(path);
        int time = TimeColumn(table);
        bool isEven = time < 0;
        double[] seconds = isEven ? Even(table) : Seconds(table, time, options);
        RecordedChannel[] channels = [.. Enumerable.Range(0, table.Columns.Length).Where(column => column != time && !Counts(table.Columns[column])).Select(column => Channel(table, column, options))];
        return channels.Length > 0
            ? new Recording(table.File, seconds, channels, isEven) { TimeName = time >= 0 && time < table.Layout.Names.Count ? table.Layout.Names[time] : null }
            : throw new RecordingException(table.File, 0, "only times: expected a column of samples");
    }

    private static int TimeColumn(CsvTable table)
    {
        IReadOnlyList<string> names = table.Layout.Names;
        for (int column = 0; column < names.Count; column++)
        {
            if (ColumnName.IsTime(names[column]) && Rises(table.Columns[column]))
            {
                return column;
            }
        }

        if (table.Layout.RateHertz is double rate && Keeps(table.Columns[0], rate))
        {
            return 0;
        }

        // Without a name it is the first column that never falls back and is not a count of rows.
        bool unnamed = names.Count == 0 || table.Layout.RateHertz is null;
        bool isCount = table.Layout.RateHertz is not null && Counts(table.Columns[0]);
        return unnamed && !isCount && Rises(table.Columns[0]) ? 0 : -1;
    }

    // Whether a column goes on with the rate that the lines above tell, in one of the units of time.
    private static bool Keeps(double[] column, double rate)
    {
        double step = column.Length > 1 ? (column[^1] - column[0]) / (column.Length - 1) : 0;
        return Rises(column) && !Counts(column) && TimeUnit.Words.Any(word => Math.Abs((step * TimeUnit.Find(word)!.Value * rate) - 1) < 0.02);
    }

    // Whether a column is the number of its row.
    private static bool Counts(double[] column)
    {
        for (int i = 1; i < column.Length; i++)
        {
            if (column[i] - column[i - 1] != 1)
            {
                return false;
            }
        }

        return column.Length > FewestCounted && column[0] is 0 or 1;
    }

    private static bool Rises(double[] column)
    {
        int falls = 0;
        for (int i = 1; i < column.Length; i++)
        {
            falls += column[i] < column[i - 1] ? 1 : 0;
        }

        return column.Length > 1 && column[^1] > column[0] && falls <= column.Length / 50;
    }

    private static double[] Even(CsvTable table)
    {
        if (table.Layout.RateHertz is not double rate)
        {
            throw new RecordingException(table.File, 0, "no column of times that rise, and no sample rate above the rows: expected a first column such as time, or a line such as 'rate: 3200 Hz'");
        }

        double[] seconds = new double[table.Columns[0].Length];
        for (int i = 0; i < seconds.Length; i++)
        {
            seconds[i] = i / rate;
        }

        return seconds;
    }

    private static double[] Seconds(CsvTable table, int time, RecordingOptions options)
    {
        double[] times = table.Columns[time];
        double usual = (times[^1] - times[0]) / Math.Max(1, times.Length - 1);
        double? named = table.Layout.Units[time] is { } word ? TimeUnit.Find(word) : null;
        double unit = options.SecondsPerTime ?? named ?? TimeUnit.Guess(usual);
        double[] seconds = new double[times.Length];
        for (int i = 0; i < times.Length; i++)
        {
            if (double.IsNaN(times[i]) || (i > 0 && times[i] < times[i - 1] - (20 * usual)))
            {
                throw new RecordingException(table.File, 0, FormattableString.Invariant($"row {i + 1}: the time {times[i]} does not come after {times[Math.Max(0, i - 1)]}"));
            }

            seconds[i] = (times[i] - times[0]) * unit;
        }

        return seconds;
    }

    private static RecordedChannel Channel(CsvTable table, int column, RecordingOptions options)
    {
        CsvLayout layout = table.Layout;
        string name = layout.Names.Count > column && layout.Names[column].Length > 0 ? layout.Names[column].Trim('#', ' ') : FormattableString.Invariant($"{column + 1}");
        SampleUnit? unit = layout.Units[column] is { } word ? SampleUnit.Find(word) : null;
        if (unit is null && layout.NamesAreCommented && ColumnName.Bare(name).StartsWith("accel_", StringComparison.Ordinal))
        {
            unit = SampleUnit.MillimetreAcceleration;
        }

        return new RecordedChannel(name, ColumnName.IsDrive(name) ? unit : options.Unit ?? unit, table.Columns[column]);
    }
}
