using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>What to run.</summary>
public sealed record RunOptions
{
    /// <summary>What happens to the panel.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The lines of the bank.</summary>
    public required IReadOnlyList<string> BankLines { get; init; }

    /// <summary>The bank's name, for the reports.</summary>
    public string BankName { get; init; } = "standard";

    /// <summary>What each cue of the bank tells, for the colours of the timeline; a cue that is not there has no meaning.</summary>
    public IReadOnlyDictionary<string, CueMeaning> Meanings { get; init; } = new Dictionary<string, CueMeaning>();

    /// <summary>The panel to run on.</summary>
    public SimulatedPanel Panel { get; init; } = SimulatedPanel.Default;

    /// <summary>The cost model of the processor.</summary>
    public CostModel Costs { get; init; } = CostModel.Typical;

    /// <summary>Size of the device's heap in bytes, or <see langword="null"/> for what the board's image gives.</summary>
    public int? HeapBytes { get; init; }

    /// <summary>What it takes to erase a block of the flash, in nanoseconds, while the whole chip stands still; <see langword="null"/> for the typical 45 ms.</summary>
    public long? EraseNanoseconds { get; init; }

    /// <summary>Takes the power off earlier than the scenario does, in nanoseconds after the node is ready.</summary>
    public long? UntilNanoseconds { get; init; }

    /// <summary>Given, when the run begins, a function that says how far it is, 0 to 1; it may be called from any thread. Null for nobody.</summary>
    public Action<Func<double>>? Watch { get; init; }

    /// <summary>Whether idle turns of the node's loop are jumped over. The result is the same without, only slower to come by.</summary>
    public bool SkipsIdleTurns { get; init; } = true;
}
