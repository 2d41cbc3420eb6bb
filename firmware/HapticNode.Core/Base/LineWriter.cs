namespace HapticNode.Core.Base;

/// <summary>Writes one line of ASCII into a fixed buffer; what does not fit is cut off.</summary>
public sealed class LineWriter
{
    /// <summary>The longest line of the protocol, with all that stands before and behind it.</summary>
    public const int Capacity = 224;

    /// <summary>The bytes of the line.</summary>
    public readonly byte[] Bytes;

    /// <summary>The line's length.</summary>
    public int Length;

    /// <summary>Makes a writer for any line of the protocol.</summary>
    public LineWriter()
        : this(Capacity)
    {
    }

    /// <summary>Makes a writer for shorter lines.</summary>
    /// <param name="capacity">How many bytes fit.</param>
    public LineWriter(int capacity)
    {
        Bytes = new byte[capacity];
    }

    /// <summary>Begins a new line.</summary>
    public void Clear()
    {
        Length = 0;
    }

    /// <summary>Writes a character.</summary>
    /// <param name="character">The character.</param>
    public void Character(char character)
    {
        if (Length < Bytes.Length)
        {
            Bytes[Length++] = (byte)character;
        }
    }

    /// <summary>Writes a text for a host that has asked for it: a literal leaves 12 bytes of garbage at every use.</summary>
    /// <param name="text">ASCII text.</param>
    public void Text(string text)
    {
        Text(text, 0);
    }

    /// <summary>Writes the rest of a text, see <see cref="Text(string)"/>.</summary>
    /// <param name="text">ASCII text.</param>
    /// <param name="start">Index of the first character that is written.</param>
    public void Text(string text, int start)
    {
        int count = text.Length - start;
        if (count > Bytes.Length - Length)
        {
            count = Bytes.Length - Length;
        }

        Ascii.Copy(text, start, count, Bytes, Length);
        Length += count;
    }

    /// <summary>Writes bytes.</summary>
    /// <param name="source">Where they stand.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="count">How many.</param>
    public void Copy(byte[] source, int start, int count)
    {
        if (count > Bytes.Length - Length)
        {
            count = Bytes.Length - Length;
        }

        System.Array.Copy(source, start, Bytes, Length, count);
        Length += count;
    }

    /// <summary>Writes a name of a bank.</summary>
    /// <param name="names">Its table.</param>
    /// <param name="index">Its index.</param>
    public void Name(NameTable names, int index)
    {
        int at = index * NameTable.Width;
        Copy(names.Text, at + 1, names.Text[at]);
    }

    /// <summary>Writes a fixed word.</summary>
    /// <param name="list">Its list, see <see cref="Words"/>.</param>
    /// <param name="index">Which word of it.</param>
    public void Name(int list, int index)
    {
        int at = Words.At(list, index);
        Copy(Words.Text, at + 1, Words.Text[at]);
    }

    /// <summary>Writes a blank and a name of a bank.</summary>
    /// <param name="names">Its table.</param>
    /// <param name="index">Its index.</param>
    public void Word(NameTable names, int index)
    {
        Character(' ');
        Name(names, index);
    }

    /// <summary>Writes a blank and a fixed word.</summary>
    /// <param name="list">Its list, see <see cref="Words"/>.</param>
    /// <param name="index">Which word of it.</param>
    public void Word(int list, int index)
    {
        Character(' ');
        Name(list, index);
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    public void Number(long value)
    {
        if (value < 0)
        {
            Character('-');
            value = -value;
        }

        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10)
        {
            digits++;
        }

        if (digits > Bytes.Length - Length)
        {
            return;
        }

        Length += digits;
        for (int at = Length; digits > 0; digits--)
        {
            Bytes[--at] = (byte)('0' + (int)(value % 10));
            value /= 10;
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

    /// <summary>Writes a number of tenths, without a decimal where it is 0.</summary>
    /// <param name="tenths">The number in tenths.</param>
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
