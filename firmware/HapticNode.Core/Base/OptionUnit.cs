namespace HapticNode.Core.Base;

/// <summary>What an option's value counts, and so how it is written; by <see cref="Words.Units"/>.</summary>
public enum OptionUnit
{
    /// <summary>The option is a word alone, which stands for its value.</summary>
    Word = 0,

    /// <summary>Percent.</summary>
    Percent = 1,

    /// <summary>Milliseconds.</summary>
    Milliseconds = 2,

    /// <summary>Detents of an encoder.</summary>
    Detents = 3,

    /// <summary>A rank among others.</summary>
    Rank = 4,

    /// <summary>A count of things: 1, 2 or 4.</summary>
    Count = 5,

    /// <summary>The name of a cue; its value is the cue's index, or -1 for the cue that is called like the option.</summary>
    Cue = 6,

    /// <summary>A stand of two contacts, by <see cref="Words.Contacts"/>.</summary>
    Contacts = 7,
}
