using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>Finds the motions of a recording by themselves: what stands out from the rest, whatever was played and in whatever order.</summary>
internal sealed class MotionFinder
{
    // The rest is where the motion is least; a fifth of a recording is between motions, or it has too few pauses.
    private const double RestShare = 0.15;
    private const double OverRest = 3.2;
    private const double PeakOverRest = 5;
    private const double EndOverRest = 2;
    private const double LeastOfStrongest = 0.03;
    private const double PauseSeconds = 0.015;
    private const double Unresting = 0.3;
    private const double LineProminence = 40;

    private readonly double _rate;
    private readonly double _start;
    private readonly double[] _envelope;

    private MotionFinder(double lineHertz, double prominence, double rate, double start, double[] band)
    {
        LineHertz = lineHertz;
        Prominence = prominence;
        Band = band;
        _rate = rate;
        _start = start;
        _envelope = MovingRms(band, Math.Max(3, (int)(2 / lineHertz * rate)));
    }

    /// <summary>The frequency that the recording is full of, in hertz.</summary>
    internal double LineHertz { get; }

    /// <summary>How far it stands out of the spectrum, in power.</summary>
    internal double Prominence { get; }

    /// <summary>The motion around that frequency on an even grid.</summary>
    internal double[] Band { get; }

    /// <summary>Looks at one axis.</summary>
    /// <param name="even">Even samples.</param>
    /// <param name="rate">Samples a second.</param>
    /// <param name="start">The time of the first sample.</param>
    internal static MotionFinder Of(double[] even, double rate, double start)
    {
        double[] quick = ZeroPhaseFilter.HighPass(even, 25, rate);
        (double line, double prominence) = Spectrum.Line(quick, rate, 45, Math.Min(500, 0.45 * rate));
        double low = Math.Max(25, 0.35 * line);
        double high = Math.Min(3 * line, 0.47 * rate);
        double gain = ZeroPhaseFilter.BandGain(line, low, high, rate);
        return new MotionFinder(line, prominence, rate, start, [.. ZeroPhaseFilter.BandPass(even, low, high, rate).Select(value => value / gain)]);
    }

    /// <summary>All motions, in order of time.</summary>
    /// <exception cref="RefusedException">Nothing stands out, or nothing ever rests.</exception>
    internal IReadOnlyList<MotionWindow> Find()
    {
        double rest = Robust.Quantile(_envelope, RestShare);
        double strongest = _envelope.Max();
        if (rest > Unresting * strongest)
        {
            throw Prominence > LineProminence
                ? new RefusedException(Refusal.NoRingDown, FormattableString.Invariant($"No ring-down: {LineHertz:0.#} Hz goes on through the whole recording. Motions with rests of 0.3 s between them are missing."))
                : TooNoisy(strongest, rest);
        }

        double threshold = Math.Max(OverRest * rest, LeastOfStrongest * strongest);
        double leave = Math.Max(EndOverRest * rest, LeastOfStrongest / 2 * strongest);
        List<(int Start, int End)> stretches = Stretches(threshold, leave);
        stretches = [.. stretches.Where(stretch => Peak(stretch) >= Math.Max(PeakOverRest * rest, LeastOfStrongest * strongest) && stretch.End - stretch.Start > 1.5 / LineHertz * _rate)];
        if (stretches.Count == 0)
        {
            throw TooNoisy(strongest, rest);
        }

        return [.. stretches.Select((stretch, i) => new MotionWindow(
            _start + (stretch.Start / _rate),
            _start + (stretch.End / _rate),
            _start + ((i + 1 < stretches.Count ? stretches[i + 1].Start : Band.Length - 1) / _rate) - (i + 1 < stretches.Count ? 1 / LineHertz : 0),
            stretch.Start <= 1 || stretch.End >= Band.Length - 2))];
    }

    private static RefusedException TooNoisy(double strongest, double rest)
    {
        return new RefusedException(
            Refusal.TooNoisy,
            FormattableString.Invariant($"Too noisy: the strongest motion is {(rest > 0 ? strongest / rest : 0):0.0} times the rest, and {PeakOverRest:0} times are needed. A stiffer joint, a lighter jig or a sensor with less noise is missing."));
    }

    private double Peak((int Start, int End) stretch)
    {
        double peak = 0;
        for (int i = stretch.Start; i < stretch.End; i++)
        {
            peak = Math.Max(peak, _envelope[i]);
        }

        return peak;
    }

    private List<(int Start, int End)> Stretches(double enter, double leave)
    {
        List<(int Start, int End)> stretches = [];
        int pause = (int)(PauseSeconds * _rate);
        int i = 0;
        while (i < _envelope.Length)
        {
            if (_envelope[i] < enter)
            {
                i++;
                continue;
            }

            int start = i;
            while (start > 0 && _envelope[start - 1] >= leave)
            {
                start--;
            }

            while (i < _envelope.Length && _envelope[i] >= leave)
            {
                i++;
            }

            if (stretches.Count > 0 && start - stretches[^1].End < pause)
            {
                stretches[^1] = (stretches[^1].Start, i);
            }
            else
            {
                stretches.Add((start, i));
            }
        }

        return stretches;
    }

    private static double[] MovingRms(double[] values, int window)
    {
        double[] sums = new double[values.Length + 1];
        for (int i = 0; i < values.Length; i++)
        {
            sums[i + 1] = sums[i] + (values[i] * values[i]);
        }

        double[] rms = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int first = Math.Max(0, i - (window / 2));
            int end = Math.Min(values.Length, first + window);
            rms[i] = Math.Sqrt(Math.Max(0, sums[end] - sums[first]) / (end - first));
        }

        return rms;
    }
}
