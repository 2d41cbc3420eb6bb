namespace HapticNode.Core.Cues.Notation;

/// <summary>A list of short names in ASCII, found by their bytes: nothing is allocated after it has been made.</summary>
public sealed class NameTable
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxLength = 15;

    internal const int Width = MaxLength + 1;

    /// <summary>How many names there are.</summary>
    public int Count;

    /// <summary>How many names fit.</summary>
    public readonly int Capacity;

    internal readonly byte[] Text;
    internal readonly byte[] Lengths;
    private readonly int[] _hashes;

    /// <summary>Makes an empty table.</summary>
    /// <param name="capacity">The most names that it can hold.</param>
    public NameTable(int capacity)
    {
        Capacity = capacity;
        Text = new byte[capacity * Width];
        Lengths = new byte[capacity];
        _hashes = new int[capacity];
    }

    /// <summary>Makes an empty table, with a name after the last one that is never found by its letters.</summary>
    /// <param name="capacity">The most names that it can hold.</param>
    /// <param name="last">The name with the index <paramref name="capacity"/>.</param>
    public NameTable(int capacity, string last)
        : this(capacity + 1)
    {
        Capacity = capacity;
        byte[] bytes = Ascii.Bytes(last);
        System.Array.Copy(bytes, 0, Text, capacity * Width, bytes.Length);
        Lengths[capacity] = (byte)bytes.Length;
    }

    /// <summary>Makes a table of fixed words.</summary>
    /// <param name="words">The words, each at most <see cref="MaxLength"/> ASCII characters.</param>
    public NameTable(string[] words)
        : this(words.Length)
    {
        for (int i = 0; i < words.Length; i++)
        {
            Add(words[i]);
        }
    }

    /// <summary>Adds a name at start-up.</summary>
    /// <param name="name">At most <see cref="MaxLength"/> ASCII characters.</param>
    /// <returns>Its index, or -1 when the table is full or the name too long.</returns>
    public int Add(string name)
    {
        byte[] bytes = Ascii.Bytes(name);
        return Add(bytes, 0, bytes.Length);
    }

    /// <summary>Adds a name.</summary>
    /// <param name="source">The bytes it stands in.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Its index, or -1 when the table is full or the name too long.</returns>
    public int Add(byte[] source, int start, int length)
    {
        if (Count == Capacity || length > MaxLength)
        {
            return -1;
        }

        int index = Count++;
        System.Array.Copy(source, start, Text, index * Width, length);
        Lengths[index] = (byte)length;
        _hashes[index] = Hash(source, start, length);
        return index;
    }

    /// <summary>Finds a name.</summary>
    /// <param name="source">The bytes it stands in.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>Its index, or -1.</returns>
    public int Find(byte[] source, int start, int length)
    {
        int hash = Hash(source, start, length);
        for (int i = 0; i < Count; i++)
        {
            if (_hashes[i] == hash && Lengths[i] == length && Same(i * Width, source, start, length))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Finds a name of another table.</summary>
    /// <param name="other">The other table.</param>
    /// <param name="index">Which of its names.</param>
    /// <returns>Its index here, or -1.</returns>
    public int FindFrom(NameTable other, int index)
    {
        return Find(other.Text, index * Width, other.Lengths[index]);
    }

    /// <summary>Tells whether a name is the same as one of another table, without a search.</summary>
    /// <param name="index">Which of these names.</param>
    /// <param name="other">The other table.</param>
    /// <param name="otherIndex">Which of its names.</param>
    /// <returns>True if they are the same.</returns>
    public bool IsSame(int index, NameTable other, int otherIndex)
    {
        return _hashes[index] == other._hashes[otherIndex] && Lengths[index] == other.Lengths[otherIndex]
            && Same(index * Width, other.Text, otherIndex * Width, Lengths[index]);
    }

    /// <summary>Takes the first names of another table, and forgets those that were here.</summary>
    /// <param name="other">A table for as many names.</param>
    /// <param name="count">How many of its names.</param>
    public void CopyFrom(NameTable other, int count)
    {
        System.Array.Copy(other.Text, 0, Text, 0, count * Width);
        System.Array.Copy(other.Lengths, 0, Lengths, 0, count);
        System.Array.Copy(other._hashes, 0, _hashes, 0, count);
        Count = count;
    }

    /// <summary>Copies a name.</summary>
    /// <param name="index">Which name.</param>
    /// <param name="target">Where to.</param>
    /// <param name="position">Index of the first byte to write.</param>
    /// <returns>Index after the last byte written.</returns>
    public int CopyTo(int index, byte[] target, int position)
    {
        int length = Lengths[index];
        System.Array.Copy(Text, index * Width, target, position, length);
        return position + length;
    }

    private static int Hash(byte[] source, int start, int length)
    {
        int hash = length;
        for (int end = start + length; start < end; start++)
        {
            hash = hash * 31 + source[start];
        }

        return hash;
    }

    private bool Same(int at, byte[] source, int start, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (Text[at + i] != source[start + i])
            {
                return false;
            }
        }

        return true;
    }
}
