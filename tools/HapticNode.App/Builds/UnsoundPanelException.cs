using HapticNode.Hardware.Checks;
using HapticNode.Hardware.Panels;

namespace HapticNode.App.Builds;

/// <summary>A panel that breaks a rule: no firmware is built for it.</summary>
/// <param name="panel">The panel.</param>
/// <param name="findings">What the rules found.</param>
public sealed class UnsoundPanelException(Panel panel, IReadOnlyList<Finding> findings)
    : Exception($"{panel.File} breaks a rule, so that no firmware was built for it.")
{
    /// <summary>What the rules found.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
