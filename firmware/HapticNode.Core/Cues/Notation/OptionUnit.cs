namespace HapticNode.Core.Cues.Notation;

/// <summary>What an option's value counts, and so how it is written; by <see cref="Words.Units"/>.</summary>
public static class OptionUnit
{
    /// <summary>The option is a word alone, which stands for its value.</summary>
    public const short Word = 0;

    /// <summary>Percent.</summary>
    public const short Percent = 1;

    /// <summary>Milliseconds.</summary>
    public const short Milliseconds = 2;

    /// <summary>Detents of a knob.</summary>
    public const short Detents = 3;

    /// <summary>A rank among others.</summary>
    public const short Rank = 4;

    /// <summary>A count of things: 1, 2 or 4.</summary>
    public const short Count = 5;

    /// <summary>The name of a cue; its value is the cue's index, or -1 for the cue that is called like the option.</summary>
    public const short Cue = 6;

    /// <summary>A stand of two contacts, by <see cref="Words.Contacts"/>.</summary>
    public const short Contacts = 7;
}
