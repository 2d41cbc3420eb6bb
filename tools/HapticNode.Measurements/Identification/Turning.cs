using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>
/// Tells whether a rotor turns at all, however slowly: just above its starting voltage its force is a few per cent of that at full speed, and its
/// speed far below the band in which motions are looked for.
/// </summary>
internal sealed class Turning
{
    private const double SlowestHertz = 8;
    private const double WindowSeconds = 0.03;

    // The first part of a stretch is the rotor's rise.
    private const double RisingShare = 0.4;
    private const double OverRest = 1.2;

    // What is seen with certainty is well above what is seen at all.
    private const double Certainly = 2.5;
    private const double ClearlyOverRest = 1.8;

    private readonly double[] _squares;
    private readonly int _window;
    private readonly double _rest;

    /// <summary>Looks at a recording.</summary>
    /// <param name="vibration">The axis.</param>
    /// <param name="isQuiet">Whether neither a drive nor a motion is at a sample.</param>
    internal Turning(Vibration vibration, Func<int, bool> isQuiet)
    {
        double[] moving = ZeroPhaseFilter.HighPass(vibration.Samples, SlowestHertz, vibration.RateHertz);
        _squares = new double[moving.Length + 1];
        for (int i = 0; i < moving.Length; i++)
        {
            _squares[i + 1] = _squares[i] + (moving[i] * moving[i]);
        }

        _window = Math.Max(8, (int)(WindowSeconds * vibration.RateHertz));

        // Windows that are quiet altogether; a knock on the table does not count.
        List<double> quiet = [];
        for (int i = 0; i + _window <= moving.Length; i += _window)
        {
            if (isQuiet(i) && isQuiet(i + _window - 1))
            {
                quiet.Add(Rms(i, i + _window));
            }
        }

        _rest = quiet.Count > 0 ? Robust.Median(quiet) : double.PositiveInfinity;
    }

    /// <summary>Whether it turns in a stretch, once it has had time to.</summary>
    internal bool Turns(int start, int end)
    {
        int from = start + (int)(RisingShare * (end - start));
        return end - from >= _window && Rms(from, end) > OverRest * _rest;
    }

    /// <summary>Whether a rotor that turned so fast and so strongly would have been seen.</summary>
    /// <param name="hertz">Its speed.</param>
    /// <param name="amplitude">Its amplitude, in the unit of the samples.</param>
    internal bool WouldSee(double hertz, double amplitude) => hertz > SlowestHertz && amplitude / Math.Sqrt(2) > Certainly * _rest * Math.Sqrt((OverRest * OverRest) - 1);

    /// <summary>The first sample of a stretch from which on it turns; the end where it never does.</summary>
    internal int Begins(int start, int end)
    {
        int i = start;
        while (i + _window < end && Rms(i, i + _window) <= ClearlyOverRest * _rest)
        {
            i++;
        }

        return i + _window < end ? i + (_window / 2) : end;
    }

    private double Rms(int start, int end) => Math.Sqrt(Math.Max(0, _squares[end] - _squares[start]) / Math.Max(1, end - start));
}
