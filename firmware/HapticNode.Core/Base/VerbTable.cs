namespace HapticNode.Core.Base;

/// <content>What a row says.</content>
public static partial class VerbTable
{
    private const int CapitalBit = 32;

    /// <summary>What stands behind a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <returns>Its kind.</returns>
    public static ArgumentKind First(Verb verb)
    {
        return (ArgumentKind)Words.VerbLetter(verb, 1);
    }

    /// <summary>What stands behind the first argument of a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <returns>Its kind.</returns>
    public static ArgumentKind Second(Verb verb)
    {
        return (ArgumentKind)Words.VerbLetter(verb, 2);
    }

    /// <summary>Who carries a verb out.</summary>
    /// <param name="verb">A verb other than <see cref="Verb.Notation"/>.</param>
    /// <returns>The kind.</returns>
    public static VerbKind KindOf(Verb verb)
    {
        return (VerbKind)(Words.VerbLetter(verb, 0) | CapitalBit);
    }

    /// <summary>Whether a line changes nothing, so that it can be carried out again at any time.</summary>
    /// <param name="verb">Its verb.</param>
    /// <returns>True if it only reads.</returns>
    public static bool Reads(Verb verb)
    {
        return verb != Verb.Notation && KindOf(verb) == VerbKind.Reads;
    }

    /// <summary>Whether the answer may take longer than a moment.</summary>
    /// <param name="verb">The verb.</param>
    /// <returns>True if the node works on it over many turns.</returns>
    public static bool IsSlow(Verb verb)
    {
        return verb != Verb.Notation && (Words.VerbLetter(verb, 0) & CapitalBit) == 0;
    }

    /// <summary>Finds a verb.</summary>
    /// <param name="source">Where its word stands.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <returns>The verb; <see cref="Verb.Notation"/> where the word is none.</returns>
    public static Verb Find(byte[] source, int start, int length)
    {
        int opener = Words.Find(Words.Openers, source, start, length);
        return opener >= 0 && opener < Count ? (Verb)opener : Verb.Notation;
    }
}
