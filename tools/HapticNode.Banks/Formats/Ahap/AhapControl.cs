using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Ahap;

/// <summary>A parameter that acts on a whole pattern: its curves, one after another; between them the last value holds.</summary>
internal sealed class AhapControl(double start)
{
    /// <summary>Times count in a billionth of a second, so that those that mean the same instant are the same number.</summary>
    internal const int TimeDigits = 6;

    private readonly List<(double Time, double Value)[]> _curves = [];
    private FormPoint[]? _course;

    internal int Count { get; private set; }

    internal void Add((double Time, double Value)[] points)
    {
        _curves.Add(points);
        Count += points.Length;
        _course = null;
    }

    /// <summary>The times at which it bends or jumps.</summary>
    internal IEnumerable<double> Times => Points().Select(point => point.Milliseconds).Where(time => time is > 0 and < FormatLimits.Milliseconds * 2);

    /// <summary>The value at a time; at a jump that behind it.</summary>
    internal double At(double milliseconds) => Course.LevelAt(Points(), milliseconds);

    /// <summary>The value at a time; at a jump that before it.</summary>
    internal double Before(double milliseconds)
    {
        FormPoint[] points = Points();
        int index = Array.FindIndex(points, Math.Max(0, Course.IndexAfter(points, Math.BitDecrement(milliseconds)) - 1), point => point.Milliseconds >= milliseconds);
        return index < 0 || points[index].Milliseconds > milliseconds ? At(milliseconds) : points[index].Level;
    }

    private FormPoint[] Points()
    {
        if (_course is not null)
        {
            return _course;
        }

        List<FormPoint> course = [new FormPoint(-1, start)];
        (double Time, double Value)[][] curves = [.. _curves.OrderBy(curve => curve[0].Time)];
        for (int i = 0; i < curves.Length; i++)
        {
            double end = i + 1 < curves.Length ? curves[i + 1][0].Time : double.MaxValue;
            course.Add(new FormPoint(curves[i][0].Time, course[^1].Level));
            course.AddRange(curves[i].Where(point => point.Time <= end).Select(point => new FormPoint(point.Time, point.Value)));
        }

        course.Add(new FormPoint(double.MaxValue / 2, course[^1].Level));
        _course = [.. course];
        return _course;
    }
}
