using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console.Reports;

/// <summary>Latencies, counts, and the heat of each motor.</summary>
public sealed class StatsReport : Report
{
    private const int LatencyLine = 0;
    private const int LatenessLine = 1;
    private const int EdgesLine = 2;

    private static readonly string[][] s_fields =
    {
        new string[] { "latency count=", " p50=", " p99=", " max=" },
        new string[] { "late count=", " p50=", " p99=", " max=" },
        new string[] { "edges seen=", " queued=", " lost=", " merged=", " ignored=" },
        new string[] { "node uptime=", " heap=", " voices=", " faults=", " badlines=", " badbytes=" },
    };

    private static readonly string s_heat = "heat";
    private static readonly string s_used = " used=";
    private static readonly string s_budget = " budget=";

    private readonly Node _node;
    private int _line;
    private int _field;
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
        _field = 0;
        _now = now;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (_line >= s_fields.Length)
        {
            return Heat(writer, _line++ - s_fields.Length);
        }

        string[] fields = s_fields[_line];
        writer.Text(fields[_field]);
        writer.Number(Value());
        _field++;
        if (_field < fields.Length)
        {
            return Progress.Working;
        }

        _field = 0;
        _line++;
        return Progress.Line;
    }

    private long Value()
    {
        switch (_line)
        {
            case LatencyLine:
                return Share(_node.Counters.Latency);
            case LatenessLine:
                return Share(_node.Counters.Lateness);
            case EdgesLine:
                return Edges(_node.Counters);
            default:
                return State(_node.Counters);
        }
    }

    private int Share(Histogram histogram)
    {
        switch (_field)
        {
            case 0:
                return histogram.Count;
            case 1:
                return histogram.Percentile(50);
            case 2:
                return histogram.Percentile(99);
            default:
                return histogram.Longest;
        }
    }

    private int Edges(Counters counters)
    {
        switch (_field)
        {
            case 0:
                return counters.Edges;
            case 1:
                return counters.Queued;
            case 2:
                return counters.QueueOverflows;
            case 3:
                return counters.Merged;
            default:
                return counters.Ignored;
        }
    }

    private long State(Counters counters)
    {
        switch (_field)
        {
            case 0:
                return _now;
            case 1:
                return _node.Player.IsPlaying() ? 0 : _node.Platform.FreeHeap();
            case 2:
                return _node.Player.ActiveVoices();
            case 3:
                return counters.Faults;
            case 4:
                return counters.BadLines;
            default:
                return counters.BadBytes;
        }
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
        writer.Text(s_used);
        writer.Number(_node.Player.Guard.HeatAt(lane, _now) / 1000);
        writer.Text(s_budget);
        writer.Number(bank.LaneOptions[(int)LaneKind.Motor].Columns[Slot.LaneHeat][lane]);
        return Progress.Line;
    }
}
