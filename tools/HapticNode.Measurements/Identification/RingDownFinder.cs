namespace HapticNode.Measurements.Identification;

/// <summary>
/// Finds where a motor is left to itself and fits its vibration there. The drive is not in the recording, so the beginning is searched for:
/// the earliest moment from which on nothing is left over that swings with the motor.
/// </summary>
/// <param name="times">The times of the samples, in seconds.</param>
/// <param name="samples">The samples.</param>
/// <param name="noise">The standard deviation of a sample at rest.</param>
/// <param name="lineHertz">About the frequency of the motor.</param>
internal sealed class RingDownFinder(double[] times, double[] samples, double noise, double lineHertz)
{
    private const int MostStarts = 60;
    private const int MostModes = 3;
    private const double FewestWaves = 3.5;
    private const double NearLine = 0.15;
    private const double LeastQuality = 2;
    private const double MostQuality = 300;
    private const double FollowedToNoise = 0.7;
    private const double MostDecays = 7;
    private const double OwnBand = 0.12;
    private const double SteadyErrors = 2.5;
    private const double SteadyDecay = 0.02;
    private const double SteadyFrequency = 0.001;
    private const double LeftOverErrors = 3.5;
    private const double LeftOverShare = 0.006;

    /// <summary>Looks at one motion.</summary>
    /// <param name="shape">The motion.</param>
    /// <param name="window">Where it is.</param>
    /// <returns>The ring-down; null where there is none.</returns>
    internal RingDown? Find(MotionShape shape, MotionWindow window)
    {
        double half = 0.5 / lineHertz;
        double first = shape.FallenAt(0.9);
        for (int step = 0; step < MostStarts; step++)
        {
            double start = first + (step * half);
            double amplitude = shape.Envelope[shape.IndexAt(start)];
            if (start + (FewestWaves / lineHertz) > window.FreeUntilSeconds || amplitude < Math.Max(2.5 * noise, 0.01 * shape.Peak) || start > window.EndSeconds)
            {
                return null;
            }

            if (At(start, amplitude, shape, window.FreeUntilSeconds) is { } found && IsFree(found) && IsSteady(found, shape, window.FreeUntilSeconds))
            {
                return found;
            }
        }

        return null;
    }

    private RingDown? At(double start, double amplitude, MotionShape shape, double until)
    {
        double decay = DecayGuess(shape, start, amplitude);
        RingDown? found = null;
        for (int pass = 0; pass < 2; pass++)
        {
            // Where hardly the fewest waves are left, that many may be longer by a rounding.
            double followed = Math.Min(Math.Log(Math.Max(2, amplitude / (FollowedToNoise * noise))), MostDecays) / decay;
            double length = Math.Min(Math.Max(followed, FewestWaves / lineHertz), until - start);
            if (Fitted(start, length, decay) is not { } fit)
            {
                return found;
            }

            found = new RingDown(start, length, fit);
            if (!IsPlausible(fit) || Math.Abs((fit.Modes[0].Decay / decay) - 1) < 0.3)
            {
                break;
            }

            decay = fit.Modes[0].Decay;
        }

        return found is not null && IsPlausible(found.Fit) ? found : null;
    }

    private bool IsPlausible(DampedFit fit)
    {
        Mode motor = fit.Modes[0];
        return motor.Decay > 0 && motor.Quality is > LeastQuality and < MostQuality && Math.Abs((motor.ResonanceHertz / lineHertz) - 1) < NearLine;
    }

    // While the motor is driven or braked, something is left over that swings with it in the first waves.
    private bool IsFree(RingDown found)
    {
        (double[] t, _) = Stretch(found.StartSeconds, Math.Min(found.Seconds, 3 / lineHertz));
        double cosine = 0;
        double sine = 0;
        double w = found.Motor.AngularFrequency;
        for (int i = 0; i < t.Length; i++)
        {
            cosine += found.Fit.Residuals[i] * Math.Cos(w * t[i]);
            sine += found.Fit.Residuals[i] * Math.Sin(w * t[i]);
        }

        double left = 2 * Math.Sqrt((cosine * cosine) + (sine * sine)) / t.Length;
        double error = found.Fit.Deviation * Math.Sqrt(2.0 / t.Length);
        return left < Math.Max(LeftOverErrors * error, LeftOverShare * found.Motor.Amplitude);
    }

