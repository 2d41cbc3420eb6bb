namespace HapticNode.Measurements.Yield;

/// <summary>What share of panels keeps a bank within its limits: modelled.</summary>
/// <param name="Units">How many units were drawn.</param>
/// <param name="Share">The share that keeps every cue, 0..1.</param>
/// <param name="Cues">The cues with motors, in the order of the bank.</param>
/// <param name="Worst">The cue that the fewest units keep; null where no cue has a motor.</param>
/// <param name="Hurts">The parameter without whose spread most units more would keep it; null where none would.</param>
/// <param name="ShareWithout">The share that would.</param>
public sealed record YieldReport(int Units, double Share, IReadOnlyList<CueYield> Cues, CueYield? Worst, VariedParameter? Hurts, double ShareWithout);
