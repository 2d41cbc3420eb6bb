using System.Globalization;
using HapticNode.Link.Frames;

namespace HapticNode.App.Live;

/// <summary>
/// What happens on the panel, as its telemetry tells: what is pressed and plays, the levels of the lanes with their peaks, and the last events.
/// </summary>
/// <remarks>Members may be called from any thread; what they give is a copy.</remarks>
public sealed class PanelMonitor : IDisposable
{
    /// <summary>How long a peak is held.</summary>
    public static readonly TimeSpan PeakHold = TimeSpan.FromSeconds(1.2);

    private const int KeptEvents = 40;

    private readonly Lock _gate = new();
    private readonly PanelLink _panel;
    private readonly TimeProvider _time;
    private readonly HashSet<string> _pressed = [];
    private readonly HashSet<string> _playing = [];
    private readonly Dictionary<string, LaneLevel> _levels = [];
    private readonly Dictionary<string, int> _detents = [];
    private readonly LinkedList<PanelEvent> _events = new();
    private readonly List<TraceRecord> _trace = [];
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

    /// <summary>The last events, the newest first.</summary>
    public IReadOnlyList<PanelEvent> Events => Copy(() => _events.ToArray());

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
        if (!long.TryParse(line.Fields.GetValueOrDefault("t"), NumberStyles.None, CultureInfo.InvariantCulture, out long time))
        {
            return;
        }

        lock (_gate)
        {
            switch (line.Words)
            {
                case ["event", var control, var what, ..]:
                    TakeEvent(time, control, what, line.Words.ElementAtOrDefault(3) == "-1");
                    break;
                case ["cue", var cue, var what]:
                    _ = what switch { "start" => _playing.Add(cue), "end" or "cut" => _playing.Remove(cue), _ => false };
                    if (_playing.Count == 0)
                    {
                        Rest(time);
                    }

                    Note(new PanelEvent(time, "cue", cue, what));
                    break;
                case ["lane", var lane, var text] when int.TryParse(text, CultureInfo.InvariantCulture, out int level):
                    TakeLevel(time, lane, level);
                    break;
                case ["fault" or "limit" or "cleared", ..]:
                    Note(new PanelEvent(time, line.Words[0], string.Join(' ', line.Words.Skip(1)), ""));
                    break;
            }
        }

        Changed?.Invoke();
    }

    private void TakeEvent(long time, string control, string what, bool counterClockwise)
    {
        _ = what switch
        {
            "press" => _pressed.Add(control),
            "release" => _pressed.Remove(control),
            _ => false,
        };
        if (what == "detent")
        {
            _detents[control] = _detents.GetValueOrDefault(control) + (counterClockwise ? -1 : 1);
        }

        Note(new PanelEvent(time, "event", control, what == "detent" ? counterClockwise ? "detent left" : "detent right" : what));
        Trace(new TraceRecord(time, control, what == "release" ? 0 : 1000, true));
    }

    private void TakeLevel(long time, string lane, int permille)
    {
        LaneLevel before = _levels.GetValueOrDefault(lane);
        bool held = _time.GetElapsedTime(before.PeakAt) < PeakHold && Math.Abs(before.Peak) > Math.Abs(permille);
        _levels[lane] = held ? before with { Permille = permille } : new LaneLevel(permille, permille, _time.GetTimestamp());
        Trace(new TraceRecord(time, lane, permille, false));
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

    private void Note(PanelEvent happened)
    {
        _events.AddFirst(happened);
        if (_events.Count > KeptEvents)
        {
            _events.RemoveLast();
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
