namespace HapticNode.Simulation;

/// <summary>All that is known about one run of the firmware on the virtual board: the reports are written from this. Every number is modelled.</summary>
public sealed record RunResult
{
    /// <summary>The scenario's name.</summary>
    public required string Scenario { get; init; }

    /// <summary>The board and panel that the firmware ran on.</summary>
    public required string Board { get; init; }

    /// <summary>The cost model of the processor: <c>fast</c>, <c>typical</c> or <c>slow</c>.</summary>
    public required string Speed { get; init; }

    /// <summary>The bank of cues that was loaded.</summary>
    public required string Bank { get; init; }

    /// <summary>What each cue tells; a cue that is not there has no meaning.</summary>
    public IReadOnlyDictionary<string, CueMeaning> Meanings { get; init; } = new Dictionary<string, CueMeaning>();

    /// <summary>From power-on to power-off, in microseconds of virtual time.</summary>
    public required long DurationMicroseconds { get; init; }

    /// <summary>How long the node took to boot before the run began, in microseconds; 0 where that is not known.</summary>
    public long BootMicroseconds { get; init; }

    /// <summary>Virtual time over real time: 1000 is a thousand times faster than the device. Finite.</summary>
    public required double VirtualOverReal { get; init; }

    /// <summary>The outputs, in the order in which they are drawn.</summary>
    public required IReadOnlyList<LaneInfo> Lanes { get; init; }

    /// <summary>The controls, in the order in which they are drawn.</summary>
    public required IReadOnlyList<ControlInfo> Controls { get; init; }

    /// <summary>Every happening, in order of time. Contacts start at level 1 unless an entry of kind start says otherwise, lanes at 0.</summary>
    public required IReadOnlyList<TraceEntry> Trace { get; init; }

    /// <summary>Every control event and its answer, in order of time.</summary>
    public required IReadOnlyList<InputReport> Inputs { get; init; }

    /// <summary>From a contact's edge to the first change of an output.</summary>
    public required LatencySummary Latency { get; init; }

    /// <summary>The longest time between the first changes of two lanes of one cue, in microseconds, a motor that reverses left out; null when no cue has two lanes.</summary>
    public required long? LaneSkewMaxMicroseconds { get; init; }

    /// <summary>The longest rest of a motor before a cue drives it the other way, in microseconds; null when none had to reverse.</summary>
    public long? ReversalPauseMaxMicroseconds { get; init; }

    /// <summary>The same by population, those that occurred, in the order of <see cref="Population.All"/>.</summary>
    public IReadOnlyList<PopulationSummary> Populations { get; init; } = [];

    /// <summary>How late steps were applied; the median is not reported.</summary>
    public required LatencySummary StepLate { get; init; }

    /// <summary>Presses that the firmware recognised.</summary>
    public required int Presses { get; init; }

    /// <summary>Presses recognised although nobody pressed (again): bounce that got through.</summary>
    public required int DoublePresses { get; init; }

    /// <summary>Presses that were meant but not recognised.</summary>
    public required int MissedPresses { get; init; }

    /// <summary>Detents that the firmware recognised, in both directions.</summary>
    public required int Detents { get; init; }

    /// <summary>Detents recognised although nobody turned so, or not at the end of their own turn.</summary>
    public required int FalseDetents { get; init; }

    /// <summary>Detents that were turned but not recognised by the end of their own turn.</summary>
    public required int LostDetents { get; init; }

    /// <summary>Edges that reached the node.</summary>
    public required int Edges { get; init; }

    /// <summary>Edges that the board's event queue lost.</summary>
    public required int EdgesDropped { get; init; }

    /// <summary>What the run did to the device's heap, or <see langword="null"/> where that is not known.</summary>
    public HeapReport? Heap { get; init; }

    /// <summary>Faults that the node latched, in order of time.</summary>
    public required IReadOnlyList<FaultReport> Faults { get; init; }
}
