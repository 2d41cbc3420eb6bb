using HapticNode.Actuators.Models;

namespace HapticNode.Actuators.Metrics;

/// <summary>Where a motion begins, peaks and ends.</summary>
/// <param name="PeakG">The largest magnitude in g.</param>
/// <param name="StartMilliseconds">When the magnitude first is a tenth of that.</param>
/// <param name="RisenMilliseconds">When the envelope first is nine tenths of its largest.</param>
/// <param name="EndMilliseconds">When the magnitude last is a tenth of its peak.</param>
/// <param name="Energy">The squared magnitude summed over the time, in g^2 ms.</param>
/// <param name="Sharpness">The share of it that arrives soon after the start.</param>
internal sealed record Pulse(double PeakG, double StartMilliseconds, double RisenMilliseconds, double EndMilliseconds, double Energy, double Sharpness)
{
    private const double MillisecondsPerSecond = 1000;

    // Below this a motion is the rounding of the arithmetic.
    private const double Stillness = 1e-9;

    /// <summary>Measures a motion; null where nothing moves.</summary>
    internal static Pulse? Of(Motion motion)
    {
        int count = motion.Acceleration.Length;
        double peak = 0;
        double amplitude = 0;
        for (int i = 0; i < count; i++)
        {
            peak = Math.Max(peak, motion.MagnitudeAt(i));
            amplitude = Math.Max(amplitude, motion.Envelope[i]);
        }

        return peak > Stillness ? Measure(motion, peak, amplitude) : null;
    }

    private static Pulse Measure(Motion motion, double peak, double amplitude)
    {
        int first = 0;
        while (motion.MagnitudeAt(first) < FeelMetrics.EdgeShare * peak)
        {
            first++;
        }

        int last = motion.Acceleration.Length - 1;
        while (motion.MagnitudeAt(last) < FeelMetrics.EdgeShare * peak)
        {
            last--;
        }

        int risen = 0;
        while (motion.Envelope[risen] < FeelMetrics.RisenShare * amplitude)
        {
            risen++;
        }

        double sample = MillisecondsPerSecond / motion.SampleRateHertz;
        int soon = first + (int)(FeelMetrics.CrispMilliseconds / sample);
        double energy = 0;
        double early = 0;
        for (int i = 0; i < motion.Acceleration.Length; i++)
        {
            double magnitude = motion.MagnitudeAt(i);
            energy += magnitude * magnitude;
            early += i < soon ? magnitude * magnitude : 0;
        }

        return new Pulse(peak, first * sample, risen * sample, last * sample, energy * sample, early / energy);
    }
}
