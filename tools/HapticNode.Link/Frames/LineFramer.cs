using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HapticNode.Link.Frames;

/// <summary>
/// Makes lines of bytes, as the protocol has them: printable ASCII, ended by LF or CR. Empty lines are left out, all other bytes are skipped and
/// counted; so is a line that is too long.
/// </summary>
public sealed class LineFramer
{
    /// <summary>
    /// The longest line in bytes, without its end. It is more than the 160 bytes of a request, since a reply puts its number, its mark and its
    /// checksum around a line of the notation.
    /// </summary>
    public const int MaxLine = 256;

    private readonly byte[] _line = new byte[MaxLine];
    private int _length;
    private bool _tooLong;

    /// <summary>How many bytes were skipped because they belong to no line: unprintable ones, and those of lines that are too long.</summary>
    public long SkippedBytes { get; private set; }

    /// <summary>Reads on up to the end of the next line.</summary>
    /// <param name="bytes">The bytes that have come; those that are read are taken off its front.</param>
    /// <param name="line">The line without its end.</param>
    /// <returns>True if there is a line; false if all bytes are read and the next line has not ended.</returns>
    public bool TryRead(ref ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? line)
    {
        for (int index = 0; index < bytes.Length; index++)
        {
            byte value = bytes[index];
            if (value is (byte)'\n' or (byte)'\r')
            {
                if (EndLine() is { } complete)
                {
                    bytes = bytes[(index + 1)..];
                    line = complete;
                    return true;
                }
            }
            else
            {
                Add(value);
            }
        }

        bytes = [];
        line = null;
        return false;
    }

    private void Add(byte value)
    {
        if (value is < 0x20 or > 0x7E || _tooLong)
        {
            SkippedBytes++;
        }
        else if (_length < MaxLine)
        {
            _line[_length++] = value;
        }
        else
        {
            _tooLong = true;
            SkippedBytes += MaxLine + 1;
        }
    }

    private string? EndLine()
    {
        string? line = _length > 0 && !_tooLong ? Encoding.ASCII.GetString(_line, 0, _length) : null;
        _length = 0;
        _tooLong = false;
        return line;
    }
}
