namespace HapticNode.Core.Notation;

/// <summary>Goes through one line of text: words between spaces, a comment after '#', numbers within a word.</summary>
public sealed class LineScanner
{
    // Bounds a number while it is read, so that no count of digits can overflow it, in tenths either.
    private const int Huge = 10000000;

    /// <summary>The line.</summary>
    public byte[] Line;

    /// <summary>The line's length.</summary>
    public int Length;

    /// <summary>Index of the next byte.</summary>
    public int At;

    /// <summary>Index of the first byte of the current word.</summary>
    public int Start;

    /// <summary>Index after the last byte of the current word.</summary>
    public int End;

    /// <summary>The number that <see cref="Number"/> read.</summary>
    public int Value;

    /// <summary>Begins a line.</summary>
    /// <param name="line">The bytes of the line, ASCII.</param>
    /// <param name="length">Its length.</param>
    public void Begin(byte[] line, int length)
    {
        Line = line;
        Length = length;
        At = 0;
        Start = 0;
        End = 0;
    }

    /// <summary>Goes to the next word.</summary>
    /// <returns>False at the end of the line or at a comment.</returns>
    public bool NextWord()
    {
        byte[] line = Line;
        int length = Length;
        int at = End;
        while (at < length && line[at] <= 32)
        {
            at++;
        }

        Start = at;
        if (at == length || line[at] == (byte)'#')
        {
            At = at;
            End = length;
            return false;
        }

        while (at < length && line[at] > 32)
        {
            at++;
        }

        End = at;
        At = Start;
        return true;
    }

    /// <summary>Finds a character in the current word.</summary>
    /// <param name="character">The character.</param>
    /// <returns>Its index in the line, or -1.</returns>
    public int IndexInWord(char character)
    {
        byte[] line = Line;
        for (int i = Start; i < End; i++)
        {
            if (line[i] == character)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a character comes next in the current word.</summary>
    /// <param name="character">The character.</param>
    /// <returns>True if it does.</returns>
    public bool IsAt(char character)
    {
        return At < End && Line[At] == character;
    }

    /// <summary>Takes a character of the current word.</summary>
    /// <param name="character">The character.</param>
    /// <returns>True if it was the next one.</returns>
    public bool Take(char character)
    {
        if (At < End && Line[At] == character)
        {
            At++;
            return true;
        }

        return false;
    }

    /// <summary>Reads a number within the current word into <see cref="Value"/>.</summary>
    /// <param name="tenths">Whether the number may have one decimal; the value is then in tenths.</param>
    /// <returns>False where there is no number; <see cref="At"/> then stands where it should be.</returns>
    public bool Number(bool tenths)
    {
        byte[] line = Line;
        int end = End;
        int at = At;
        bool negative = at < end && line[at] == (byte)'-';
        if (negative)
        {
            at++;
        }

        int first = at;
        int value = 0;
        while (at < end && line[at] >= (byte)'0' && line[at] <= (byte)'9')
        {
            if (value < Huge)
            {
                value = value * 10 + line[at] - (byte)'0';
            }

            at++;
        }

        if (at == first)
        {
            return false;
        }

        if (tenths)
        {
            value *= 10;
            if (at + 1 < end && line[at] == (byte)'.' && line[at + 1] >= (byte)'0' && line[at + 1] <= (byte)'9')
            {
                value += line[at + 1] - (byte)'0';
                at += 2;
            }
        }

        At = at;
        Value = negative ? -value : value;
        return true;
    }
}
