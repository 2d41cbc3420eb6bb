using System.Globalization;
using System.Text;
using HapticNode.Actuators.Models;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Studio.Components;

/// <summary>The shapes of a modelled motion in a drawing of 1000 by 1000 units, with few enough points to be sent at every move of the pointer.</summary>
/// <param name="Wave">The acceleration.</param>
/// <param name="Band">Where the amplitudes of units lie, above and below.</param>
/// <param name="FullG">The acceleration at the upper edge, in g.</param>
/// <param name="FloorTop">Where the weakest motion that is felt lies, from the top.</param>
/// <param name="Buzz">Where a click becomes a buzz, as a share of the width; null where that is no question.</param>
/// <param name="Width">From where to where the motion counts, as shares of the width; null where nothing moves.</param>
internal sealed record MotionDrawing(string Wave, string Band, double FullG, double FloorTop, double? Buzz, (double From, double To)? Width)
{
    private const int WavePoints = 320;
    private const int BandPoints = 70;
    private const double LeastG = 0.3;
    private const double Units = 1000;

    internal static MotionDrawing Of(MotorResult result, MotionBand band, double windowSeconds)
    {
        // Steps of a quarter octave, so that the scale stays while a level is dragged.
        double peak = Math.Max(LeastG, Math.Max(band.Highest.DefaultIfEmpty().Max(), result.Metrics.PeakG)) * 1.05;
        double full = LeastG * Math.Pow(2, Math.Ceiling(Math.Log2(peak / LeastG) * 4) / 4);
        double floor = Units / 2 * (1 - (FeltLimits.FloorG / full));
        double windowMilliseconds = windowSeconds * 1000;
        (double From, double To)? width = null;
        double? buzz = null;
        if (result.Metrics.OnsetMilliseconds is { } onset)
        {
            width = (onset / windowMilliseconds, Math.Min(1, (onset + result.Metrics.WidthMilliseconds) / windowMilliseconds));
            double limit = (onset + FeltLimits.BuzzMilliseconds) / windowMilliseconds;
            buzz = limit < 1 && Burst.AllOf(result.Track) is [{ IsClick: true }] ? limit : null;
        }

        return new MotionDrawing(WavePath(result.Motion, windowSeconds, full), BandPath(band, windowSeconds, full), full, floor, buzz, width);
    }

    private static string WavePath(Motion motion, double windowSeconds, double full)
    {
        var path = new StringBuilder();
        for (int i = 0; i <= WavePoints; i++)
        {
            double position = (double)i / WavePoints * windowSeconds * motion.SampleRateHertz;
            int index = (int)position;
            if (index + 1 >= motion.Acceleration.Length)
            {
                break;
            }

            double g = motion.Acceleration[index] + ((motion.Acceleration[index + 1] - motion.Acceleration[index]) * (position - index));
            Append(path, i * Units / WavePoints, g, full);
        }

        return path.ToString();
    }

    private static string BandPath(MotionBand band, double windowSeconds, double full)
    {
        var path = new StringBuilder();
        foreach (int side in new[] { 1, -1 })
        {
            bool starts = true;
            foreach ((IReadOnlyList<double> edge, bool forward) in new[] { (band.Highest, true), (band.Lowest, false) })
            {
                for (int i = 0; i <= BandPoints; i++)
                {
                    int at = forward ? i : BandPoints - i;
                    int index = (int)((double)at / BandPoints * windowSeconds * band.SampleRateHertz);
                    double g = index < edge.Count ? edge[index] : 0;
                    path.Append(starts ? 'M' : 'L').Append(Point(at * Units / BandPoints, side * g, full));
                    starts = false;
                }
            }

            path.Append('Z');
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, double x, double g, double full) => path.Append(path.Length == 0 ? 'M' : 'L').Append(Point(x, g, full));

    private static string Point(double x, double g, double full) =>
        string.Create(CultureInfo.InvariantCulture, $"{x:0} {Units / 2 * (1 - (g / full)):0}");
}
