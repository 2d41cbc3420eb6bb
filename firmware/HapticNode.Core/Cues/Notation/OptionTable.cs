namespace HapticNode.Core.Cues.Notation;

/// <summary>
/// The options of one kind of line: their words, ranges and defaults. The parser, the printer and the error texts
/// read the same table, so that they cannot disagree.
/// </summary>
public sealed class OptionTable
{
    /// <summary>The most words an option table holds.</summary>
    public const int MaxWords = 8;

    /// <summary>The words.</summary>
    public readonly NameTable Words;

    /// <summary>The slot that each word sets.</summary>
    public readonly int[] Slot;

    /// <summary>What follows each word.</summary>
    public readonly OptionKind[] Kind;

    /// <summary>The least value of a number; the value of a choice.</summary>
    public readonly int[] Minimum;

    /// <summary>The greatest value of a number.</summary>
    public readonly int[] Maximum;

    /// <summary>The value of each slot that no word has set.</summary>
    public readonly int[] Default;

    /// <summary>What each value counts, an <see cref="OptionUnit"/>.</summary>
    public readonly byte[] Unit;

    /// <summary>How many slots there are.</summary>
    public int Slots;

    /// <summary>Makes an empty table.</summary>
    /// <param name="words">How many words it will have, at most <see cref="MaxWords"/>.</param>
    public OptionTable(int words)
    {
        Words = new NameTable(words);
        Slot = new int[words];
        Kind = new OptionKind[words];
        Minimum = new int[words];
        Maximum = new int[words];
        Default = new int[words];
        Unit = new byte[words];
    }

    /// <summary>Adds a number with a slot of its own.</summary>
    /// <param name="word">The option's word.</param>
    /// <param name="unit">What it counts.</param>
    /// <param name="minimum">The least value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    /// <param name="value">The default.</param>
    /// <returns>This table.</returns>
    public OptionTable Number(string word, OptionUnit unit, int minimum, int maximum, int value)
    {
        Default[Slots] = value;
        return Word(word, unit, OptionKind.Number, Slots++, minimum, maximum);
    }

    /// <summary>Adds a power of two with a slot of its own; its default is the least value.</summary>
    /// <param name="word">The option's word.</param>
    /// <param name="minimum">The least value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    /// <returns>This table.</returns>
    public OptionTable PowerOfTwo(string word, int minimum, int maximum)
    {
        Default[Slots] = minimum;
        return Word(word, OptionUnit.Count, OptionKind.PowerOfTwo, Slots++, minimum, maximum);
    }

    /// <summary>Adds a word that puts a slot to a value, the slot's default being 0.</summary>
    /// <param name="word">The word.</param>
    /// <param name="slot">The slot; the next free one makes a new slot.</param>
    /// <param name="value">The value that the word stands for.</param>
    /// <returns>This table.</returns>
    public OptionTable Choice(string word, int slot, int value)
    {
        if (slot == Slots)
        {
            Slots++;
        }

        return Word(word, OptionUnit.Word, OptionKind.Choice, slot, value, value);
    }

    /// <summary>Adds the name of a cue with a slot of its own; the default -1 stands for the cue that is named like the word.</summary>
    /// <param name="word">The option's word.</param>
    /// <returns>This table.</returns>
    public OptionTable Cue(string word)
    {
        Default[Slots] = -1;
        return Word(word, OptionUnit.Cue, OptionKind.Cue, Slots++, 0, 0);
    }

    private OptionTable Word(string word, OptionUnit unit, OptionKind kind, int slot, int minimum, int maximum)
    {
        int index = Words.Add(word);
        Unit[index] = (byte)unit;
        Kind[index] = kind;
        Slot[index] = slot;
        Minimum[index] = minimum;
        Maximum[index] = maximum;
        return this;
    }
}
