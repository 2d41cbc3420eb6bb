namespace HapticNode.Core.Storage;

/// <summary>What is known of a file that is read.</summary>
public enum BankFileState
{
    /// <summary>There is no such file.</summary>
    Absent,

    /// <summary>It has not been read to its end.</summary>
    Reading,

    /// <summary>It is a bank, complete and unharmed.</summary>
    Whole,

    /// <summary>It is none, or could not be read.</summary>
    Damaged,
}
