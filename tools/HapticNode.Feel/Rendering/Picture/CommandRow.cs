using HapticNode.Actuators.Driving;
using HapticNode.Core.Base;
using HapticNode.Documents.Pictures;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Rendering.Picture;

/// <summary>What the node commands on one lane: a staircase; of a motor the brake hangs below.</summary>
internal static class CommandRow
{
    private const double FullLevel = 1000;
    private const double MotorHalf = 26;
    private const double OtherHeight = 26;
    private const double Gap = 12;

    /// <summary>Draws a row.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="scale">The time.</param>
    /// <param name="y">The top of the row.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="ratedPermille">For a motor the level that gives its rated voltage; null where full level gives no more.</param>
    /// <returns>The bottom of the row.</returns>
    internal static double Draw(SvgCanvas svg, TimeScale scale, double y, LaneTrace lane, int? ratedPermille)
    {
        bool motor = lane.Lane.Kind == LaneKind.Motor;
        double height = motor ? MotorHalf : OtherHeight;
        double zero = y + height;
        string style = lane.Lane.Kind switch
        {
            LaneKind.Motor => "drive",
            LaneKind.Tone => "tone",
            _ => $"light {lane.Lane.Name}",
        };
        svg.TextBefore(TimeScale.Left - 10, zero + (motor ? 4 : -8), lane.Lane.Name, "name", 12);
        svg.Line(TimeScale.Left, zero, TimeScale.Right, zero, "zero");
        if (motor && ratedPermille is { } rated)
        {
            DrawRated(svg, zero, height * rated / FullLevel);
        }

        foreach (LevelPoint[] burst in Bursts(lane.Points))
        {
            (double X, double Y)[] outline = [.. Outline(scale, burst, zero, height)];
            string look = burst[0].Permille < 0 ? "brake" : style;
            svg.Path([(outline[0].X, zero), .. outline, (outline[^1].X, zero)], $"area {look}", close: true);
            svg.Path(outline, $"line {look}");
        }

        if (lane.Lane.Kind == LaneKind.Tone)
        {
            DrawPitches(svg, scale, lane.Points, y);
        }

        return zero + (motor ? height : 0) + Gap;
    }

    private static void DrawRated(SvgCanvas svg, double zero, double distance)
    {
        svg.Line(TimeScale.Left, zero - distance, TimeScale.Right, zero - distance, "limit");
        svg.Line(TimeScale.Left, zero + distance, TimeScale.Right, zero + distance, "limit");
        svg.TextBefore(TimeScale.Right, zero - distance - 3, "rated", "small", 10);
    }

    // From neutral to neutral, and drive apart from brake. The last point of each says where it ends.
    private static IEnumerable<LevelPoint[]> Bursts(IReadOnlyList<LevelPoint> points)
    {
        List<LevelPoint> burst = [];
        foreach (LevelPoint point in points)
        {
            if (burst.Count > 0 && Math.Sign(point.Permille) != Math.Sign(burst[^1].Permille))
            {
                yield return [.. burst, point];
                burst.Clear();
            }

            if (point.Permille != 0)
            {
                burst.Add(point);
            }
        }
    }

    private static IEnumerable<(double X, double Y)> Outline(TimeScale scale, LevelPoint[] burst, double zero, double height)
    {
        for (int i = 0; i < burst.Length - 1; i++)
        {
            double y = zero - (height * burst[i].Permille / FullLevel);
            yield return (scale.X(burst[i].Microseconds / 1000.0), y);
            yield return (scale.X(burst[i + 1].Microseconds / 1000.0), y);
        }
    }

    private static void DrawPitches(SvgCanvas svg, TimeScale scale, IReadOnlyList<LevelPoint> points, double y)
    {
        foreach (LevelPoint[] burst in Bursts(points))
        {
            int first = burst[0].Hertz;
            int last = burst[^2].Hertz;
            string text = first == last ? $"{first} Hz" : $"{first} to {last} Hz";
            svg.Text(scale.X(burst[0].Microseconds / 1000.0) + 2, y + 9, text, "small", 10);
        }
    }
}
