using HapticNode.Banks;

namespace HapticNode.App.Shaping;

/// <summary>Another place has a bank that does not come from this document: somebody has to choose.</summary>
/// <param name="Place">The place: the file or the panel.</param>
/// <param name="Origin">What both were when they were the same; what the place has, where they never were.</param>
/// <param name="Theirs">What the place has.</param>
public sealed record MergeOffer(string Place, BankDocument Origin, BankDocument Theirs)
{
    /// <summary>Merges.</summary>
    /// <param name="mine">The document's text.</param>
    /// <param name="choices">What was chosen so far, thing by thing.</param>
    /// <returns>What comes of it.</returns>
    public MergeResult Merge(BankDocument mine, IReadOnlyDictionary<BankKey, MergeSide> choices) => BankMerge.Merge(Origin, mine, Theirs, choices);
}
