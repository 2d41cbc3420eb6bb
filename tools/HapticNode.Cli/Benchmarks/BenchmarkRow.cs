namespace HapticNode.Cli.Benchmarks;

/// <summary>One number with its budget.</summary>
/// <param name="Name">What was counted.</param>
/// <param name="Value">The number with its unit.</param>
/// <param name="Budget">What it should be, or empty.</param>
/// <param name="Holds">Whether it is; null without a budget.</param>
internal sealed record BenchmarkRow(string Name, string Value, string Budget, bool? Holds);
