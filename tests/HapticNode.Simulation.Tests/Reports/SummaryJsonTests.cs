using System.Text.Json;
using HapticNode.Simulation.Reports;

namespace HapticNode.Simulation.Tests.Reports;

[TestClass]
public sealed class SummaryJsonTests
{
    [TestMethod]
    public void NamesAndTheirOrderAreTheFormat()
    {
        using JsonDocument summary = Written(SampleRun.Busy());
        Assert.AreEqual(
            "scenario board bank cpu basis duration_us inputs latency_us lane_skew_us reversal_pause_us populations step_late_us presses double_presses missed_presses "
            + "detents false_detents lost_detents edges edges_dropped faults speed heap",
            Names(summary.RootElement));
        Assert.AreEqual("t_us control event cue first_change_us latency_us", Names(summary.RootElement.GetProperty("inputs")[0]));
        Assert.AreEqual("p50 p99 max", Names(summary.RootElement.GetProperty("latency_us")));
        Assert.AreEqual("max", Names(summary.RootElement.GetProperty("lane_skew_us")));
        Assert.AreEqual("population count latency_us lane_skew_us", Names(summary.RootElement.GetProperty("populations")[0]));
        Assert.AreEqual("p99 max", Names(summary.RootElement.GetProperty("step_late_us")));
        Assert.AreEqual("t_us reason lane", Names(summary.RootElement.GetProperty("faults")[0]));
    }

    [TestMethod]
    public void ValuesAreThoseOfTheRun()
    {
        using JsonDocument summary = Written(SampleRun.Busy());
        JsonElement root = summary.RootElement;
        Assert.AreEqual("modelled", root.GetProperty("basis").GetString());
        Assert.AreEqual("typical", root.GetProperty("cpu").GetString());
        Assert.AreEqual(2431.4, root.GetProperty("speed").GetDouble());
        Assert.AreEqual(812, root.GetProperty("inputs")[0].GetProperty("latency_us").GetInt64());
        Assert.AreEqual(30, root.GetProperty("detents").GetInt32());
    }

    [TestMethod]
    public void WhatWasNotCountedIsNull()
    {
        using JsonDocument summary = Written(SampleRun.Silent() with { Latency = new LatencySummary(null, null, null) });
        Assert.AreEqual(JsonValueKind.Null, summary.RootElement.GetProperty("latency_us").GetProperty("p99").ValueKind);
        Assert.AreEqual(JsonValueKind.Null, summary.RootElement.GetProperty("heap").ValueKind);
        Assert.AreEqual(JsonValueKind.Null, summary.RootElement.GetProperty("inputs")[1].GetProperty("cue").ValueKind);
    }

    [TestMethod]
    public void TheHeapIsThatOfTheDevice()
    {
        var heap = new HeapReport(73_728, 51_780, 12_240, 900_000, 34, 51_000, 1_700, 0, 0, []);
        using JsonDocument summary = Written(SampleRun.Busy() with { Heap = heap });
        JsonElement written = summary.RootElement.GetProperty("heap");
        Assert.AreEqual(
            "capacity_bytes live_bytes lowest_free_bytes collections longest_collection_us failed_allocations discarded_edges", Names(written));
        Assert.AreEqual(51_780, written.GetProperty("live_bytes").GetInt32());
        Assert.AreEqual(12_240, written.GetProperty("lowest_free_bytes").GetInt32());
    }

    [TestMethod]
    public void ADetentIsReadableAndLinesEndInLineFeeds()
    {
        using StringWriter writer = new();
        SummaryJson.Write(SampleRun.Busy(), writer);
        Assert.Contains("\"detent +1\"", writer.ToString());
        Assert.DoesNotContain("\r", writer.ToString());
        Assert.EndsWith("}\n", writer.ToString());
    }

    private static string Names(JsonElement element)
    {
        return string.Join(' ', element.EnumerateObject().Select(property => property.Name));
    }

    private static JsonDocument Written(RunResult run)
    {
        using StringWriter writer = new();
        SummaryJson.Write(run, writer);
        return JsonDocument.Parse(writer.ToString());
    }
}
