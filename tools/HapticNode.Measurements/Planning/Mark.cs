using HapticNode.Measurements.Identification;

namespace HapticNode.Measurements.Planning;

/// <summary>The mark that a recording is aligned by: three taps at distances that nothing else has.</summary>
internal static class Mark
{
    /// <summary>How its purpose begins.</summary>
    internal const string Purpose = "mark";

    /// <summary>From the first tap to the second, and from that to the third, in seconds of the panel.</summary>
    private const double First = 0.08;
    private const double Second = 0.12;

    // How far the clocks may differ, and how far peaks of a ringing motor may be from where its taps are.
    private const double MostDrift = 0.06;
    private const double RatioSlack = 0.12;
    private const double LeastOfStrongest = 0.3;
    private const double QuietSeconds = 0.25;
    private const double ApartSeconds = 0.04;
    private const double Dip = 0.85;

    /// <summary>Where marks begin, in seconds of the recording, each with how long a second of the panel is in it.</summary>
    internal static IReadOnlyList<(double Seconds, double Scale)> Find(MotionSet motions)
    {
        (double Seconds, double Amplitude)[] peaks = [.. motions.Shapes.SelectMany(Peaks).OrderBy(peak => peak.Seconds)];
        List<(double Seconds, double Scale)> found = [];
        for (int i = 0; i + 2 < peaks.Length; i++)
        {
            double scale = (peaks[i + 2].Seconds - peaks[i].Seconds) / (First + Second);
            double ratio = (peaks[i + 2].Seconds - peaks[i + 1].Seconds) / (peaks[i + 1].Seconds - peaks[i].Seconds);
            bool isQuiet = i == 0 || peaks[i].Seconds - peaks[i - 1].Seconds > QuietSeconds;
            bool isEnd = i + 3 == peaks.Length || peaks[i + 3].Seconds - peaks[i + 2].Seconds > QuietSeconds;
            if (isQuiet && isEnd && Math.Abs(scale - 1) < MostDrift && Math.Abs((ratio / (Second / First)) - 1) < RatioSlack)
            {
                found.Add((peaks[i].Seconds, scale));
            }
        }

        return found;
    }

    // Each local peak with a dip between it and the next one.
    private static List<(double Seconds, double Amplitude)> Peaks(MotionShape shape)
    {
        List<(double Seconds, double Amplitude)> peaks = [];
        double least = double.PositiveInfinity;
        int apart = (int)(ApartSeconds * shape.RateHertz / 2);
        for (int i = 0; i < shape.Envelope.Length; i++)
        {
            double value = shape.Envelope[i];
            least = Math.Min(least, value);
            if (value < LeastOfStrongest * shape.Peak || value < shape.Envelope[Math.Max(0, i - apart)..Math.Min(shape.Envelope.Length, i + apart)].Max())
            {
                continue;
            }

            if (peaks.Count > 0 && least > Dip * Math.Min(value, peaks[^1].Amplitude))
            {
                peaks[^1] = value > peaks[^1].Amplitude ? (shape.SecondsAt(i), value) : peaks[^1];
            }
            else
            {
                peaks.Add((shape.SecondsAt(i), value));
            }

            least = value;
        }

        return peaks;
    }
}
