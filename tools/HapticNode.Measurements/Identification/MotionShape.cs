using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>One motion, band-limited and dense, with its amplitude.</summary>
internal sealed class MotionShape
{
    /// <summary>The least values in a wave.</summary>
    internal const double PerWave = 40;

    private const double LongestSeconds = 20;

    private MotionShape(double start, double rate, double[] wave, double[] envelope)
    {
        StartSeconds = start;
        RateHertz = rate;
        Wave = wave;
        Envelope = envelope;
        for (int i = 0; i < envelope.Length; i++)
        {
            PeakIndex = envelope[i] > envelope[PeakIndex] ? i : PeakIndex;
        }
    }

    /// <summary>The time of the first value.</summary>
    internal double StartSeconds { get; }

    /// <summary>Values a second.</summary>
    internal double RateHertz { get; }

    /// <summary>The motion without gravity and what is slow.</summary>
    internal double[] Wave { get; }

    /// <summary>Its amplitude.</summary>
    internal double[] Envelope { get; }

    /// <summary>Where the amplitude is largest.</summary>
    internal int PeakIndex { get; }

    /// <summary>The largest amplitude.</summary>
    internal double Peak => Envelope[PeakIndex];

    /// <summary>The largest value of <see cref="Wave"/>, without its sign.</summary>
    internal double Crest => Wave.Max(Math.Abs);

    /// <summary>Cuts one motion out of a recording.</summary>
    /// <param name="band">The motion on an even grid.</param>
    /// <param name="rate">Its values a second.</param>
    /// <param name="start">The time of its first value.</param>
    /// <param name="window">Which motion.</param>
    /// <param name="hertz">The frequency of the motor.</param>
    internal static MotionShape Of(double[] band, double rate, double start, MotionWindow window, double hertz)
    {
        double margin = 3 / hertz;
        int first = Math.Clamp((int)((window.StartSeconds - start - margin) * rate), 0, band.Length - 2);
        int end = Math.Clamp((int)((Math.Min(window.EndSeconds, window.StartSeconds + LongestSeconds) - start + margin) * rate) + 1, first + 1, band.Length);
        int factor = Math.Max(1, (int)Math.Ceiling(PerWave * hertz / rate));
        double[] wave = Interpolation.Dense(band, first, end, factor);
        double dense = rate * factor;
        int quarter = Math.Max(1, (int)Math.Round(dense / hertz / 4));
        double[] envelope = new double[wave.Length];
        for (int i = 0; i < wave.Length; i++)
        {
            // A quarter of a wave earlier and later is the wave's other phase, averaged.
            double other = (wave[Math.Min(i + quarter, wave.Length - 1)] - wave[Math.Max(i - quarter, 0)]) / 2;
            envelope[i] = Math.Sqrt((wave[i] * wave[i]) + (other * other));
        }

        return new MotionShape(start + (first / rate), dense, wave, envelope);
    }

    /// <summary>The time of a value.</summary>
    internal double SecondsAt(int index) => StartSeconds + (index / RateHertz);

    /// <summary>The value at a time, the nearest inside.</summary>
    internal int IndexAt(double seconds) => Math.Clamp((int)Math.Round((seconds - StartSeconds) * RateHertz), 0, Envelope.Length - 1);

    /// <summary>The first time at which the amplitude is a share of its peak, looking back from the peak until it has been below for a wave.</summary>
    internal double RisenAt(double share)
    {
        int first = PeakIndex;
        for (int i = PeakIndex; i >= 0 && first - i <= PerWave; i--)
        {
            first = Envelope[i] >= share * Peak ? i : first;
        }

        return SecondsAt(first);
    }

    /// <summary>The last time at which the amplitude is a share of its peak, looking on from the peak until it has been below for two waves.</summary>
    internal double FallenAt(double share)
    {
        int last = PeakIndex;
        for (int i = PeakIndex; i < Envelope.Length && i - last <= 2 * PerWave; i++)
        {
            last = Envelope[i] >= share * Peak ? i : last;
        }

        return SecondsAt(last);
    }

    /// <summary>The frequency between two times, from where the wave crosses zero; null where it does so less than three times.</summary>
    internal double? HertzBetween(double from, double to)
    {
        List<double> crossings = [];
        for (int i = Math.Max(1, IndexAt(from)); i <= IndexAt(to); i++)
        {
            if (Wave[i - 1] < 0 != Wave[i] < 0)
            {
                crossings.Add(i - 1 + (Wave[i - 1] / (Wave[i - 1] - Wave[i])));
            }
        }

        return crossings.Count < 3 ? null : (crossings.Count - 1) * RateHertz / (2 * (crossings[^1] - crossings[0]));
    }
}
