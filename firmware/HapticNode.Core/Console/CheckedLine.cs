using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console;

/// <summary>
/// The form in which tools send a line: <c>@17 play click *9A3F</c>, with a sequence number before it and the CRC-16 of all
/// that stands before the asterisk.
/// </summary>
public sealed class CheckedLine
{
    /// <summary>What the form begins with.</summary>
    public const char Mark = '@';

    /// <summary>How many bytes are summed at a time.</summary>
    public const int BytesPerPiece = 32;

    private const int MaxSequence = 99;
    private const int TailLength = 5;
    private const int Digits = 4;

    /// <summary>The sequence number, 0..99; -1 where there is none.</summary>
    public int Sequence;

    /// <summary>The checksum that the line claims.</summary>
    public int Claimed;

    /// <summary>Index of the first byte of the text.</summary>
    public int Start;

    /// <summary>Length of the text.</summary>
    public int Length;

    private byte[] _line;
    private int _end;
    private int _at;
    private int _crc;

    /// <summary>Begins a line that begins with <see cref="Mark"/>.</summary>
    /// <param name="line">Its bytes; they must stay as they are.</param>
    /// <param name="length">Its length.</param>
    /// <returns>False if it has not the form.</returns>
    public bool Begin(byte[] line, int length)
    {
        _line = line;
        _at = 0;
        _crc = Crc16.Initial;
        _end = length - TailLength;
        Sequence = -1;
        int at = 1;
        int sequence = 0;
        while (at < length && line[at] >= (byte)'0' && line[at] <= (byte)'9' && sequence <= MaxSequence)
        {
            sequence = sequence * 10 + line[at] - (byte)'0';
            at++;
        }

        if (at == 1 || sequence > MaxSequence || at >= _end || line[at] != (byte)' ' || line[_end] != (byte)'*' || line[_end - 1] != (byte)' ')
        {
            return false;
        }

        Claimed = 0;
        for (int i = 1; i <= Digits; i++)
        {
            int digit = Ascii.HexDigit(line[_end + i]);
            if (digit < 0)
            {
                return false;
            }

            Claimed = (Claimed << 4) | digit;
        }

        Sequence = sequence;
        Start = at + 1;
        Length = _end - 1 - Start;
        return Length > 0;
    }

    /// <summary>Sums some bytes.</summary>
    /// <returns>True when all are summed.</returns>
    public bool Step()
    {
        int count = _end - _at;
        if (count > BytesPerPiece)
        {
            count = BytesPerPiece;
        }

        _crc = Crc16.Update(_crc, _line, _at, count);
        _at += count;
        return _at == _end;
    }

    /// <summary>Whether the sum is what the line claims.</summary>
    /// <returns>True if the line is as it was sent.</returns>
    public bool IsCorrect()
    {
        return _crc == Claimed;
    }
}
