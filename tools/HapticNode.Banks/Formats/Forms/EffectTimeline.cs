using HapticNode.Core.Base;


namespace HapticNode.Banks.Formats.Forms;

/// <summary>An effect while it is put together, one part behind another.</summary>
internal sealed class EffectTimeline
{
    private readonly List<FormPoint> _points = [];
    private readonly List<FormPoint> _sharpness = [];
    private readonly List<Transient> _clicks = [];
    private double _partStart;
    private bool _isEnvelope;

    /// <summary>How long it is so far.</summary>
    internal double Milliseconds { get; private set; }

    /// <summary>Where its repeating part begins, in milliseconds; negative without one.</summary>
    internal double LoopStart { get; set; } = -1;

    internal FormLane Lane() => new(LaneKind.Motor, LaneNames.Motor, Ramps.Of(_points), _clicks) { Sharpness = _sharpness, TellsClicks = _isEnvelope };

    internal void Hold(double milliseconds, double level)
    {
        if (milliseconds <= 0)
        {
            return;
        }

        Point(level);
        Milliseconds += milliseconds;
        Point(level);
    }

    internal void RampTo(double milliseconds, double level, double? sharpness)
    {
        _isEnvelope = true;
        Point(_points.Count > 0 ? _points[^1].Level : 0);
        Milliseconds += milliseconds;
        Point(level);
        if (sharpness is { } value)
        {
            _sharpness.Add(new FormPoint(Milliseconds, value));
        }
    }

    /// <summary>Waits before the next part, from the end or from the start of the one before.</summary>
    internal void Wait(double milliseconds, bool fromStart)
    {
        double start = fromStart ? Math.Max(Milliseconds, _partStart + milliseconds) : Milliseconds + milliseconds;
        if (start > Milliseconds)
        {
            Point(0);
            Milliseconds = start;
            Point(0);
        }
    }

    internal void Add(FormLane part)
    {
        _partStart = Milliseconds;
        double end = Milliseconds;
        foreach (FormPoint point in part.Points)
        {
            _points.Add(point with { Milliseconds = Milliseconds + point.Milliseconds });
            end = Math.Max(end, Milliseconds + point.Milliseconds);
        }

        foreach (Transient click in part.Transients)
        {
            _clicks.Add(click with { Milliseconds = Milliseconds + click.Milliseconds });
            end = Math.Max(end, Milliseconds + click.Milliseconds + click.DriveMilliseconds + click.BrakeMilliseconds);
        }

        Milliseconds = end;
    }

    private void Point(double level)
    {
        FormPoint point = new(Milliseconds, level);
        if (_points.Count == 0 || _points[^1] != point)
        {
            _points.Add(point);
        }
    }
}
