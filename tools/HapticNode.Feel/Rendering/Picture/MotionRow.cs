using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;
using HapticNode.Documents.Pictures;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Rendering.Picture;

/// <summary>How one motor moves: its acceleration, the band of its units, and the limits that it is judged by.</summary>
internal static class MotionRow
{
    private const double Half = 56;
    private const double Gap = 14;
    private const double Heading = 16;
    private const double PointsPerPixel = 1.2;
    private const double LeastG = 0.2;

    /// <summary>Draws a row and returns its bottom.</summary>
    internal static double Draw(SvgCanvas svg, TimeScale scale, double y, MotorResult result)
    {
        MotionBand band = MotionBand.Of(result);
        double full = Math.Max(LeastG, Math.Max(band.Highest.Max(), result.Metrics.PeakG)) * 1.04;
        double zero = y + Heading + Half;
        svg.Text(TimeScale.Left, y + 10, Title(result), "label");
        svg.TextBefore(TimeScale.Left - 10, zero + 4, "motion", "name", 12);
        svg.TextBefore(TimeScale.Left - 6, zero - Half + 8, Numbers.Text(full, "0.0") + " g", "tick", 10);
        svg.Line(TimeScale.Left, zero, TimeScale.Right, zero, "zero");
        foreach (int side in new[] { -1, 1 })
        {
            svg.Path(Band(scale, band, zero, side * Half / full), "band", close: true);
            double floor = zero + (side * Half * FeltLimits.FloorG / full);
            svg.Line(TimeScale.Left, floor, TimeScale.Right, floor, "limit");
        }

        svg.TextBefore(TimeScale.Right, zero - (Half * FeltLimits.FloorG / full) - 3, Numbers.Text(FeltLimits.FloorG) + " g is felt", "small", 10);
        svg.Path(Wave(scale, result.Motion, zero, Half / full), "line motion");
        DrawWidth(svg, scale, result, zero);
        return zero + Half + Gap;
    }

    private static string Title(MotorResult result)
    {
        FeelMetrics metrics = result.Metrics;
        string overdrive = Numbers.Text(result.Motor.Stage.Overdrive, "0.##");
        return $"{result.Lane} on {result.Motor.Profile.Name}, full level {overdrive}x rated: peak {Numbers.Text(metrics.PeakG, "0.00")} g, "
            + $"width {Numbers.Text(metrics.WidthMilliseconds)} ms, over units {Numbers.Range(result.Sweep.OverUnits(unit => unit.WidthMilliseconds))} ms";
    }

    private static void DrawWidth(SvgCanvas svg, TimeScale scale, MotorResult result, double zero)
    {
        if (result.Metrics.OnsetMilliseconds is not { } onset)
        {
            return;
        }

        double y = zero + Half - 4;
        double start = scale.X(onset);
        double end = scale.X(onset + result.Metrics.WidthMilliseconds);
        svg.Line(start, y, end, y, "width");
        svg.Line(start, y - 4, start, y + 4, "width");
        svg.Line(end, y - 4, end, y + 4, "width");
        double buzz = onset + FeltLimits.BuzzMilliseconds;
        if (Burst.AllOf(result.Track).All(burst => burst.IsClick) && buzz < scale.Milliseconds && result.Metrics.WidthMilliseconds < 2 * FeltLimits.BuzzMilliseconds)
        {
            svg.Line(scale.X(buzz), zero - Half, scale.X(buzz), zero + Half, "limit");
            svg.Text(scale.X(buzz) + 3, zero + Half - 2, "longer is a buzz", "small", 10);
        }
    }

    private static IEnumerable<(double X, double Y)> Wave(TimeScale scale, Motion motion, double zero, double pixelsPerG)
    {
        return Times(scale).Select(time =>
        {
            double position = time / 1000 * motion.SampleRateHertz;
            int index = (int)position;
            double g = index + 1 < motion.Acceleration.Length
                ? motion.Acceleration[index] + ((motion.Acceleration[index + 1] - motion.Acceleration[index]) * (position - index))
                : 0;
            return (scale.X(time), zero - (g * pixelsPerG));
        });
    }

    private static IEnumerable<(double X, double Y)> Band(TimeScale scale, MotionBand band, double zero, double pixelsPerG)
    {
        double[] times = [.. Times(scale).Where((_, index) => index % 3 == 0)];
        return
        [
            .. times.Select(time => (scale.X(time), zero + (At(band.Highest, time) * pixelsPerG))),
            .. times.Reverse().Select(time => (scale.X(time), zero + (At(band.Lowest, time) * pixelsPerG))),
        ];

        double At(IReadOnlyList<double> side, double time)
        {
            int index = (int)(time / 1000 * band.SampleRateHertz);
            return index < side.Count ? side[index] : 0;
        }
    }

    private static IEnumerable<double> Times(TimeScale scale)
    {
        int count = (int)((TimeScale.Right - TimeScale.Left) * PointsPerPixel);
        return Enumerable.Range(0, count + 1).Select(index => scale.Milliseconds * index / count);
    }
}
