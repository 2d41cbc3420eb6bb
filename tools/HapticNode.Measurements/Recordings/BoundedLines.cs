using System.Buffers;

namespace HapticNode.Measurements.Recordings;

/// <summary>The lines of a text file, none of them longer than allowed, so that a file without line ends is refused and not swallowed.</summary>
internal sealed class BoundedLines(string path) : IDisposable
{
    private readonly StreamReader _reader = new(path, detectEncodingFromByteOrderMarks: true);
    private readonly char[] _buffer = ArrayPool<char>.Shared.Rent(1 << 16);
    private readonly string _file = Path.GetFileName(path);
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>The number of the line that was read last, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>Whether the last line had no line end: it may be torn.</summary>
    internal bool IsTorn { get; private set; }

    /// <summary>Reads the next line without its end; the span is good until the next call.</summary>
    /// <exception cref="RecordingException">The line is too long, or it holds zero bytes: the file is no text.</exception>
    internal bool TryRead(out ReadOnlySpan<char> line)
    {
        while (true)
        {
            ReadOnlySpan<char> rest = _buffer.AsSpan(_start, _end - _start);
            int length = rest.IndexOf('\n');
            if (length < 0 && rest.Length > RecordingLimits.LineCharacters)
            {
                throw new RecordingException(_file, Number + 1, $"the line is longer than {RecordingLimits.LineCharacters} characters: expected rows of numbers");
            }

            if (length >= 0 || (_atEnd && rest.Length > 0))
            {
                IsTorn = length < 0;
                line = Taken(length < 0 ? rest.Length : length, IsTorn ? 0 : 1);
                return true;
            }

            if (_atEnd)
            {
                line = default;
                return false;
            }

            Fill();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        ArrayPool<char>.Shared.Return(_buffer);
    }

    private ReadOnlySpan<char> Taken(int length, int end)
    {
        ReadOnlySpan<char> line = _buffer.AsSpan(_start, length);
        _start += length + end;
        Number++;
        return line.Contains('\0')
            ? throw new RecordingException(_file, Number, "the file is not text: expected rows of numbers")
            : line.TrimEnd('\r');
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        int read = _reader.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _atEnd = read == 0;
    }
}
