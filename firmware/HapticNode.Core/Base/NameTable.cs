namespace HapticNode.Core.Base;

/// <summary>Names of a bank with an index each, in one array that is filled while banks are read.</summary>
public sealed class NameTable
{
    /// <summary>The longest name.</summary>
    public const int MaxLength = 15;

    internal const int Width = MaxLength + 1;

    /// <summary>How many names there are.</summary>
    public int Count;

    /// <summary>How many names fit.</summary>
    public readonly int Capacity;

    // Each name behind its length, as in Words.
    internal readonly byte[] Text;

    /// <summary>Makes an empty table.</summary>
    /// <param name="capacity">How many names fit.</param>
    public NameTable(int capacity)
    {
        Capacity = capacity;
        Text = new byte[capacity * Width];
    }

    /// <summary>Makes an empty table with one more name behind the last, which is told and never found.</summary>
    /// <param name="capacity">How many names fit; the index of that one.</param>
    /// <param name="last">That name.</param>
    public NameTable(int capacity, string last)
    {
        Capacity = capacity;
        Text = new byte[(capacity + 1) * Width];
        Text[capacity * Width] = (byte)last.Length;
        Ascii.Copy(last, 0, last.Length, Text, capacity * Width + 1);
    }

    /// <summary>Adds a name at start-up.</summary>
    /// <param name="name">ASCII, at most <see cref="MaxLength"/> characters, not in the table yet.</param>
    /// <returns>Its index, or -1 where it does not fit.</returns>
    public int Add(string name)
    {
        byte[] bytes = Ascii.Bytes(name);
        return Add(bytes, 0, bytes.Length);
    }

    /// <summary>Adds a name.</summary>
    /// <param name="source">Where it stands.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Its index, or -1 where it does not fit.</returns>
    public int Add(byte[] source, int start, int length)
    {
        if (Count == Capacity || length > MaxLength)
        {
            return -1;
        }

        Set(Count, source, start, length);
        return Count++;
    }

    /// <summary>Finds a name.</summary>
    /// <param name="source">Where it stands.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Its index, or -1.</returns>
    public int Find(byte[] source, int start, int length)
    {
        byte[] text = Text;
        int end = Count * Width;
        for (int at = 0; at < end; at += Width)
        {
            if (text[at] == length && text[at + 1] == source[start] && Words.IsSame(text, at + 1, source, start, length))
            {
                return at / Width;
            }
        }

        return -1;
    }

    /// <summary>Finds the name that is like a fixed word.</summary>
    /// <param name="list">The word's list, see <see cref="Words"/>.</param>
    /// <param name="word">Its index there.</param>
    /// <returns>The name's index, or -1.</returns>
    public int FindWord(int list, int word)
    {
        int at = Words.At(list, word);
        return Find(Words.Text, at + 1, Words.Text[at]);
    }

    /// <summary>Whether a name is like a fixed word.</summary>
    /// <param name="index">Index of the name.</param>
    /// <param name="list">The word's list, see <see cref="Words"/>.</param>
    /// <param name="word">Its index there.</param>
    /// <returns>True if they are the same.</returns>
    public bool IsWord(int index, int list, int word)
    {
        int at = Words.At(list, word);
        return Words.IsSame(Text, index * Width, Words.Text, at, Words.Text[at] + 1);
    }

    /// <summary>Copies a name.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="target">Where to.</param>
    /// <param name="position">Index of the first byte there.</param>
    /// <returns>Index of the byte behind the name there.</returns>
    public int CopyTo(int index, byte[] target, int position)
    {
        int at = index * Width;
        int length = Text[at];
        System.Array.Copy(Text, at + 1, target, position, length);
        return position + length;
    }

    /// <summary>Gives a name's place to another.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="source">Where the new name stands.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length, at most <see cref="MaxLength"/>.</param>
    internal void Set(int index, byte[] source, int start, int length)
    {
        Text[index * Width] = (byte)length;
        System.Array.Copy(source, start, Text, index * Width + 1, length);
    }

    /// <summary>Takes a name out; those behind it move up.</summary>
    /// <param name="index">Its index.</param>
    internal void Remove(int index)
    {
        Count--;
        System.Array.Copy(Text, (index + 1) * Width, Text, index * Width, (Count - index) * Width);
    }

    /// <summary>Forgets all names and takes the first of another table.</summary>
    /// <param name="other">The other table, at least as large.</param>
    /// <param name="count">How many of its names, from the first on.</param>
    internal void CopyFrom(NameTable other, int count)
    {
        System.Array.Copy(other.Text, 0, Text, 0, count * Width);
        Count = count;
    }
}
