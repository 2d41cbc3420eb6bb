using HapticNode.Banks;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests;

/// <summary>Runs scenarios that a test writes itself, on the standard bank unless it brings another.</summary>
internal static class StandardPanel
{
    internal static RunResult Play(CostModel costs, IEnumerable<string> lines, IReadOnlyList<string>? bank = null) => Runner.Run(new RunOptions
    {
        Scenario = ScenarioParser.Parse("test", [.. lines], RepositoryRoot.PathOf()),
        BankLines = bank ?? BankFile.Standard().Lines,
        Costs = costs,
    });
}
