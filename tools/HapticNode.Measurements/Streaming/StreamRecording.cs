using System.Globalization;
using System.Text;
using HapticNode.Measurements.Recordings;

namespace HapticNode.Measurements.Streaming;

/// <summary>
/// Turns the bytes that a board with an accelerometer sends over a serial port into a recording: rows of numbers. Where the rows have no
/// times of their own they get those of their arrival, whose jitter the identification takes out.
/// </summary>
public sealed class StreamRecording
{
    private const int AxesWithoutTime = 3;

    private readonly StringBuilder _line = new();
    private readonly List<(double Seconds, string Text)> _rows = [];
    private bool _isWhole;

    /// <summary>How many rows of numbers have come.</summary>
    public int Rows => _rows.Count;

    /// <summary>How many lines were passed over because they are no rows of numbers.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Whether there are as many rows as a recording may have.</summary>
    public bool IsFull => _rows.Count >= RecordingLimits.Values / (AxesWithoutTime + 1);

    /// <summary>Takes bytes.</summary>
    /// <param name="bytes">The bytes, in the order of their arrival.</param>
    /// <param name="seconds">When they came, in seconds.</param>
    public void Add(ReadOnlySpan<byte> bytes, double seconds)
    {
        foreach (byte value in bytes)
        {
            if (value == '\n')
            {
                Take(_line.ToString().Trim(), seconds);
                _line.Clear();
                _isWhole = true;
            }
            else if (_line.Length < RecordingLimits.LineCharacters)
            {
                _line.Append((char)value);
            }
        }
    }

    /// <summary>The recording as a file that <see cref="RecordingReader"/> reads.</summary>
    /// <returns>The lines; empty where no row came.</returns>
    public IReadOnlyList<string> Lines()
    {
        if (_rows.Count == 0)
        {
            return [];
        }

        bool hasTimes = CsvLayout.Of(_rows[0].Text)!.Columns > AxesWithoutTime;
        return hasTimes
            ? [.. _rows.Select(row => row.Text)]
            : ["time_s,x,y,z", .. _rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Seconds:0.000000},{string.Join(',', row.Text.Split([',', ';', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries))}"))];
    }

    // The first line is what was left of one that began before the port was opened.
    private void Take(string text, double seconds)
    {
        if (!_isWhole || text.Length == 0 || IsFull)
        {
            return;
        }

        bool fits = CsvLayout.Of(text) is { Columns: >= AxesWithoutTime } layout && (_rows.Count == 0 || layout.Columns == CsvLayout.Of(_rows[0].Text)!.Columns);
        if (fits)
        {
            _rows.Add((seconds, text));
        }
        else
        {
            PassedOver++;
        }
    }
}
