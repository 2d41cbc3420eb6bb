namespace HapticNode.Simulation.Scenarios;

/// <summary>A scenario compiled for a panel: what the board's pins and its tuning port see, and what was meant by it.</summary>
/// <param name="Pins">Real changes of pin levels in order of time; a pin starts at 1 unless it is closed at the start.</param>
/// <param name="HostLines">What the host types, in order of time.</param>
/// <param name="EndNanoseconds">When the power goes off, in nanoseconds after power-on; nothing here is as late as that.</param>
/// <param name="Intended">Presses, releases and detents that were meant, in order of time.</param>
/// <param name="ClosedAtStart">The pins whose contacts are closed when the power comes, in ascending order.</param>
public sealed record Stimuli(
    IReadOnlyList<PinStimulus> Pins,
    IReadOnlyList<HostLine> HostLines,
    long EndNanoseconds,
    IReadOnlyList<IntendedInput> Intended,
    IReadOnlyList<int> ClosedAtStart);
