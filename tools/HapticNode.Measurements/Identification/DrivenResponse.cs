using MathNet.Numerics.LinearAlgebra;

namespace HapticNode.Measurements.Identification;

/// <summary>
/// Finds when a resonant motor began to be driven: the least-squares fit of its response from rest to a drive at its resonance, of any strength
/// and phase, over the first waves. Resonance and decay are known from its ring-downs.
/// </summary>
internal sealed class DrivenResponse
{
    private const double StepSeconds = 20e-6;
    private const double SearchStepSeconds = 1e-4;
    private const double SearchWaves = 2;
    private const double BeforeWaves = 4;
    private const double LongestWaves = 5;
    private const double FewestWaves = 0.8;
    private const int Parameters = 5;

    // The amplitude, which is averaged over half a wave, may be largest behind the end of the drive.
    private const double EndWaves = 0.4;

    // A drive beside the resonance, or one that is no sine, shifts the beginning by about this.
    private const double LeastErrorWaves = 0.03;

    // What is left over, as a share of what the fit explains: more, and something else than such a drive moved the motor.
    private const double MostLeftOver = 0.35;

    private readonly double[] _times;
    private readonly double[] _samples;
    private readonly double _wave;
    private readonly double _quality;
    private readonly double[] _toSine;
    private readonly double[] _toCosine;

    /// <summary>Prepares the responses of a motor.</summary>
    /// <param name="times">The times of the samples, in seconds.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="resonanceHertz">The resonance.</param>
    /// <param name="quality">The quality factor.</param>
    internal DrivenResponse(double[] times, double[] samples, double resonanceHertz, double quality)
    {
        _times = times;
        _samples = samples;
        _wave = 1 / resonanceHertz;
        _quality = quality;
        int count = (int)((LongestWaves + BeforeWaves + (2 * SearchWaves)) * _wave / StepSeconds);
        _toSine = Response(count, resonanceHertz, quality, Math.Sin);
        _toCosine = Response(count, resonanceHertz, quality, Math.Cos);
    }

    /// <summary>Looks at one motion.</summary>
    /// <param name="shape">The motion.</param>
    /// <param name="guess">About when it began, in seconds.</param>
    /// <returns>When the drive began and how strong it was; null where the motion does not begin like that.</returns>
    internal DriveBegin? Begin(MotionShape shape, double guess)
    {
        double until = Math.Min(shape.SecondsAt(shape.PeakIndex) - (EndWaves * _wave), guess + (LongestWaves * _wave));
        int first = Index(guess - (BeforeWaves * _wave));
        int end = Index(until);
        if (until - guess < FewestWaves * _wave || end - first <= 2 * Parameters)
        {
            return null;
        }

        int steps = (int)(SearchWaves * _wave / SearchStepSeconds);
        double[] left = [.. Enumerable.Range(-steps, (2 * steps) + 1).Select(step => LeftOver(first, end, guess + (step * SearchStepSeconds)))];
        int best = Array.IndexOf(left, left.Min());
        if (best == 0 || best == left.Length - 1)
        {
            return null;
        }

        double mean = _samples[first..end].Average();
        double all = _samples[first..end].Sum(value => (value - mean) * (value - mean));
        double bend = left[best - 1] - (2 * left[best]) + left[best + 1];
        if (left[best] > MostLeftOver * MostLeftOver * all || bend <= 0)
        {
            return null;
        }

        // The lowest point of the parabola through three values; how sharply it bends tells the error.
        double place = best - steps + ((left[best - 1] - left[best + 1]) / (2 * bend));
        double variance = left[best] / (end - first - Parameters);
        return Strengths(first, end, guess + (place * SearchStepSeconds), out _) is not { } strengths ? null : new DriveBegin(
            guess + (place * SearchStepSeconds),
            Math.Max(LeastErrorWaves * _wave, SearchStepSeconds * Math.Sqrt(2 * variance / bend)),
            _quality * Math.Sqrt((strengths[0] * strengths[0]) + (strengths[1] * strengths[1])));
    }

    // The squares that no strength, phase and base line explain when the drive begins at this time.
    private double LeftOver(int first, int end, double start)
    {
        if (start > _times[end - 1] - (FewestWaves / 2 * _wave))
        {
            return double.PositiveInfinity;
        }

        _ = Strengths(first, end, start, out double left);
        return left;
    }

    // How strongly sine and cosine drive, and the base line, by least squares; null where the samples do not tell the four apart.
    private Vector<double>? Strengths(int first, int end, double start, out double left)
    {
        double[,] basis = new double[end - first, Parameters - 1];
        double[] values = _samples[first..end];
        for (int i = first; i < end; i++)
        {
            double since = (_times[i] - start) / StepSeconds;
            basis[i - first, 0] = At(_toSine, since);
            basis[i - first, 1] = At(_toCosine, since);
            basis[i - first, 2] = 1;
            basis[i - first, 3] = (_times[i] - _times[first]) / _wave;
        }

        Matrix<double> matrix = Matrix<double>.Build.DenseOfArray(basis);
        Vector<double> vector = Vector<double>.Build.Dense(values);
        Vector<double> strengths;
        try
        {
            strengths = matrix.TransposeThisAndMultiply(matrix).Cholesky().Solve(matrix.TransposeThisAndMultiply(vector));
        }
        catch (ArgumentException)
        {
            // So the library says that the squares are not positive definite.
            left = double.PositiveInfinity;
            return null;
        }

        Vector<double> rest = vector - (matrix * strengths);
        left = rest * rest;
        return strengths;
    }

    // The acceleration of the mass, driven from rest on; exact for a drive that is held for each step.
    private static double[] Response(int count, double hertz, double quality, Func<double, double> drive)
    {
        double w = 2 * Math.PI * hertz;
        double decay = w / (2 * quality);
        double damped = Math.Sqrt((w * w) - (decay * decay));
        double fade = Math.Exp(-decay * StepSeconds);
        double cosine = Math.Cos(damped * StepSeconds);
        double sine = Math.Sin(damped * StepSeconds);
        double position = 0;
        double speed = 0;
        double[] acceleration = new double[count];
        for (int i = 0; i < count; i++)
        {
            double force = drive(w * (i + 0.5) * StepSeconds);
            double rest = force / (w * w);
            acceleration[i] = force - (2 * decay * speed) - (w * w * position);
            double offset = position - rest;
            position = rest + (fade * (((cosine + (decay / damped * sine)) * offset) + (sine / damped * speed)));
            speed = fade * (((cosine - (decay / damped * sine)) * speed) - (w * w / damped * sine * offset));
        }

        return acceleration;
    }

    private static double At(double[] response, double place)
    {
        if (place < 0)
        {
            return 0;
        }

        int below = Math.Min((int)place, response.Length - 2);
        return response[below] + ((place - below) * (response[below + 1] - response[below]));
    }

    private int Index(double seconds)
    {
        int index = Array.BinarySearch(_times, seconds);
        return index < 0 ? ~index : index;
    }
}
