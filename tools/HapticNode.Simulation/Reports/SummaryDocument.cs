using System.Text.Json.Serialization;

namespace HapticNode.Simulation.Reports;

/// <summary>The shape of <c>summary.json</c>; properties are written in this order, their names in snake case.</summary>
internal sealed record SummaryDocument(
    string Scenario,
    string Board,
    string Bank,
    string Cpu,
    string Basis,
    long DurationUs,
    IReadOnlyList<SummaryInput> Inputs,
    SummaryLatency LatencyUs,
    SummarySkew LaneSkewUs,
    SummarySkew ReversalPauseUs,
    IReadOnlyList<SummaryPopulation> Populations,
    SummaryLateness StepLateUs,
    int Presses,
    int DoublePresses,
    int MissedPresses,
    int Detents,
    int FalseDetents,
    int LostDetents,
    int Edges,
    int EdgesDropped,
    IReadOnlyList<SummaryFault> Faults,
    double Speed,
    SummaryHeap? Heap);

internal sealed record SummaryInput(
    [property: JsonPropertyName("t_us")] long TimeUs,
    string Control,
    string Event,
    string? Cue,
    long? FirstChangeUs,
    long? LatencyUs);

internal sealed record SummaryLatency(long? P50, long? P99, long? Max);

internal sealed record SummarySkew(long? Max);

internal sealed record SummaryPopulation(string Population, int Count, SummaryLatency LatencyUs, SummarySkew LaneSkewUs);

internal sealed record SummaryLateness(long? P99, long? Max);

internal sealed record SummaryHeap(
    int CapacityBytes,
    int LiveBytes,
    int LowestFreeBytes,
    int Collections,
    long LongestCollectionUs,
    int FailedAllocations,
    long DiscardedEdges);

internal sealed record SummaryFault([property: JsonPropertyName("t_us")] long TimeUs, string Reason, string Lane);
