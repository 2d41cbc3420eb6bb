using HapticNode.Core.Base;
using HapticNode.Link.Frames;
using HapticNode.Link.Telemetry;

namespace HapticNode.App.Live;

/// <summary>
/// What happens on the panel, as its telemetry tells: what is pressed and plays, the levels of the lanes with their peaks, and the last events.
/// </summary>
/// <remarks>Members may be called from any thread; what they give is a copy.</remarks>
public sealed class PanelMonitor : IDisposable
{
    /// <summary>How long a peak is held.</summary>
    public static readonly TimeSpan PeakHold = TimeSpan.FromSeconds(1.2);

    private readonly Lock _gate = new();
    private readonly PanelLink _panel;
    private readonly TimeProvider _time;
    private readonly HashSet<string> _pressed = [];
    private readonly HashSet<string> _playing = [];
    private readonly Dictionary<string, LaneLevel> _levels = [];
    private readonly Dictionary<string, int> _detents = [];
    private readonly List<TraceRecord> _trace = [];
    private PanelEvent? _last;
    private long _traceCount;

    /// <summary>Begins to listen.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="time">Measures how long peaks are held; null for the system's time.</param>
    public PanelMonitor(PanelLink panel, TimeProvider? time = null)
    {
        _panel = panel;
        _time = time ?? TimeProvider.System;
        panel.Telemetry += Take;
        panel.Connected += Forget;
    }

    /// <summary>Raised with each record, on the thread that reads: handlers must be quick.</summary>
    public event Action? Changed;

    /// <summary>The controls that are held.</summary>
    public IReadOnlySet<string> Pressed => Copy(() => _pressed.ToHashSet());

    /// <summary>The cues that play.</summary>
    public IReadOnlySet<string> Playing => Copy(() => _playing.ToHashSet());

    /// <summary>What happened last, the levels of lanes left out; null for nothing yet.</summary>
    public PanelEvent? Last => Copy(() => _last);

    /// <summary>How far an encoder was turned since the panel began to answer.</summary>
    /// <param name="encoder">The encoder's name.</param>
    /// <returns>Detents to the right.</returns>
    public int DetentsOf(string encoder) => Copy(() => _detents.GetValueOrDefault(encoder));

    /// <summary>The level of a lane.</summary>
    /// <param name="lane">The lane's name.</param>
    /// <returns>Its level and the peak that is held.</returns>
    public LaneLevel LevelOf(string lane) => Copy(() =>
    {
        LaneLevel level = _levels.GetValueOrDefault(lane);
        return _time.GetElapsedTime(level.PeakAt) < PeakHold ? level : level with { Peak = level.Permille };
    });

    /// <summary>Takes the records of the trace since the last call.</summary>
    /// <param name="from">How many records were taken before.</param>
    /// <returns>The new records, and how many there have been.</returns>
    public (IReadOnlyList<TraceRecord> Records, long Count) TraceSince(long from) => Copy(() =>
    {
        int skipped = (int)Math.Clamp(_trace.Count - (_traceCount - from), 0, _trace.Count);
        return ((IReadOnlyList<TraceRecord>)[.. _trace.Skip(skipped)], _traceCount);
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _panel.Telemetry -= Take;
        _panel.Connected -= Forget;
    }

    private void Take(ReplyLine line)
    {
        if (NodeRecord.Of(line) is not { } record)
        {
            return;
        }

        lock (_gate)
        {
            switch (record)
            {
                case ControlRecord control:
                    TakeControl(control);
                    break;
                case CueRecord cue:
                    TakeCue(cue);
                    break;
                case LaneRecord lane:
                    TakeLevel(lane);
                    break;
                case FaultRecord fault:
                    _last = new PanelEvent(fault.Microseconds, "fault", fault.Reason);
                    break;
                case LimitRecord limit:
                    _last = new PanelEvent(limit.Microseconds, limit.Lane, $"rests: {limit.Limit}");
                    break;
                case ClearedRecord cleared:
                    _last = new PanelEvent(cleared.Microseconds, "fault", "cleared");
                    break;
                default:
                    throw new InvalidOperationException();
            }
        }

        Changed?.Invoke();
    }

    private void TakeControl(ControlRecord record)
    {
        string what = NodeWords.Of(record.Event);
        switch (record.Event)
        {
            case ControlEvent.Press or ControlEvent.Double:
                _pressed.Add(record.Control);
                break;
            case ControlEvent.Release:
                _pressed.Remove(record.Control);
                break;
            case ControlEvent.Detent:
                _detents[record.Control] = _detents.GetValueOrDefault(record.Control) + record.Direction;
                what += record.Direction < 0 ? " left" : " right";
                break;
            default:
                break;
        }

        _last = new PanelEvent(record.Microseconds, record.Control, what);
        Trace(new TraceRecord(record.Microseconds, record.Control, record.Event == ControlEvent.Release ? 0 : 1000, true));
    }

    private void TakeCue(CueRecord record)
    {
        _ = record.More switch { > 0 => _playing.Add(record.Cue), < 0 => _playing.Remove(record.Cue), _ => false };
        if (_playing.Count == 0)
        {
            Rest(record.Microseconds);
        }

        _last = new PanelEvent(record.Microseconds, record.Cue, record.Word);
    }

    private void TakeLevel(LaneRecord record)
    {
        LaneLevel before = _levels.GetValueOrDefault(record.Lane);
        bool held = _time.GetElapsedTime(before.PeakAt) < PeakHold && Math.Abs(before.Peak) > Math.Abs(record.Permille);
        _levels[record.Lane] = held ? before with { Permille = record.Permille } : new LaneLevel(record.Permille, record.Permille, _time.GetTimestamp());
        Trace(new TraceRecord(record.Microseconds, record.Lane, record.Permille, false));
    }

    // What was left out for want of room is made up: nothing moves where nothing plays.
    private void Rest(long time)
    {
        foreach ((string lane, LaneLevel level) in _levels.Where(level => level.Value.Permille != 0).ToArray())
        {
            _levels[lane] = level with { Permille = 0 };
            Trace(new TraceRecord(time, lane, 0, false));
        }
    }

    private void Trace(TraceRecord record)
    {
        _traceCount++;
        _trace.Add(record);
        if (_trace.Count > 4096)
        {
            _trace.RemoveRange(0, 2048);
        }
    }

    private void Forget()
    {
        lock (_gate)
        {
            _pressed.Clear();
            _playing.Clear();
            _levels.Clear();
            _detents.Clear();
        }

        Changed?.Invoke();
    }

    private T Copy<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }
}
