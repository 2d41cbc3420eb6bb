using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Haptic;

/// <summary>
/// Samples the amplitude of a .haptic clip as Meta's renderer (MIT) does, in single precision and with its rounding: ramps that begin with
/// the value they are at, a vibration that is halved while a click sounds, and the click added to it.
/// </summary>
internal sealed class AmplitudeRenderer
{
    private const float TailSeconds = 0.1f;
    private const float Still = 1e-6f;

    private readonly List<(float Seconds, float Target, float Duration, Transient? Click)> _events = [];
    private readonly TransientRule _rule;
    private readonly float _rate;
    private float _current;
    private float _target;
    private float _left;
    private float _increment;
    private int _clickSamples;
    private float _clickLevel;

    private AmplitudeRenderer(FormLane lane, TransientRule rule, float rate)
    {
        _rule = rule;
        _rate = rate;
        Events(lane);
    }

    /// <summary>A value each so many seconds, from the first to the last point.</summary>
    internal static float[] Render(FormLane lane, TransientRule rule, float stepSeconds)
    {
        float rate = 1 / stepSeconds;
        var renderer = new AmplitudeRenderer(lane, rule, rate);
        float duration = lane.Points.Count == 0 ? 0 : Seconds(lane.Points[^1]) - Seconds(lane.Points[0]);
        float[] samples = new float[(int)MathF.Ceiling(duration * rate)];
        int next = 0;
        for (int i = 0; i < samples.Length; i++)
        {
            float now = stepSeconds * i;
            for (; next < renderer._events.Count && renderer._events[next].Seconds <= now; next++)
            {
                renderer.Take(renderer._events[next]);
            }

            samples[i] = renderer.Sample();
        }

        return samples;
    }

    private static float Seconds(FormPoint point) => (float)(point.Milliseconds / 1000);

    // A click that sits on a point begins with the ramp behind it.
    private void Events(FormLane lane)
    {
        IReadOnlyList<FormPoint> points = lane.Points;
        if (points.Count == 0)
        {
            return;
        }

        if (Seconds(points[0]) > 0)
        {
            _events.Add((0, 0, 0, null));
        }

        _events.Add((Seconds(points[0]), (float)points[0].Level, 0, null));
        int click = 0;
        for (int i = 0; i < points.Count; i++)
        {
            float start = Seconds(points[i]);
            bool isLast = i + 1 == points.Count;
            bool hasClick = click < lane.Transients.Count && lane.Transients[click].Milliseconds <= points[i].Milliseconds
                && (isLast || points[i + 1].Milliseconds > points[i].Milliseconds || lane.Transients[click].Milliseconds < points[i].Milliseconds);
            if (!isLast)
            {
                _events.Add((start, (float)points[i + 1].Level, (float)((points[i + 1].Milliseconds - points[i].Milliseconds) / 1000), null));
            }
            else
            {
                _events.Add((start, hasClick ? (float)points[i].Level : 0, hasClick ? TailSeconds : 0, null));
            }

            if (hasClick)
            {
                _events.Add((start, 0, 0, lane.Transients[click++]));
            }
        }
    }

    private void Take((float Seconds, float Target, float Duration, Transient? Click) happening)
    {
        if (happening.Click is { } click)
        {
            float duration = (float)_rule.DriveOf(click.Sharpness) / 1000;
            _clickSamples = (int)(duration * _rate);
            _clickLevel = (float)(click.Level * _rule.Gain);
            return;
        }

        _target = happening.Target;
        float samples = happening.Duration * _rate;
        if (samples <= 1 || MathF.Abs(_current - _target) < Still)
        {
            _current = _target;
            _left = 0;
        }
        else
        {
            _left = samples - 1;
            _increment = (_target - _current) / _left;
        }
    }

    private float Sample()
    {
        float ducking = _clickSamples > 0 ? (float)_rule.Ducking : 1;
        float value = _current * ducking;
        if (_left >= 1)
        {
            _left -= 1;
            _current = _target - (_left * _increment);
        }
        else
        {
            _current = _target;
        }

        if (_clickSamples > 0)
        {
            _clickSamples--;
            value += _clickLevel;
        }

        return value;
    }
}
