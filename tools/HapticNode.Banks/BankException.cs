namespace HapticNode.Banks;

/// <summary>A bank file that cannot be used.</summary>
/// <param name="problems">All that is wrong with it, in the order of its lines; not empty.</param>
public sealed class BankException(IReadOnlyList<BankProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>All that is wrong with the file, in the order of its lines.</summary>
    public IReadOnlyList<BankProblem> Problems { get; } = problems;
}
