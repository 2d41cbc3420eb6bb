namespace HapticNode.Feel.Linting;

/// <summary>All rules.</summary>
public static class LintRules
{
    internal static readonly NotationRule Notation = new();
    internal static readonly AllowanceRule Allowance = new();
    internal static readonly TooLongRule TooLong = new();
    internal static readonly TooLoudRule TooLoud = new();

    /// <summary>All rules, in the order in which they are listed.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        Notation,
        TooLong,
        TooLoud,
        new OverdrivenRule(),
        new UselessBrakeRule(),
        new HeatRule(),
        new BuzzyClickRule(),
        new TooWeakRule(),
        new InaudibleRule(),
        new InvisibleRule(),
        new OneSenseRule(),
        new NoFallbackRule(),
        new FalseConfirmRule(),
        new TooAlikeRule(),
        new SensesApartRule(),
        Allowance,
    ];
}
