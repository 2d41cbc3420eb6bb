namespace HapticNode.Cli.Benchmarks;

/// <summary>One number with its budget.</summary>
/// <param name="Name">What was counted.</param>
/// <param name="Value">The number with its unit.</param>
/// <param name="Budget">What it should be, or empty.</param>
/// <param name="Holds">Whether it is; null without a budget.</param>
internal sealed record BenchmarkRow(string Name, string Value, string Budget, bool? Holds)
{
    /// <summary>Under which name <c>--json</c> has <see cref="Number"/> in the row, too; null: it has not.</summary>
    internal string? Key { get; init; }

    /// <summary>The bare number.</summary>
    internal long Number { get; init; }
}
