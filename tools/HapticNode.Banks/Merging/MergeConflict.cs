namespace HapticNode.Banks;

/// <summary>Something that two banks have changed in different ways since they were the same.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Base">What there was before, or null for nothing.</param>
/// <param name="Mine">What the one says, or null where it does not have it any more.</param>
/// <param name="Theirs">What the other says, or null where it does not have it any more.</param>
/// <param name="Reason">Why it is a conflict, in a sentence.</param>
public sealed record MergeConflict(BankKey Key, BankEntry? Base, BankEntry? Mine, BankEntry? Theirs, string Reason);
