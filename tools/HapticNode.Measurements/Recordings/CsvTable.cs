namespace HapticNode.Measurements.Recordings;

/// <summary>A text file of rows of numbers, read whole.</summary>
internal sealed class CsvTable
{
    private CsvTable(string file, CsvLayout layout, double[][] columns)
    {
        File = file;
        Layout = layout;
        Columns = columns;
    }

    /// <summary>The file's name.</summary>
    internal string File { get; }

    /// <summary>How it is written.</summary>
    internal CsvLayout Layout { get; }

    /// <summary>The numbers, column by column.</summary>
    internal double[][] Columns { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="RecordingException">It has no rows of numbers, a row is wrong, or there are too many.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static CsvTable Read(string path)
    {
        RecordingLimits.Check(path, RecordingLimits.FileBytes);
        using var lines = new BoundedLines(path);
        string file = Path.GetFileName(path);
        var header = new CsvHeader(file);
        CsvLayout layout = header.Read(lines, out double[] first);
        List<double>[] columns = [.. first.Select(value => new List<double> { value })];
        int most = RecordingLimits.Values / columns.Length;
        double[] row = new double[columns.Length];
        while (lines.TryRead(out ReadOnlySpan<char> line))
        {
            if (CsvLayout.IsPassedOver(line))
            {
                continue;
            }

            if (!layout.TryRow(line, row))
            {
                if (lines.IsTorn)
                {
                    break;
                }

                throw new RecordingException(file, lines.Number, $"'{Shown(line)}' is not a row: expected {columns.Length} numbers as in the rows before");
            }

            if (columns[0].Count >= most)
            {
                throw new RecordingException(file, lines.Number, $"more than {most} rows of {columns.Length} columns: a recording of a minute is enough");
            }

            for (int column = 0; column < row.Length; column++)
            {
                columns[column].Add(row[column]);
            }
        }

        return new CsvTable(file, layout, [.. columns.Select(column => column.ToArray())]);
    }

    private static string Shown(ReadOnlySpan<char> line) => line.Length <= 60 ? line.ToString() : line[..60].ToString() + "...";
}
