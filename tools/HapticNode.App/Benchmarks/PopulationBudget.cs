using HapticNode.Simulation;

namespace HapticNode.App.Benchmarks;

/// <summary>What a population is to keep at typical speed; null where it has no budget.</summary>
/// <param name="P50">The median latency, in microseconds.</param>
/// <param name="P99">The 99th percentile, in microseconds.</param>
/// <param name="LanesApart">The worst time between the lanes of a cue, in microseconds.</param>
internal sealed record PopulationBudget(long? P50, long? P99, long LanesApart)
{
    // Two lanes within this are one stroke to a hand and an ear (haptic-audio just noticeable difference: 24 ms).
    private const long NarrowApart = 1000;
    private const long WideApart = 1500;

    internal static PopulationBudget Of(string population) => population switch
    {
        Population.Press => new PopulationBudget(500, 750, NarrowApart),
        Population.Detent => new PopulationBudget(850, null, NarrowApart),
        Population.Cut => new PopulationBudget(null, 1200, NarrowApart),
        Population.Wide => new PopulationBudget(null, null, WideApart),
        _ => new PopulationBudget(null, null, NarrowApart),
    };
}
