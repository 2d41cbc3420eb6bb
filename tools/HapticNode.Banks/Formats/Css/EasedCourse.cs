using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Css;

/// <summary>A lane's course put together out of eased pieces.</summary>
internal sealed class EasedCourse(LossList losses)
{
    // The grid of cues, as style sheets round it.
    private const double HalfMilliseconds = 0.11;
    private const double HalfLevel = 0.0011;

    private readonly List<FormPoint> _points = [];

    internal IReadOnlyList<FormPoint> Points => _points;

    internal bool IsSmooth { get; private set; }

    internal void Add(double start, double end, double from, double to, Easing easing)
    {
        if (from == to)
        {
            easing = Easing.Linear;
        }

        if (easing.Exact is { } curve)
        {
            Add(start, end, from, to, curve);
            return;
        }

        IsSmooth |= easing.IsSmooth;

        double before = from;
        double beforeTime = 0;
        foreach ((double time, double progress) in easing.Points)
        {
            double level = from + ((to - from) * progress);
            if (level is < -0.0005 or > 1.0005)
            {
                losses.Add("overshoot", LossList.Time(start), $"{LossList.Number(level * 100)} %", "a level lies between 0 and 100 %; clipped");
            }

            // Where it goes over an end, it bends.
            foreach (double edge in before < level ? new[] { 0.0, 1.0 } : [1.0, 0.0])
            {
                if ((before - edge) * (level - edge) < 0 && time > beforeTime)
                {
                    Add(start + ((end - start) * (beforeTime + ((time - beforeTime) * (edge - before) / (level - before)))), edge);
                }
            }

            Add(start + ((end - start) * time), level);
            before = level;
            beforeTime = time;
        }
    }

    // Slowly at both ends is one curve of cues and two keyframes.
    private void Add(double start, double end, double from, double to, Curve curve)
    {
        bool isSecondHalf = curve == Curve.Out && _points.Count > 1 && _points[^2].Curve == Curve.In && _points[^1] == new FormPoint(start, from)
            && Math.Abs(start - _points[^2].Milliseconds - (end - start)) < HalfMilliseconds && Math.Abs(from - _points[^2].Level - (to - from)) < HalfLevel;
        if (isSecondHalf)
        {
            _points[^2] = _points[^2] with { Curve = Curve.InOut };
            _points[^1] = new FormPoint(end, to);
            return;
        }

        _points.Add(new FormPoint(start, from, Curve: curve));
        _points.Add(new FormPoint(end, to));
    }

    private void Add(double milliseconds, double level)
    {
        FormPoint point = new(milliseconds, Math.Clamp(level, 0, 1));
        if (_points.Count == 0 || _points[^1] != point)
        {
            _points.Add(point);
        }
    }
}
