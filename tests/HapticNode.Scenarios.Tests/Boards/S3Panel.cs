using HapticNode.Banks;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>Runs scenarios of a test on the panel with the ESP32-S3, on the standard bank unless it brings another.</summary>
internal static class S3Panel
{
    internal static RunResult Play(params string[] lines) => Play(lines, BankFile.Standard().Lines);

    internal static RunResult Play(string[] lines, IReadOnlyList<string> bank) => Runner.Run(new RunOptions
    {
        Scenario = ScenarioParser.Parse("test", lines, RepositoryRoot.PathOf()),
        BankLines = bank,
        Panel = SimulatedPanel.All.Single(panel => panel.Name == "panel-a-s3"),
    });
}
