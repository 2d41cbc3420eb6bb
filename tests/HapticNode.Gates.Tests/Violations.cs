using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

/// <summary>Says what a test expects of a gate.</summary>
internal static class Violations
{
    /// <summary>Fails with the violations, a line each, if there are any.</summary>
    internal static void AssertNone(IReadOnlyList<Violation> violations) =>
        Assert.IsEmpty(violations, string.Join(Environment.NewLine, violations));

    /// <summary>The violations in one type of the samples, or in one of its members.</summary>
    internal static IReadOnlyList<Violation> At(this IReadOnlyList<Violation> violations, string place)
    {
        string where = $"HapticNode.Gates.Tests.Samples.{place}";
        return [.. violations.Where(violation => violation.Where == where || violation.Where.StartsWith($"{where}.", StringComparison.Ordinal))];
    }
}
