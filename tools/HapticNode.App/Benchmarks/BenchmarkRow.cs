namespace HapticNode.App.Benchmarks;

/// <summary>One number with its budget.</summary>
/// <param name="Name">What was counted.</param>
/// <param name="Value">The number with its unit.</param>
/// <param name="Budget">What it should be, or empty.</param>
/// <param name="Holds">Whether it is; null without a budget.</param>
public sealed record BenchmarkRow(string Name, string Value, string Budget, bool? Holds)
{
    /// <summary>Under which name <c>--json</c> has <see cref="Number"/> in the row, too; null where it has none.</summary>
    public string? Key { get; init; }

    /// <summary>The bare number.</summary>
    public long Number { get; init; }
}
