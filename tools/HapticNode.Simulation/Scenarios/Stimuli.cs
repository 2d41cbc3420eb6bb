namespace HapticNode.Simulation.Scenarios;

/// <summary>A scenario compiled for a panel: what the board's pins and its tuning port see, and what was meant by it.</summary>
/// <param name="Pins">Real changes of pin levels in order of time; every pin starts at 1.</param>
/// <param name="HostLines">What the host types, in order of time.</param>
/// <param name="EndNanoseconds">When the power goes off, in nanoseconds after power-on; nothing here is as late as that.</param>
/// <param name="Intended">Presses, releases and detents that were meant, in order of time.</param>
public sealed record Stimuli(
    IReadOnlyList<PinStimulus> Pins,
    IReadOnlyList<HostLine> HostLines,
    long EndNanoseconds,
    IReadOnlyList<IntendedInput> Intended);
