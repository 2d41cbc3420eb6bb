using System.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace HapticNode.Measurements.Signals;

/// <summary>Which frequency a recording is full of.</summary>
internal static class Spectrum
{
    private const double BlockSeconds = 0.3;

    /// <summary>The strongest line between two frequencies, over blocks of the whole recording.</summary>
    /// <param name="values">Even samples without what is slow.</param>
    /// <param name="rateHertz">Samples a second.</param>
    /// <param name="low">The lowest frequency that counts.</param>
    /// <param name="high">The highest.</param>
    /// <returns>Its frequency in hertz, and its power over the median power in that band.</returns>
    internal static (double Hertz, double Prominence) Line(double[] values, double rateHertz, double low, double high)
    {
        int block = 64;
        while (block < BlockSeconds * rateHertz && 2 * block <= values.Length)
        {
            block *= 2;
        }

        double[] power = new double[(block / 2) + 1];
        var buffer = new Complex[block];
        for (int start = 0; start + block <= values.Length; start += block / 2)
        {
            for (int i = 0; i < block; i++)
            {
                buffer[i] = values[start + i] * (0.5 - (0.5 * Math.Cos(2 * Math.PI * i / block)));
            }

            Fourier.Forward(buffer, FourierOptions.NoScaling);
            for (int i = 0; i < power.Length; i++)
            {
                power[i] += buffer[i].MagnitudeSquared();
            }
        }

        int first = Math.Max(1, (int)Math.Ceiling(low * block / rateHertz));
        int last = Math.Min(power.Length - 2, (int)(high * block / rateHertz));
        if (last <= first)
        {
            return (low, 0);
        }

        int peak = first;
        for (int i = first; i <= last; i++)
        {
            peak = power[i] > power[peak] ? i : peak;
        }

        double median = power[first..(last + 1)].Order().ElementAt((last - first) / 2);
        double bend = power[peak - 1] - (2 * power[peak]) + power[peak + 1];
        double shift = bend < 0 ? Math.Clamp((power[peak - 1] - power[peak + 1]) / (2 * bend), -0.5, 0.5) : 0;
        return ((peak + shift) * rateHertz / block, median > 0 ? power[peak] / median : double.PositiveInfinity);
    }

    private static double MagnitudeSquared(this Complex value) => (value.Real * value.Real) + (value.Imaginary * value.Imaginary);
}
