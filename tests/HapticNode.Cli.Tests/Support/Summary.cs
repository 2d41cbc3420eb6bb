using System.Text.Json;

namespace HapticNode.Cli.Tests;

/// <summary>The shape of the summary, which scripts rely on.</summary>
internal static class Summary
{
    private static readonly string[] s_counts = ["presses", "double_presses", "missed_presses", "detents", "false_detents", "lost_detents", "edges", "edges_dropped"];

    internal static void AssertShape(JsonElement summary)
    {
        AssertNames(
            summary,
            ["scenario", "board", "bank", "cpu", "basis", "duration_us", "inputs", "latency_us", "lane_skew_us", "reversal_pause_us", "populations", "step_late_us", .. s_counts, "faults", "speed", "heap"]);
        Assert.AreEqual("modelled", summary.GetProperty("basis").GetString());
        AssertNames(summary.GetProperty("latency_us"), "p50", "p99", "max");
        AssertNames(summary.GetProperty("lane_skew_us"), "max");
        AssertNames(summary.GetProperty("reversal_pause_us"), "max");
        AssertPopulations(summary.GetProperty("populations"));
        AssertNames(summary.GetProperty("step_late_us"), "p99", "max");
        Assert.IsGreaterThan(0, summary.GetProperty("speed").GetDouble());
        foreach (string count in s_counts)
        {
            Assert.IsGreaterThanOrEqualTo(0, summary.GetProperty(count).GetInt32(), count);
        }

        foreach (JsonElement fault in summary.GetProperty("faults").EnumerateArray())
        {
            AssertNames(fault, "t_us", "reason", "lane");
        }

        AssertNames(
            summary.GetProperty("heap"),
            "capacity_bytes", "live_bytes", "lowest_free_bytes", "collections", "longest_collection_us", "failed_allocations", "discarded_edges");
        AssertInputs(summary);
    }

    private static void AssertPopulations(JsonElement populations)
    {
        foreach (JsonElement population in populations.EnumerateArray())
        {
            AssertNames(population, "population", "count", "latency_us", "lane_skew_us");
            AssertNames(population.GetProperty("latency_us"), "p50", "p99", "max");
            AssertNames(population.GetProperty("lane_skew_us"), "max");
            CollectionAssert.Contains(Simulation.Population.All.ToArray(), population.GetProperty("population").GetString());
            Assert.IsGreaterThan(0, population.GetProperty("count").GetInt32());
        }
    }

    private static void AssertInputs(JsonElement summary)
    {
        long last = 0;
        foreach (JsonElement input in summary.GetProperty("inputs").EnumerateArray())
        {
            AssertNames(input, "t_us", "control", "event", "cue", "first_change_us", "latency_us");
            long time = input.GetProperty("t_us").GetInt64();
            Assert.IsInRange(last, summary.GetProperty("duration_us").GetInt64(), time);
            last = time;
            Assert.AreNotEqual("", input.GetProperty("control").GetString());
            Assert.AreNotEqual("", input.GetProperty("event").GetString());
            if (input.GetProperty("first_change_us").ValueKind == JsonValueKind.Number)
            {
                Assert.AreEqual(JsonValueKind.String, input.GetProperty("cue").ValueKind);
                Assert.AreEqual(input.GetProperty("first_change_us").GetInt64() - time, input.GetProperty("latency_us").GetInt64(), 1L);
            }
        }
    }

    private static void AssertNames(JsonElement element, params string[] names) =>
        CollectionAssert.AreEqual(names, element.EnumerateObject().Select(property => property.Name).ToArray());
}
