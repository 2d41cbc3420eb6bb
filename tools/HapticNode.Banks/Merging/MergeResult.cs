namespace HapticNode.Banks;

/// <summary>What came of a merge.</summary>
/// <param name="Document">
/// The merged bank, a good one. Each conflict that nobody has decided stands in it as in mine; where the rest would then not fit together it is mine
/// as a whole.
/// </param>
/// <param name="Conflicts">What has to be decided, in the order of mine; empty when all of it could be merged.</param>
/// <param name="FromMine">What differs in mine from the base and came into the document.</param>
/// <param name="FromTheirs">What differs in theirs from the base and came into the document.</param>
public sealed record MergeResult(
    BankDocument Document, IReadOnlyList<MergeConflict> Conflicts, IReadOnlyList<BankChange> FromMine, IReadOnlyList<BankChange> FromTheirs);
