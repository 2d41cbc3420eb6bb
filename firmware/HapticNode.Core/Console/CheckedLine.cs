using HapticNode.Core.Base;

namespace HapticNode.Core.Console;

/// <summary>
/// The form in which tools send a line: <c>@17 play click *C0CA</c>, with a sequence number before it and a checksum of all that
/// stands before the asterisk: the CRC-16 in four digits, or the CRC-32 in eight.
/// </summary>
/// <remarks>
/// A CRC-16 overlooks one in 65,536 lines that lost or gained a byte; of a million random faults that is one edit every few runs.
/// </remarks>
public sealed class CheckedLine
{
    /// <summary>What the form begins with.</summary>
    public const char Mark = '@';

    /// <summary>How many bytes are summed at a time.</summary>
    public const int BytesPerPiece = 32;

    /// <summary>How many digits a CRC-16 has.</summary>
    public const int Weak = 4;

    /// <summary>How many digits a CRC-32 has.</summary>
    public const int Strong = 8;

    private const int MaxSequence = 99;

    /// <summary>The sequence number, 0..99; -1 where there is none.</summary>
    public int Sequence;

    /// <summary>The checksum that the line claims.</summary>
    public int Claimed;

    /// <summary>How many digits it has, <see cref="Weak"/> or <see cref="Strong"/>.</summary>
    public int Digits;

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
        Sequence = -1;

        // The asterisk is no digit: where it stands before the last four, whatever stands before the last eight is text.
        Digits = length > Weak && line[length - Weak - 1] == (byte)'*' ? Weak : Strong;
        _crc = Initial(Digits);
        _end = length - Digits - 1;
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

        _crc = Update(Digits, _crc, _line, _at, count);
        _at += count;
        return _at == _end;
    }

    /// <summary>The checksum of no bytes.</summary>
    /// <param name="digits">Which checksum.</param>
    /// <returns>The checksum.</returns>
    public static int Initial(int digits)
    {
        return digits == Strong ? 0 : Crc16.Initial;
    }

    /// <summary>Goes on with a checksum.</summary>
    /// <param name="digits">Which checksum.</param>
    /// <param name="crc">The checksum of the bytes before these.</param>
    /// <param name="bytes">Where the bytes stand.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="count">How many.</param>
    /// <returns>The checksum of all bytes so far.</returns>
    public static int Update(int digits, int crc, byte[] bytes, int start, int count)
    {
        return digits == Strong ? Crc32.Update(crc, bytes, start, count) : Crc16.Update(crc, bytes, start, count);
    }

    /// <summary>Whether the sum is what the line claims.</summary>
    /// <returns>True if the line is as it was sent.</returns>
    public bool IsCorrect()
    {
        return _crc == Claimed;
    }
}
