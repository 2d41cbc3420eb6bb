using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console.Reports;

/// <summary>Latencies, counts, and the heat of each motor.</summary>
public sealed class StatsReport : Report
{
    private const int FirstLane = 4;

    private static readonly string s_latency = "latency";
    private static readonly string s_late = "late";
    private static readonly string s_count = " count=";
    private static readonly string s_p50 = " p50=";
    private static readonly string s_p99 = " p99=";
    private static readonly string s_max = " max=";
    private static readonly string s_edges = "edges";
    private static readonly string s_seen = " seen=";
    private static readonly string s_queued = " queued=";
    private static readonly string s_lost = " lost=";
    private static readonly string s_merged = " merged=";
    private static readonly string s_ignored = " ignored=";
    private static readonly string s_nodeUptime = "node uptime=";
    private static readonly string s_heap = " heap=";
    private static readonly string s_voices = " voices=";
    private static readonly string s_faults = " faults=";
    private static readonly string s_badlines = " badlines=";
    private static readonly string s_badbytes = " badbytes=";
    private static readonly string s_heat = "heat";
    private static readonly string s_used = " used=";
    private static readonly string s_budget = " budget=";

    private readonly Node _node;
    private int _line;
    private long _now;

    /// <summary>Makes a report.</summary>
    /// <param name="node">The node.</param>
    public StatsReport(Node node)
    {
        _node = node;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _line = 0;
        _now = now;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        Counters counters = _node.Counters;
        int line = _line++;
        switch (line)
        {
            case 0:
                Distribution(writer, s_latency, counters.Latency);
                return Progress.Line;
            case 1:
                Distribution(writer, s_late, counters.Lateness);
                return Progress.Line;
            case 2:
                Edges(writer, counters);
                return Progress.Line;
            case 3:
                State(writer, counters);
                return Progress.Line;
            default:
                return Heat(writer, line - FirstLane);
        }
    }

    private static void Distribution(LineWriter writer, string name, Histogram histogram)
    {
        writer.Text(name);
        Field(writer, s_count, histogram.Count);
        Field(writer, s_p50, histogram.Percentile(50));
        Field(writer, s_p99, histogram.Percentile(99));
        Field(writer, s_max, histogram.Longest);
    }

    private static void Edges(LineWriter writer, Counters counters)
    {
        writer.Text(s_edges);
        Field(writer, s_seen, counters.Edges);
        Field(writer, s_queued, counters.Queued);
        Field(writer, s_lost, counters.QueueOverflows);
        Field(writer, s_merged, counters.Merged);
        Field(writer, s_ignored, counters.Ignored);
    }

    private static void Field(LineWriter writer, string name, int value)
    {
        writer.Text(name);
        writer.Number(value);
    }

    private void State(LineWriter writer, Counters counters)
    {
        writer.Text(s_nodeUptime);
        writer.Number(_now);
        Field(writer, s_heap, _node.Player.IsPlaying() ? 0 : _node.Platform.FreeHeap());
        Field(writer, s_voices, _node.Player.ActiveVoices());
        Field(writer, s_faults, counters.Faults);
        Field(writer, s_badlines, counters.BadLines);
        Field(writer, s_badbytes, counters.BadBytes);
    }

    private Progress Heat(LineWriter writer, int lane)
    {
        Bank bank = _node.Bank;
        if (lane >= bank.Lanes.Count)
        {
            return Progress.End;
        }

        if (bank.LaneKinds[lane] != LaneKind.Motor)
        {
            return Progress.Working;
        }

        writer.Text(s_heat);
        writer.Word(bank.Lanes, lane);
        Field(writer, s_used, _node.Player.Guard.HeatAt(lane, _now) / 1000);
        Field(writer, s_budget, bank.LaneOptions[(int)LaneKind.Motor].Columns[Slot.LaneHeat][lane]);
        return Progress.Line;
    }
}