    // A wave later the decay must be the same: under a brake it changes.
    private bool IsSteady(RingDown found, MotionShape shape, double until)
    {
        double later = found.StartSeconds + (1 / lineHertz);
        double amplitude = found.Motor.AmplitudeAt(1 / lineHertz);
        if (amplitude < 2.5 * noise || later + (FewestWaves / lineHertz) > until || At(later, amplitude, shape, until) is not { } next)
        {
            return true;
        }

        // The later part is within the earlier one: the difference varies by the difference of the variances.
        double decayError = Math.Sqrt(Math.Max(0, Math.Pow(next.Fit.DecayError, 2) - Math.Pow(found.Fit.DecayError, 2)));
        double frequencyError = Math.Sqrt(Math.Max(0, Math.Pow(next.Fit.FrequencyError, 2) - Math.Pow(found.Fit.FrequencyError, 2)));
        return Math.Abs(next.Motor.Decay - found.Motor.Decay) < Math.Max(SteadyErrors * decayError, SteadyDecay * found.Motor.Decay)
            && Math.Abs(next.Motor.AngularFrequency - found.Motor.AngularFrequency) < Math.Max(SteadyErrors * frequencyError, SteadyFrequency * found.Motor.AngularFrequency);
    }

    private DampedFit? Fitted(double start, double length, double decay)
    {
        (double[] t, double[] values) = Stretch(start, length);
        if (t.Length < 16)
        {
            return null;
        }

        List<(double Decay, double AngularFrequency)> starts = [(decay, 2 * Math.PI * lineHertz)];
        DampedFit? best = DampedFit.Of(t, values, starts);
        while (best is not null && starts.Count < MostModes)
        {
            double hertz = Strongest(t, best.Residuals, length);

            // What is near the motor's own frequency is its drive or its brake, and no vibration of the mount.
            bool isNew = Math.Abs((hertz / lineHertz) - 1) > OwnBand && best.Modes.All(mode => Math.Abs((mode.AngularFrequency / (2 * Math.PI)) - hertz) > 0.7 / length);
            if (!isNew)
            {
                break;
            }

            starts = [.. best.Modes.Select(mode => (mode.Decay, mode.AngularFrequency)), (2 / length, 2 * Math.PI * hertz)];
            DampedFit? more = DampedFit.Of(t, values, starts);
            bool isBetter = more is not null && more.Criterion < best.Criterion - 6 && IsPlausible(more) && more.Modes.All(mode => mode.Decay > -1 / length);
            if (!isBetter)
            {
                break;
            }

            best = more;
        }

        return best;
    }

    private (double[] Times, double[] Values) Stretch(double start, double length)
    {
        int first = Index(start);
        int end = Index(start + length);
        double[] t = [.. times[first..end].Select(time => time - start)];
        return (t, samples[first..end]);
    }

    private int Index(double seconds)
    {
        int index = Array.BinarySearch(times, seconds);
        return index < 0 ? ~index : index;
    }

    // Where the residuals have the most power, from a few hertz up: the mount, mostly.
    private static double Strongest(double[] t, double[] residuals, double length)
    {
        double rate = t.Length / length;
        double best = 0;
        double bestHertz = 0;
        for (double hertz = 0.7 / length; hertz < Math.Min(0.48 * rate, 2000); hertz += 0.4 / length)
        {
            double cosine = 0;
            double sine = 0;
            double w = 2 * Math.PI * hertz;
            for (int i = 0; i < t.Length; i++)
            {
                cosine += residuals[i] * Math.Cos(w * t[i]);
                sine += residuals[i] * Math.Sin(w * t[i]);
            }

            double power = (cosine * cosine) + (sine * sine);
            if (power > best)
            {
                (best, bestHertz) = (power, hertz);
            }
        }

        return bestHertz;
    }

    private double DecayGuess(MotionShape shape, double start, double amplitude)
    {
        int first = shape.IndexAt(start);
        int index = first;
        while (index < shape.Envelope.Length - 1 && shape.Envelope[index] > amplitude / Math.E)
        {
            index++;
        }

        double seconds = (index - first) / shape.RateHertz;
        double fall = Math.Log(amplitude / Math.Max(shape.Envelope[index], 1e-12));
        return Math.Clamp(fall > 0.2 && seconds > 0 ? fall / seconds : 3 * lineHertz / 10, lineHertz / 100, lineHertz);
    }
}
