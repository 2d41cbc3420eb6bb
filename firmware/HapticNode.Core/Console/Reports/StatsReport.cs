using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console.Reports;

/// <summary>Latencies, counts, memory, and the heat of each motor.</summary>
public sealed class StatsReport : Report
{
    // The lines before those of the motors.
    private const int Lines = 4;

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
        _now = now;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        Counters counters = _node.Counters;
        switch (_line++)
        {
            case 0:
                Shares(writer, "latency", counters.Latency);
                break;
            case 1:
                Shares(writer, "late", counters.Lateness);
                break;
            case 2:
                Field(writer, "edges seen=", counters.Edges);
                Field(writer, " queued=", counters.Queued);
                Field(writer, " lost=", counters.QueueOverflows);
                Field(writer, " merged=", counters.Merged);
                Field(writer, " ignored=", counters.Ignored);
                break;
            case 3:
                Field(writer, "node uptime=", _now);
                Field(writer, " heap=", _node.HeapFree);
                Field(writer, " voices=", _node.Player.ActiveVoices());
                Field(writer, " faults=", counters.Faults);
                Field(writer, " badlines=", counters.BadLines);
                Field(writer, " badbytes=", counters.BadBytes);
                Field(writer, " lowest=", _node.HeapLowest);
                Field(writer, " oom=", counters.OutOfMemory);
                Field(writer, " limited=", counters.Limited);
                Field(writer, " unread=", _node.BadLines);
                Field(writer, " damaged=", _node.DamagedFiles());
                Field(writer, " port=", counters.PortFailures);
                break;
            default:
                return Heat(writer, _line - 1 - Lines);
        }

        return Progress.Line;
    }

    private static void Shares(LineWriter writer, string name, Histogram histogram)
    {
        writer.Text(name);
        Field(writer, " count=", histogram.Count);
        Field(writer, " p50=", histogram.Percentile(50));
        Field(writer, " p99=", histogram.Percentile(99));
        Field(writer, " max=", histogram.Longest);
    }

    private static void Field(LineWriter writer, string name, long value)
    {
        writer.Text(name);
        writer.Number(value);
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

        writer.Text("heat");
        writer.Word(bank.Lanes, lane);
        Field(writer, " used=", _node.Player.Guard.HeatAt(lane, _now) / 1000);
        Field(writer, " budget=", _node.Player.Guard.HeatLimit(lane) / 1000);
        return Progress.Line;
    }
}
