using System.Globalization;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Benchmarks;

/// <summary>How soon every population is felt, over what floor, and how far the lanes of its cues are apart.</summary>
internal static class PopulationRows
{
    private const double OverTheFloor = 1.6;

    /// <summary>The rows of a processor's speed.</summary>
    /// <param name="costs">The cost model of the processor; budgets are for the typical one.</param>
    /// <param name="presses">The run of the presses, of which no other population is taken.</param>
    /// <param name="pressOptions">What that was.</param>
    /// <param name="others">A run in which all others occur.</param>
    internal static IEnumerable<BenchmarkRow> Of(CostModel costs, RunResult presses, RunOptions pressOptions, RunResult others)
    {
        bool typical = costs == CostModel.Typical;
        PopulationSummary[] populations =
        [
            .. presses.Populations.Where(population => population.Population == Population.Press),
            .. others.Populations.Where(population => population.Population != Population.Press),
        ];
        foreach (PopulationSummary population in populations)
        {
            PopulationBudget? budget = typical ? PopulationBudget.Of(population.Population) : null;
            if (population.Latency.P50 is not null)
            {
                yield return Felt(costs, population, budget);
            }

            if (population.Population == Population.Press)
            {
                LatencySummary own = FloorRun.Presses(pressOptions, ownProcessor: true);
                LatencySummary libraries = FloorRun.Presses(pressOptions, ownProcessor: false);
                yield return new BenchmarkRow($"{costs.Name}: floor, own event processor, p50 / p99", Times(own.P50, own.P99), "", null);
                yield return new BenchmarkRow($"{costs.Name}: floor, ValueChanged, p50 / p99", Times(libraries.P50, libraries.P99), "", null);
                yield return Ratio(costs, population.Latency.P50!.Value / (double)own.P50!.Value, typical);
            }

            if (population.LanesApartMaxMicroseconds is long apart)
            {
                yield return new BenchmarkRow(
                    $"{costs.Name}: {population.Population}, lanes of a cue apart, worst",
                    Milliseconds(apart) + " ms",
                    budget is null ? "" : $"<= {Milliseconds(budget.LanesApart)} ms",
                    budget is null ? null : apart <= budget.LanesApart);
            }
        }

        string pause = others.ReversalPauseMaxMicroseconds is long longest ? Milliseconds(longest) + " ms" : "never";
        yield return new BenchmarkRow($"{costs.Name}: a motor rests before it is reversed, longest", pause, "", null);
    }

    private static BenchmarkRow Felt(CostModel costs, PopulationSummary population, PopulationBudget? budget)
    {
        bool hasBudget = budget?.P50 is not null || budget?.P99 is not null;
        return new BenchmarkRow(
            $"{costs.Name}: {population.Population} felt after, p50 / p99",
            Times(population.Latency.P50, population.Latency.P99),
            hasBudget ? "<= " + Times(budget!.P50, budget.P99) : "",
            hasBudget ? Holds(population.Latency.P50, budget!.P50) && Holds(population.Latency.P99, budget.P99) : null);
    }

    private static BenchmarkRow Ratio(CostModel costs, double ratio, bool hasBudget) => new(
        $"{costs.Name}: press over the lower floor, p50",
        ratio.ToString("0.00", CultureInfo.InvariantCulture),
        hasBudget ? string.Create(CultureInfo.InvariantCulture, $"<= {OverTheFloor:0.0}") : "",
        hasBudget ? ratio <= OverTheFloor : null);

    private static bool Holds(long? microseconds, long? budget) => budget is null || microseconds <= budget;

    private static string Times(long? p50, long? p99) => $"{Milliseconds(p50)} / {Milliseconds(p99)} ms";

    private static string Milliseconds(long? microseconds) =>
        microseconds is long value ? (value / 1000.0).ToString("0.00", CultureInfo.InvariantCulture) : "-";
}
