
namespace HapticNode.Core.Cues.Notation;

/// <summary>Writes one line of ASCII into a fixed buffer; what does not fit is cut off.</summary>
public sealed class LineWriter
{
    /// <summary>The longest line.</summary>
    public const int Capacity = 192;

    /// <summary>The bytes of the line.</summary>
    public readonly byte[] Bytes = new byte[Capacity];

    /// <summary>The line's length.</summary>
    public int Length;

    /// <summary>Begins a new line.</summary>
    public void Clear()
    {
        Length = 0;
    }

    /// <summary>Writes a character.</summary>
    /// <param name="character">The character.</param>
    public void Character(char character)
    {
        if (Length < Capacity)
        {
            Bytes[Length++] = (byte)character;
        }
    }

    /// <summary>Writes a prepared text.</summary>
    /// <param name="text">Its bytes.</param>
    public void Text(byte[] text)
    {
        Copy(text, 0, text.Length);
    }

    /// <summary>Writes a text that is told seldom: this is slower than with prepared bytes, and needs no room for them.</summary>
    /// <param name="text">ASCII text, from a static field: a literal in the code is made anew at every use.</param>
    public void Text(string text)
    {
        Text(text, 0, text.Length);
    }

    /// <summary>Writes a part of a text, where the whole would take too long at once.</summary>
    /// <param name="text">ASCII text, from a field.</param>
    /// <param name="start">Index of the first character.</param>
    /// <param name="count">How many.</param>
    public void Text(string text, int start, int count)
    {
        int end = start + count;
        for (int i = start; i < end && Length < Capacity; i++)
        {
            Bytes[Length++] = (byte)text[i];
        }
    }

    /// <summary>Writes a number in hexadecimal, with leading zeros.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits.</param>
    public void Hex(int value, int digits)
    {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        {
            int digit = (value >> shift) & 15;
            Character((char)(digit < 10 ? '0' + digit : 'A' + digit - 10));
        }
    }

    /// <summary>Writes a large number, such as a time in microseconds.</summary>
    /// <param name="value">The number, not negative.</param>
    public void Number(long value)
    {
        long divisor = 1;
        while (value / divisor >= 10)
        {
            divisor *= 10;
        }

        for (; divisor > 0; divisor /= 10)
        {
            Character((char)('0' + (int)(value / divisor % 10)));
        }
    }

    /// <summary>Writes a part of some bytes.</summary>
    /// <param name="source">Where they stand.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="count">How many.</param>
    public void Copy(byte[] source, int start, int count)
    {
        int room = Capacity - Length;
        if (count > room)
        {
            count = room;
        }

        System.Array.Copy(source, start, Bytes, Length, count);
        Length += count;
    }

    /// <summary>Writes a name after a space.</summary>
    /// <param name="names">The table.</param>
    /// <param name="index">Which of its names.</param>
    public void Word(NameTable names, int index)
    {
        if (Capacity - Length > NameTable.MaxLength)
        {
            Character(' ');
            Length = names.CopyTo(index, Bytes, Length);
        }
    }

    /// <summary>Writes a name.</summary>
    /// <param name="names">The table.</param>
    /// <param name="index">Which of its names.</param>
    public void Name(NameTable names, int index)
    {
        if (Capacity - Length >= NameTable.MaxLength)
        {
            Length = names.CopyTo(index, Bytes, Length);
        }
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    public void Number(int value)
    {
        if (value < 0)
        {
            Character('-');
            value = -value;
        }

        int divisor = 1;
        while (value / divisor >= 10)
        {
            divisor *= 10;
        }

        for (; divisor > 0; divisor /= 10)
        {
            Character((char)('0' + value / divisor % 10));
        }
    }

    /// <summary>Writes a number of tenths, with a decimal only where there is one.</summary>
    /// <param name="tenths">The number times ten.</param>
    public void Tenths(int tenths)
    {
        if (tenths < 0)
        {
            Character('-');
            tenths = -tenths;
        }

        Number(tenths / 10);
        if (tenths % 10 != 0)
        {
            Character('.');
            Character((char)('0' + tenths % 10));
        }
    }
}
