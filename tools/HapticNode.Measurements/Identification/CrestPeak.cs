namespace HapticNode.Measurements.Identification;

/// <summary>
/// The peak of a motion. Where the drive turns over, the acceleration jumps, and the band around the motor's frequency rounds that off: the
/// samples themselves tell more, less what their noise adds to a largest value.
/// </summary>
internal static class CrestPeak
{
    private const double NearPeak = 0.85;

    /// <summary>What is not known of a peak by the jump between two samples and the sensor's own band, as a share: one standard deviation.</summary>
    /// <param name="samplesPerWave">How many samples a wave of the motor has.</param>
    internal static double Uncertainty(double samplesPerWave) => 0.02 + (0.05 / samplesPerWave);

    /// <summary>Reads it.</summary>
    /// <param name="shape">The motion.</param>
    /// <param name="quick">The samples on an even grid, without gravity and what is slow.</param>
    /// <param name="rate">How many a second.</param>
    /// <param name="start">The time of the first.</param>
    /// <param name="noise">The standard deviation of a sample at rest.</param>
    internal static double Of(MotionShape shape, double[] quick, double rate, double start, double noise)
    {
        int first = Math.Clamp((int)((shape.StartSeconds - start) * rate), 0, quick.Length - 1);
        int end = Math.Clamp((int)((shape.SecondsAt(shape.Wave.Length - 1) - start) * rate) + 1, first + 1, quick.Length);
        double band = shape.Crest;
        double largest = 0;
        int near = 0;
        for (int i = first; i < end; i++)
        {
            double value = Math.Abs(quick[i]);
            largest = Math.Max(largest, value);
            near += value > NearPeak * band ? 1 : 0;
        }

        // The largest of n normal numbers, about.
        double excess = near < 2 ? 0 : Math.Sqrt(2 * Math.Log(near)) - 0.6;
        return Math.Max(band, largest - (excess * noise));
    }
}
