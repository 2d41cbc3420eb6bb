namespace HapticNode.Measurements.Signals;

/// <summary>Butterworth filters of second order, run forwards and backwards: they move nothing in time.</summary>
internal static class ZeroPhaseFilter
{
    // Nearer to half the rate a low pass would only turn phases.
    private const double MostOfRate = 0.47;

    /// <summary>Takes out what is slower.</summary>
    /// <param name="values">Evenly sampled values.</param>
    /// <param name="hertz">The corner.</param>
    /// <param name="rateHertz">Samples a second.</param>
    internal static double[] HighPass(double[] values, double hertz, double rateHertz)
    {
        double tangent = Math.Tan(Math.PI * hertz / rateHertz);
        double norm = 1 / (1 + (Math.Sqrt(2) * tangent) + (tangent * tangent));
        return Both(values, norm, -2 * norm, norm, 2 * ((tangent * tangent) - 1) * norm, (1 - (Math.Sqrt(2) * tangent) + (tangent * tangent)) * norm, startsAtRest: true);
    }

    /// <summary>Takes out what is faster; nothing where the corner is not below half the rate.</summary>
    /// <param name="values">Evenly sampled values.</param>
    /// <param name="hertz">The corner.</param>
    /// <param name="rateHertz">Samples a second.</param>
    internal static double[] LowPass(double[] values, double hertz, double rateHertz)
    {
        if (hertz >= MostOfRate * rateHertz)
        {
            return [.. values];
        }

        double tangent = Math.Tan(Math.PI * hertz / rateHertz);
        double norm = 1 / (1 + (Math.Sqrt(2) * tangent) + (tangent * tangent));
        double gain = tangent * tangent * norm;
        return Both(values, gain, 2 * gain, gain, 2 * ((tangent * tangent) - 1) * norm, (1 - (Math.Sqrt(2) * tangent) + (tangent * tangent)) * norm, startsAtRest: false);
    }

    /// <summary>Keeps what lies between two corners.</summary>
    /// <param name="values">Evenly sampled values.</param>
    /// <param name="low">The lower corner in hertz.</param>
    /// <param name="high">The upper corner in hertz.</param>
    /// <param name="rateHertz">Samples a second.</param>
    internal static double[] BandPass(double[] values, double low, double high, double rateHertz) => LowPass(HighPass(values, low, rateHertz), high, rateHertz);

    /// <summary>What <see cref="BandPass"/> leaves of a wave.</summary>
    /// <param name="hertz">The frequency of the wave.</param>
    /// <param name="low">The lower corner in hertz.</param>
    /// <param name="high">The upper corner in hertz.</param>
    /// <param name="rateHertz">Samples a second.</param>
    internal static double BandGain(double hertz, double low, double high, double rateHertz)
    {
        double tangent = Math.Tan(Math.PI * hertz / rateHertz);
        double below = Math.Pow(Math.Tan(Math.PI * low / rateHertz) / tangent, 4);
        double above = high >= MostOfRate * rateHertz ? 0 : Math.Pow(tangent / Math.Tan(Math.PI * high / rateHertz), 4);
        return 1 / ((1 + below) * (1 + above));
    }

    private static double[] Both(double[] values, double b0, double b1, double b2, double a1, double a2, bool startsAtRest)
    {
        double[] result = [.. values];
        for (int pass = 0; pass < 2; pass++)
        {
            // As if the first value had stood for ever: no click at the beginning.
            double first = result.Length > 0 ? result[0] : 0;
            double settled = startsAtRest ? 0 : first;
            double x1 = first;
            double x2 = first;
            double y1 = settled;
            double y2 = settled;
            for (int i = 0; i < result.Length; i++)
            {
                double x = result[i];
                double y = (b0 * x) + (b1 * x1) + (b2 * x2) - (a1 * y1) - (a2 * y2);
                (x2, x1, y2, y1) = (x1, x, y1, y);
                result[i] = y;
            }

            Array.Reverse(result);
        }

        return result;
    }
}
