using HapticNode.Actuators.Metrics;
using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Feel.Traces;

/// <summary>A lane of a bank, as far as a person feels it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it drives.</param>
/// <param name="Heat">The heat that it allows its motor; without meaning for other kinds.</param>
public sealed record FeelLane(string Name, LaneKind Kind, HeatBudget Heat)
{
    private const double PercentPerShare = 100;

    /// <summary>The lanes of a bank.</summary>
    /// <param name="bank">The bank.</param>
    /// <returns>Its lanes, in their order.</returns>
    public static IReadOnlyList<FeelLane> Of(Bank bank)
    {
        return [.. Enumerable.Range(0, bank.Lanes.Count).Select(lane =>
            new FeelLane(BankFile.NameOf(bank.Lanes, lane), bank.LaneKinds[lane], HeatOf(bank, lane)))];
    }

    private static HeatBudget HeatOf(Bank bank, int lane)
    {
        if (bank.LaneKinds[lane] != LaneKind.Motor)
        {
            return HeatBudget.Default;
        }

        return new HeatBudget(bank.Option(Section.Lane, lane, Slot.LaneHeat), bank.Option(Section.Lane, lane, Slot.LaneCool) / PercentPerShare);
    }
}
