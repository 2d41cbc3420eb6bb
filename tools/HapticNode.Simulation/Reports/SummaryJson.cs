using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HapticNode.Simulation.Reports;

/// <summary>The numbers of a run as JSON, for scripts and for the gates of continuous integration.</summary>
/// <remarks>
/// Names are in snake case and end in their unit; the order of properties is part of the format. What was not counted is <c>null</c>.
/// <c>cpu</c> is the cost model (fast, typical, slow), <c>speed</c> is virtual time over real time, and <c>basis</c> is always <c>modelled</c>.
/// </remarks>
public static class SummaryJson
{
    /// <summary>Writes the summary of a run, indented, with a line feed at the end.</summary>
    /// <param name="result">The run.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(RunResult result, TextWriter writer)
    {
        writer.Write(JsonSerializer.Serialize(Document(result), SummaryJsonContext.Readable.SummaryDocument));
        writer.Write('\n');
    }

    private static SummaryDocument Document(RunResult result)
    {
        return new SummaryDocument(
            Scenario: result.Scenario,
            Board: result.Board,
            Bank: result.Bank,
            Cpu: result.Speed,
            Basis: "modelled",
            DurationUs: result.DurationMicroseconds,
            Inputs: [.. result.Inputs.Select(input => new SummaryInput(input.TimeMicroseconds, input.Control, input.Event, input.Cue, input.FirstChangeMicroseconds, input.LatencyMicroseconds))],
            LatencyUs: Latency(result.Latency),
            LaneSkewUs: new SummarySkew(result.LaneSkewMaxMicroseconds),
            ReversalPauseUs: new SummarySkew(result.ReversalPauseMaxMicroseconds),
            Populations: [.. result.Populations.Select(population => new SummaryPopulation(population.Population, population.Count, Latency(population.Latency), new SummarySkew(population.LanesApartMaxMicroseconds)))],
            StepLateUs: new SummaryLateness(result.StepLate.P99, result.StepLate.Max),
            Presses: result.Presses,
            DoublePresses: result.DoublePresses,
            MissedPresses: result.MissedPresses,
            Detents: result.Detents,
            FalseDetents: result.FalseDetents,
            LostDetents: result.LostDetents,
            Edges: result.Edges,
            EdgesDropped: result.EdgesDropped,
            Faults: [.. result.Faults.Select(fault => new SummaryFault(fault.TimeMicroseconds, fault.Reason, fault.Lane))],
            Speed: Math.Round(result.VirtualOverReal, 1),
            Heap: result.Heap is { } heap
                ? new SummaryHeap(
                    heap.CapacityBytes,
                    heap.LiveBytes,
                    heap.LowestFreeBytes,
                    heap.Collections,
                    heap.LongestCollectionMicroseconds,
                    heap.FailedAllocations,
                    heap.DiscardedEdges)
                : null);
    }

    private static SummaryLatency Latency(LatencySummary latency) => new(latency.P50, latency.P99, latency.Max);
}

/// <summary>Serialisation code made at compile time, so that no reflection is needed.</summary>
[JsonSerializable(typeof(SummaryDocument))]
internal sealed partial class SummaryJsonContext : JsonSerializerContext
{
    /// <summary>Indented, in snake case, and with <c>+1</c> instead of <c>\u002B1</c>: the file is never put into a web page.</summary>
    public static SummaryJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
