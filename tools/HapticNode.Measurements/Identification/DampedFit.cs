using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace HapticNode.Measurements.Identification;

/// <summary>The least-squares fit of one or several vibrations that die away, on a base line that may lean.</summary>
internal sealed class DampedFit
{
    private const int ParametersOfMode = 4;
    private const int ParametersOfBase = 2;
    private const int MostIterations = 60;

    private readonly double[] _times;
    private readonly double[] _values;

    private DampedFit(double[] times, double[] values, Vector<double> parameters)
    {
        _times = times;
        _values = values;
        Modes = [.. Enumerable.Range(0, (parameters.Count - ParametersOfBase) / ParametersOfMode).Select(mode => ModeAt(parameters, mode))];
        Residuals = [.. (Vector<double>.Build.Dense(values) - Model(parameters, times))];
        SquareSum = Residuals.Sum(residual => residual * residual);
        Matrix<double> jacobian = Jacobian(parameters, times);
        double variance = SquareSum / Math.Max(1, values.Length - parameters.Count);
        Covariance = (jacobian.TransposeThisAndMultiply(jacobian)).PseudoInverse() * variance;
    }

    /// <summary>The vibrations; the first is the one that was looked for.</summary>
    internal IReadOnlyList<Mode> Modes { get; }

    /// <summary>What is left over.</summary>
    internal double[] Residuals { get; }

    /// <summary>The squares of it, summed.</summary>
    internal double SquareSum { get; }

    /// <summary>The standard deviation of a sample from the fit.</summary>
    internal double Deviation => Math.Sqrt(SquareSum / Math.Max(1, _values.Length - (ParametersOfMode * Modes.Count) - ParametersOfBase));

    /// <summary>The standard error of the decay of the first mode.</summary>
    internal double DecayError => Math.Sqrt(Math.Max(0, Covariance[0, 0]));

    /// <summary>The standard error of the angular frequency of the first mode.</summary>
    internal double FrequencyError => Math.Sqrt(Math.Max(0, Covariance[1, 1]));

    /// <summary>Schwarz's criterion: less is better, and each parameter costs something.</summary>
    internal double Criterion => (_values.Length * Math.Log(SquareSum / _values.Length)) + (((ParametersOfMode * Modes.Count) + ParametersOfBase) * Math.Log(_values.Length));

    private Matrix<double> Covariance { get; }

    /// <summary>Fits.</summary>
    /// <param name="times">The times of the samples, from 0 on.</param>
    /// <param name="values">The samples.</param>
    /// <param name="starts">Decay and angular frequency of each vibration to begin with.</param>
    /// <returns>The fit; null where it does not settle.</returns>
    internal static DampedFit? Of(double[] times, double[] values, IReadOnlyList<(double Decay, double AngularFrequency)> starts)
    {
        try
        {
            Vector<double> guess = LinearGuess(times, values, starts);
            IObjectiveModel objective = ObjectiveFunction.NonlinearModel(
                (parameters, x) => Model(parameters, times),
                (parameters, x) => Jacobian(parameters, times),
                Vector<double>.Build.Dense(times),
                Vector<double>.Build.Dense(values));
            var minimizer = new LevenbergMarquardtMinimizer(maximumIterations: MostIterations);
            Vector<double> best = minimizer.FindMinimum(objective, guess).MinimizingPoint;
            return best.All(double.IsFinite) ? new DampedFit(times, values, best) : null;
        }
        catch (Exception exception) when (exception is OptimizationException or NonConvergenceException or ArithmeticException or ArgumentException)
        {
            return null;
        }
    }

    // With decay and frequency given, the rest is linear.
    private static Vector<double> LinearGuess(double[] times, double[] values, IReadOnlyList<(double Decay, double AngularFrequency)> starts)
    {
        int columns = (2 * starts.Count) + ParametersOfBase;
        Matrix<double> basis = Matrix<double>.Build.Dense(times.Length, columns, (row, column) =>
        {
            double t = times[row];
            if (column >= 2 * starts.Count)
            {
                return column == 2 * starts.Count ? 1 : t;
            }

            (double decay, double w) = starts[column / 2];
            return Math.Exp(-decay * t) * (column % 2 == 0 ? Math.Cos(w * t) : Math.Sin(w * t));
        });
        Vector<double> linear = (basis.TransposeThisAndMultiply(basis)).PseudoInverse() * basis.TransposeThisAndMultiply(Vector<double>.Build.Dense(values));
        double[] guess = new double[(ParametersOfMode * starts.Count) + ParametersOfBase];
        for (int mode = 0; mode < starts.Count; mode++)
        {
            guess[ParametersOfMode * mode] = starts[mode].Decay;
            guess[(ParametersOfMode * mode) + 1] = starts[mode].AngularFrequency;
            guess[(ParametersOfMode * mode) + 2] = linear[2 * mode];
            guess[(ParametersOfMode * mode) + 3] = linear[(2 * mode) + 1];
        }

        guess[^2] = linear[columns - 2];
        guess[^1] = linear[columns - 1];
        return Vector<double>.Build.Dense(guess);
    }

    private static Mode ModeAt(Vector<double> parameters, int mode)
    {
        int at = ParametersOfMode * mode;
        return new Mode(parameters[at], parameters[at + 1], parameters[at + 2], parameters[at + 3]);
    }

    private static Vector<double> Model(Vector<double> parameters, double[] times)
    {
        int modes = (parameters.Count - ParametersOfBase) / ParametersOfMode;
        double[] model = new double[times.Length];
        for (int i = 0; i < model.Length; i++)
        {
            model[i] = parameters[^2] + (parameters[^1] * times[i]);
        }

        for (int mode = 0; mode < modes; mode++)
        {
            Mode current = ModeAt(parameters, mode);
            for (int i = 0; i < model.Length; i++)
            {
                model[i] += current.At(times[i]);
            }
        }

        return Vector<double>.Build.Dense(model);
    }

    private static Matrix<double> Jacobian(Vector<double> parameters, double[] times)
    {
        int modes = (parameters.Count - ParametersOfBase) / ParametersOfMode;
        Matrix<double> jacobian = Matrix<double>.Build.Dense(times.Length, parameters.Count);
        for (int i = 0; i < times.Length; i++)
        {
            double t = times[i];
            for (int mode = 0; mode < modes; mode++)
            {
                Mode current = ModeAt(parameters, mode);
                double fall = Math.Exp(-current.Decay * t);
                double cosine = Math.Cos(current.AngularFrequency * t);
                double sine = Math.Sin(current.AngularFrequency * t);
                int at = ParametersOfMode * mode;
                jacobian[i, at] = -t * fall * ((current.Cosine * cosine) + (current.Sine * sine));
                jacobian[i, at + 1] = t * fall * ((current.Sine * cosine) - (current.Cosine * sine));
                jacobian[i, at + 2] = fall * cosine;
                jacobian[i, at + 3] = fall * sine;
            }

            jacobian[i, parameters.Count - 2] = 1;
            jacobian[i, parameters.Count - 1] = t;
        }

        return jacobian;
    }
}
