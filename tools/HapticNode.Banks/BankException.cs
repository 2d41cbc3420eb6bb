using HapticNode.Documents.Problems;

namespace HapticNode.Banks;

/// <summary>A bank file that cannot be used.</summary>
/// <param name="problems">All that is wrong with it, in the order of its lines; not empty.</param>
public sealed class BankException(IReadOnlyList<DocumentProblem> problems) : DocumentException(problems);
