namespace HapticNode.Measurements.Recordings;

/// <summary>Reads a text file up to its first row of numbers.</summary>
internal sealed class CsvHeader(string file)
{
    /// <summary>Reads the lines above the rows and the first row.</summary>
    /// <param name="lines">The file, at its beginning.</param>
    /// <param name="first">The first row.</param>
    /// <returns>How the rows are written.</returns>
    /// <exception cref="RecordingException">There is no row of numbers.</exception>
    internal CsvLayout Read(BoundedLines lines, out double[] first)
    {
        List<string> header = [];
        long single = 0;
        while (header.Count < RecordingLimits.HeaderLines && lines.TryRead(out ReadOnlySpan<char> line))
        {
            if (line.Trim().IsEmpty)
            {
                continue;
            }

            if (!CsvLayout.IsPassedOver(line) && CsvLayout.Of(line) is { } layout)
            {
                if (layout.Columns > RecordingLimits.Columns)
                {
                    throw new RecordingException(file, lines.Number, $"{layout.Columns} columns: at most {RecordingLimits.Columns} are read");
                }

                single = layout.Columns == 1 && single == 0 ? lines.Number : single;
                layout.TakeHeader(header);
                if (layout.Columns > 1 || layout.RateHertz is not null)
                {
                    first = new double[layout.Columns];
                    layout.TryRow(line, first);
                    return layout;
                }
            }

            header.Add(line.ToString());
        }

        if (single > 0)
        {
            throw new RecordingException(file, single, "no row of numbers with a time: one number a row needs a line such as 'rate: 3200 Hz' above it");
        }

        throw new RecordingException(file, lines.Number, "no row of numbers: expected times and samples, such as 0.0003125,0.01,-0.02,1.00");
    }
}
