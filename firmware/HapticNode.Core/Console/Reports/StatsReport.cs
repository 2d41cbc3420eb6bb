using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Storage;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console.Reports;

/// <summary>Latencies, counts, memory, the heat of each motor, and how the latencies are spread.</summary>
public sealed class StatsReport : Report
{
    // The lines before those of the motors.
    private const int Lines = 4;

    // As much as a turn may write.
    private const int BucketsPerLine = 6;

    private readonly Draft _draft;
    private readonly Player _player;
    private readonly Counters _counters;
    private int _line;
    private int _bucket;
    private long _now;

    /// <summary>Makes a report.</summary>
    /// <param name="draft">The bank.</param>
    /// <param name="player">What plays it.</param>
    /// <param name="counters">What happened.</param>
    public StatsReport(Draft draft, Player player, Counters counters)
    {
        _draft = draft;
        _player = player;
        _counters = counters;
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _now = now;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        Counters counters = _counters;
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
                Field(writer, " heap=", _player.Platform.HeapFree);
                Field(writer, " voices=", _player.ActiveVoices());
                Field(writer, " faults=", counters.Faults);
                Field(writer, " badlines=", counters.BadLines);
                Field(writer, " badbytes=", counters.BadBytes);
                Field(writer, " lowest=", _player.Platform.HeapLowest);
                Field(writer, " oom=", counters.OutOfMemory);
                Field(writer, " limited=", counters.Limited);
                Field(writer, " unread=", _draft.BadLines);
                Field(writer, " damaged=", _draft.DamagedFiles());
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
        Bank bank = _draft.Bank;
        if (lane >= bank.Lanes.Count)
        {
            return Spread(writer);
        }

        if (!LaneKinds.Has(bank.LaneKinds[lane], LaneKinds.Moves))
        {
            return Progress.Working;
        }

        writer.Text("heat");
        writer.Word(bank.Lanes, lane);
        Field(writer, " used=", _player.Guard.HeatAt(lane, _now) / 1000);
        Field(writer, " budget=", _player.Guard.HeatLimit(lane) / 1000);
        return Progress.Line;
    }

    // Where each count begins and how many there are in it, without those that have none.
    private Progress Spread(LineWriter writer)
    {
        Histogram latency = _counters.Latency;
        int written = 0;
        while (_bucket < Histogram.Buckets && written < BucketsPerLine)
        {
            int count = latency.CountOf(_bucket);
            if (count > 0)
            {
                if (written++ == 0)
                {
                    writer.Text("histogram latency");
                }

                writer.Character(' ');
                writer.Number(_bucket * Histogram.BucketMicroseconds);
                Field(writer, "=", count);
            }

            _bucket++;
        }

        return written > 0 ? Progress.Line : Progress.End;
    }
}
