using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Live;

/// <summary>What a <see cref="PanelSimulator"/> simulates.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The panel and its board.</summary>
    public SimulatedPanel Panel { get; init; } = SimulatedPanel.Default;

    /// <summary>The lines of the bank that the firmware carries. It plays until one is saved.</summary>
    public required IReadOnlyList<string> BankLines { get; init; }

    /// <summary>The flash drive with the saved banks; null for an empty one that is forgotten in the end.</summary>
    public FlashDisk? Disk { get; init; }

    /// <summary>The cost model of the processor.</summary>
    public CostModel Costs { get; init; } = CostModel.Typical;
}
