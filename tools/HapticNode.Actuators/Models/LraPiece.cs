using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Models;

/// <summary>A stretch of time in which a resonant motor sees one voltage, V sin(2 pi f (t - start) + phase), or open terminals.</summary>
/// <param name="Start">Where it begins, in seconds.</param>
/// <param name="End">Where it ends, in seconds.</param>
/// <param name="Volts">The amplitude V, with the sign of the level.</param>
/// <param name="Hertz">The frequency f; 0 where the voltage is constant.</param>
/// <param name="Phase">The phase at the start, in radians.</param>
/// <param name="IsFloating">Whether the terminals are open.</param>
internal readonly record struct LraPiece(double Start, double End, double Volts, double Hertz, double Phase, bool IsFloating)
{
    // Shorter than this a piece is the rounding of a sum of times.
    private const double ShortestSeconds = 1e-10;

    /// <summary>Works out the voltage that a driver stage makes.</summary>
    /// <remarks>The alternation begins at zero with every drive after neutral, and runs through while levels change; a negative level turns its phase over.</remarks>
    internal static IEnumerable<LraPiece> From(IEnumerable<DriveStep> steps, DriveWave wave, double ratedVolts, double hertz)
    {
        double? begin = null;
        foreach (DriveStep step in steps)
        {
            if (step.Level == 0)
            {
                begin = null;
                yield return new LraPiece(step.StartSeconds, step.EndSeconds, 0, 0, 0, step.IsFloating);
                continue;
            }

            begin ??= step.StartSeconds;
            double volts = step.Drive * ratedVolts;
            IEnumerable<LraPiece> pieces = wave == DriveWave.Sine ? [Sine(step, begin.Value, volts, hertz)] : Square(step, begin.Value, volts, hertz);
            foreach (LraPiece piece in pieces)
            {
                yield return piece;
            }
        }
    }

    private static LraPiece Sine(DriveStep step, double begin, double volts, double hertz)
    {
        double phase = 2 * Math.PI * hertz * (step.StartSeconds - begin);
        return new LraPiece(step.StartSeconds, step.EndSeconds, volts * Math.Sqrt(2), hertz, phase, IsFloating: false);
    }

    private static IEnumerable<LraPiece> Square(DriveStep step, double begin, double volts, double hertz)
    {
        double half = 0.5 / hertz;
        double start = step.StartSeconds;
        while (step.EndSeconds - start > ShortestSeconds)
        {
            int wave = (int)Math.Floor(((start - begin) / half) + (ShortestSeconds / half));
            double end = Math.Min(begin + ((wave + 1) * half), step.EndSeconds);
            yield return new LraPiece(start, end, wave % 2 == 0 ? volts : -volts, 0, Math.PI / 2, IsFloating: false);
            start = end;
        }
    }
}
