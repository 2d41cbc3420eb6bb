using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Css;

/// <summary>A lane's course put together out of eased pieces.</summary>
internal sealed class EasedCourse(LossList losses)
{
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
            _points.Add(new FormPoint(start, from, Curve: curve));
            _points.Add(new FormPoint(end, to));
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

    private void Add(double milliseconds, double level)
    {
        FormPoint point = new(milliseconds, Math.Clamp(level, 0, 1));
        if (_points.Count == 0 || _points[^1] != point)
        {
            _points.Add(point);
        }
    }
}
