namespace HapticNode.Simulation.Scenarios;

/// <summary>What somebody does to a panel, and what the host says, on one time line.</summary>
/// <param name="Name">The scenario's name, used in reports and in error messages.</param>
/// <param name="Actions">What happens, in the order of the file; times may go back from line to line.</param>
/// <param name="EndNanoseconds">When the power goes off, in nanoseconds after power-on; null for 1000 ms after the last happening.</param>
public sealed record Scenario(string Name, IReadOnlyList<ScenarioAction> Actions, long? EndNanoseconds)
{
    /// <summary>How contacts stand when the power comes, where they are not all open; one for a control at most.</summary>
    public IReadOnlyList<StartAction> Starts { get; init; } = [];
}
