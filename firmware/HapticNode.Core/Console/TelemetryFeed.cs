using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console;

/// <summary>Turns records of the trace into lines for whoever watches, no faster than was asked for, and says how many it left out.</summary>
public sealed class TelemetryFeed
{
    /// <summary>Whether anything is watched.</summary>
    public bool IsOn;

    private const int Kinds = (int)WatchKind.All;

    // The lines of so much time may come together.
    private const int BurstMicroseconds = 100000;

    // The places of Words.Records.
    private const int EdgeRecord = 0;
    private const int EventRecord = 1;
    private const int CueRecord = 2;
    private const int LaneRecord = 3;
    private const int FaultRecord = 4;
    private const int ClearedRecord = 5;
    private const int LimitRecord = 6;

    private readonly Bank _bank;
    private readonly Trace _trace;
    private readonly TraceCursor _cursor;
    private readonly int[] _interval = new int[Kinds];
    private readonly long[] _allowed = new long[Kinds];

    /// <summary>Makes a feed that tells nothing.</summary>
    /// <param name="bank">Has the names.</param>
    /// <param name="trace">Has the records.</param>
    public TelemetryFeed(Bank bank, Trace trace)
    {
        _bank = bank;
        _trace = trace;
        _cursor = new TraceCursor(trace);
    }

    /// <summary>Turns a kind of record on or off.</summary>
    /// <param name="kind">The kind, or <see cref="WatchKind.All"/>.</param>
    /// <param name="rate">Lines a second, 0 for none.</param>
    public void Watch(int kind, int rate)
    {
        if (!IsOn)
        {
            _cursor.SkipAll();
            _cursor.Lost = 0;
        }

        IsOn = false;
        for (int i = 0; i < Kinds; i++)
        {
            if (kind == i || kind == (int)WatchKind.All)
            {
                _interval[i] = rate == 0 ? 0 : 1000000 / rate;
                _allowed[i] = 0;
            }

            IsOn |= _interval[i] != 0;
        }

        _trace.TakesEdges = _interval[(int)WatchKind.Edges] != 0;
        _trace.TakesLevels = _interval[(int)WatchKind.Lanes] != 0;
    }

    /// <summary>Whether there is a record to look at.</summary>
    /// <returns>True if <see cref="Next"/> would do something.</returns>
    public bool HasMore()
    {
        return _cursor.HasMore();
    }

    /// <summary>Takes a record.</summary>
    /// <param name="writer">Takes its line.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>False where the record is not to be told.</returns>
    public bool Next(LineWriter writer, long now)
    {
        if (!_cursor.Read())
        {
            return false;
        }

        int kind = (int)KindOf(_cursor.Kind);
        int interval = kind < Kinds ? _interval[kind] : 0;
        if (interval == 0)
        {
            return false;
        }

        // What comes all at once, as the events of several fingers do, is told as long as it keeps to the rate on the whole.
        bool comesInBursts = kind != (int)WatchKind.Edges && kind != (int)WatchKind.Lanes;
        int early = comesInBursts && interval < BurstMicroseconds ? BurstMicroseconds - interval : 0;
        long allowed = _allowed[kind];
        if (now < allowed - early)
        {
            _cursor.Lost++;
            return false;
        }

        _allowed[kind] = (allowed > now ? allowed : now) + interval;
        Write(writer);
        return true;
    }

    // The lateness of steps is in the statistics, not in the feed.
    private static WatchKind KindOf(TraceKind kind)
    {
        switch (kind)
        {
            case TraceKind.Edge:
                return WatchKind.Edges;
            case TraceKind.Event:
                return WatchKind.Events;
            case TraceKind.Level:
                return WatchKind.Lanes;
            case TraceKind.Fault:
            case TraceKind.Cleared:
            case TraceKind.Limited:
                return WatchKind.Faults;
            case TraceKind.Step:
                return WatchKind.All;
            case TraceKind.CueStart:
            case TraceKind.CueCut:
            case TraceKind.CueEnd:
            case TraceKind.CueMerged:
            case TraceKind.CueIgnored:
                return WatchKind.Cues;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private void Write(LineWriter writer)
    {
        int subject = _cursor.Subject;
        int value = _cursor.Value;
        writer.Character('~');
        switch (_cursor.Kind)
        {
            case TraceKind.Edge:
                writer.Word(Words.Records, EdgeRecord);
                writer.Character(' ');
                writer.Number(subject);
                writer.Character(' ');
                writer.Number(value);
                break;
            case TraceKind.Event:
                writer.Word(Words.Records, EventRecord);
                int control = subject / ControlKinds.EventRows;
                writer.Word(_bank.Controls, control);
                writer.Word(ControlKinds.EventsOf(_bank.ControlKinds[control]), subject % ControlKinds.EventRows - 1);
                writer.Character(' ');
                writer.Number(value);
                break;
            case TraceKind.Level:
                writer.Word(Words.Records, LaneRecord);
                writer.Word(_bank.Lanes, subject);
                writer.Character(' ');
                writer.Number(value);
                break;
            case TraceKind.Fault:
                writer.Word(Words.Records, FaultRecord);
                writer.Word(Words.Faults, value);
                break;
            case TraceKind.Limited:
                writer.Word(Words.Records, LimitRecord);
                writer.Word(Words.Faults, value);
                writer.Word(_bank.Lanes, subject);
                break;
            case TraceKind.Cleared:
                writer.Word(Words.Records, ClearedRecord);
                break;
            case TraceKind.CueStart:
            case TraceKind.CueCut:
            case TraceKind.CueEnd:
            case TraceKind.CueMerged:
            case TraceKind.CueIgnored:
                writer.Word(Words.Records, CueRecord);
                writer.Word(_bank.Cues, subject);
                writer.Word(Words.CueRecords, (int)_cursor.Kind - (int)TraceKind.CueStart);
                break;
            case TraceKind.Step:
            default:
                throw new System.InvalidOperationException();
        }

        writer.Word(Words.Fields, Field.Time);
        writer.Number(_cursor.Time);
        if (_cursor.Lost > 0)
        {
            writer.Word(Words.Fields, Field.Lost);
            writer.Number(_cursor.Lost);
            _cursor.Lost = 0;
        }
    }
}
