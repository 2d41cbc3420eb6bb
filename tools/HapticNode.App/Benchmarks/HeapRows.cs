using System.Globalization;
using HapticNode.Banks;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Benchmarks;

/// <summary>The device's heap: what is live when the node is ready, and what ten busy minutes do to a small one.</summary>
internal static class HeapRows
{
    private const int LiveBudgetBytes = 52 * 1024;

    private static readonly string s_soak = string.Create(CultureInfo.InvariantCulture, $"{HeapSoakTest.HeapBytes / 1024} kB, {HeapSoakTest.Minutes} busy minutes");

    internal static IEnumerable<BenchmarkRow> Run()
    {
        HeapReport ready = Runner.Run(new RunOptions
        {
            Scenario = BenchmarkScenarios.Busy(1),
            BankLines = BankFile.Standard().Lines,
            Costs = CostModel.Typical,
        }).Heap!;
        yield return Row("heap live when ready", ready.LiveBytes, "bytes", "<=", LiveBudgetBytes, "heap_live_bytes");
        if (HeapSoakTest.Run() is not { } soak)
        {
            yield return new BenchmarkRow($"{s_soak}: the firmware does not start", "0 bytes", "", null) { Key = "heap_lowest_free_bytes", Number = 0 };
            yield break;
        }

        HeapReport heap = soak.Heap;
        yield return Row($"{s_soak}: free at least", heap.LowestFreeBytes, "bytes", ">=", 0, "heap_lowest_free_bytes");
        yield return Row($"{s_soak}: allocations failed", heap.FailedAllocations, "", "<=", 0, "heap_failed_allocations");
        yield return new BenchmarkRow($"{s_soak}: collections", heap.Collections.ToString(CultureInfo.InvariantCulture), "", null) { Key = "heap_collections", Number = heap.Collections };
        yield return new BenchmarkRow(
            $"{s_soak}: longest collection", string.Create(CultureInfo.InvariantCulture, $"{heap.LongestCollectionMicroseconds / 1000.0:0.00} ms"), "", null)
        {
            Key = "heap_longest_collection_us",
            Number = heap.LongestCollectionMicroseconds,
        };
        yield return new BenchmarkRow($"{s_soak}: requests carried out", $"{soak.Answered} of {soak.Requests}", "all", soak.Answered == soak.Requests);
    }

    private static BenchmarkRow Row(string name, long value, string unit, string relation, long budget, string key) => new(
        name,
        string.Create(CultureInfo.InvariantCulture, $"{value} {unit}").TrimEnd(),
        string.Create(CultureInfo.InvariantCulture, $"{relation} {budget}"),
        relation == "<=" ? value <= budget : value >= budget)
    {
        Key = key,
        Number = value,
    };
}
