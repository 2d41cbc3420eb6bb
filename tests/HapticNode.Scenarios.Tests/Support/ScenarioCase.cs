using HapticNode.Banks;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests;

/// <summary>One folder of <c>scenarios</c>: what happens, and on which bank.</summary>
internal sealed class ScenarioCase
{
    private readonly string _folder;
    private readonly RunOptions _options;

    private ScenarioCase(string folder)
    {
        _folder = folder;
        string bank = Path.Combine(folder, "input.bank");
        BankFile bankFile = File.Exists(bank) ? BankFile.Read(bank) : BankFile.Standard();
        _options = new RunOptions
        {
            Scenario = ScenarioParser.Parse(Path.GetFileName(folder), File.ReadAllLines(Path.Combine(folder, "input.scenario")), folder),
            BankLines = bankFile.Lines,
            BankName = bankFile.Name,
        };
    }

    /// <summary>The names of all cases, as data for tests.</summary>
    internal static IEnumerable<object[]> Names => Directory.EnumerateDirectories(FolderOf())
        .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).Select(name => new object[] { name });

    /// <summary>Where the golden trace is.</summary>
    internal string ExpectedPath => Path.Combine(_folder, "expected.trace");

    internal static ScenarioCase Load(string name) => new(FolderOf(name));

    /// <summary>Runs it at typical speed unless another is given.</summary>
    internal RunResult Run(CostModel? costs = null, bool skipsIdleTurns = true) =>
        Runner.Run(_options with { Costs = costs ?? CostModel.Typical, SkipsIdleTurns = skipsIdleTurns });

    private static string FolderOf(params string[] name) =>
        RepositoryRoot.PathOf(["tests", "HapticNode.Scenarios.Tests", "scenarios", .. name]);
}
