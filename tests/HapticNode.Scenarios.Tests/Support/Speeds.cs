using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests;

/// <summary>The modelled speeds of the processor, as data for tests.</summary>
internal static class Speeds
{
    internal static IEnumerable<object[]> Names => [[CostModel.Fast.Name], [CostModel.Typical.Name], [CostModel.Slow.Name]];

    internal static CostModel Of(string name) =>
        new[] { CostModel.Fast, CostModel.Typical, CostModel.Slow }.Single(costs => costs.Name == name);
}
