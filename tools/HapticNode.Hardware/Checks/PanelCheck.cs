using HapticNode.Hardware.Checks.Rules;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks;

/// <summary>Checks a panel against all rules.</summary>
public static class PanelCheck
{
    /// <summary>All rules, in the order in which they are told.</summary>
    public static IReadOnlyList<PanelRule> Rules { get; } =
    [
        .. PinRules.All, .. PwmRules.All, .. StageRules.All, .. DriverRules.All, .. GateRules.All, .. InputRules.All, .. SupplyRules.All, .. CircuitRules.All,
    ];

    /// <summary>Whether a panel may be built: it has at most advice.</summary>
    /// <param name="findings">What <see cref="Run"/> has found.</param>
    /// <returns>True if nothing is wrong.</returns>
    public static bool IsSound(IReadOnlyList<Finding> findings) => findings.All(finding => finding.Rule.Severity == Severity.Advice);

    /// <summary>Checks a panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>What was found, what is wrong first.</returns>
    public static IReadOnlyList<Finding> Run(Panel panel) =>
        [.. Rules.SelectMany(rule => rule.Check(panel)).OrderByDescending(finding => finding.Rule.Severity).ThenBy(finding => finding.Line)];
}
