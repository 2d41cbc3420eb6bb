namespace HapticNode.Measurements.Synthetic;

/// <summary>
/// A resonant motor on a jig, by the fourth-order Runge-Kutta method in steps of 20 us: another integrator and other code than the
/// product's models, which are solved in closed form, so that one does not confirm the other's mistakes.
/// </summary>
/// <param name="Hertz">The resonance in hertz.</param>
/// <param name="Quality">The quality factor.</param>
/// <param name="SteadyPeakG">The peak acceleration of the jig at full level on resonance, in g.</param>
public sealed record SyntheticMotor(double Hertz, double Quality, double SteadyPeakG)
{
    /// <summary>The step of the simulation in seconds.</summary>
    public const double StepSeconds = 20e-6;

    /// <summary>What the driver does for a while.</summary>
    /// <param name="Start">From when, in seconds.</param>
    /// <param name="End">To when, in seconds.</param>
    /// <param name="Level">How strongly, in multiples of full level; negative turns the phase over.</param>
    /// <param name="Hertz">The frequency of the drive.</param>
    public readonly record struct Drive(double Start, double End, double Level, double Hertz);

    /// <summary>Clicks at even distances, the first after 0.3 s, each driven and then braked for so many waves of the drive.</summary>
    /// <param name="count">How many.</param>
    /// <param name="every">Seconds from one to the next.</param>
    /// <param name="hertz">The frequency of the drive.</param>
    /// <param name="waves">Waves of drive.</param>
    /// <param name="brakeWaves">Waves of brake.</param>
    /// <param name="level">The level of both.</param>
    /// <returns>The drives, in order of time.</returns>
    public static IReadOnlyList<Drive> Clicks(int count, double every, double hertz, double waves, double brakeWaves = 0, double level = 2)
    {
        List<Drive> drives = [];
        for (int i = 0; i < count; i++)
        {
            double start = 0.3 + (i * every);
            double end = start + (waves / hertz);
            drives.Add(new Drive(start, end, level, hertz));
            if (brakeWaves > 0)
            {
                drives.Add(new Drive(end, end + (brakeWaves / hertz), -level, hertz));
            }
        }

        return drives;
    }

    /// <summary>Moves the motor.</summary>
    /// <param name="drives">What the driver does, in order of time; the sines of all of them begin with the first.</param>
    /// <param name="seconds">How long.</param>
    /// <returns>The acceleration of the jig in g, a value each step.</returns>
    public double[] Run(IReadOnlyList<Drive> drives, double seconds)
    {
        double[] acceleration = new double[(int)(seconds / StepSeconds)];
        double position = 0;
        double speed = 0;
        double h = StepSeconds;
        int next = 0;
        for (int i = 0; i < acceleration.Length; i++)
        {
            while (next < drives.Count && drives[next].End <= i * h)
            {
                next++;
            }

            double begin = Force(drives, next, i * h);
            double middle = Force(drives, next, (i + 0.5) * h);
            double end = Force(drives, next, (i + 1) * h);

            // In units in which full level on resonance accelerates the mass by Q.
            acceleration[i] = -Slope(begin, position, speed) * SteadyPeakG / Quality;
            double x1 = speed;
            double v1 = Slope(begin, position, speed);
            double x2 = speed + (h / 2 * v1);
            double v2 = Slope(middle, position + (h / 2 * x1), x2);
            double x3 = speed + (h / 2 * v2);
            double v3 = Slope(middle, position + (h / 2 * x2), x3);
            double x4 = speed + (h * v3);
            double v4 = Slope(end, position + (h * x3), x4);
            position += h / 6 * (x1 + (2 * x2) + (2 * x3) + x4);
            speed += h / 6 * (v1 + (2 * v2) + (2 * v3) + v4);
        }

        return acceleration;
    }

    private double Slope(double force, double position, double speed)
    {
        double w = 2 * Math.PI * Hertz;
        return force - (w / Quality * speed) - (w * w * position);
    }

    // A step is far shorter than a drive: within it only the next one can begin.
    private static double Force(IReadOnlyList<Drive> drives, int next, double time)
    {
        for (int i = next; i < Math.Min(next + 2, drives.Count); i++)
        {
            Drive drive = drives[i];
            if (time >= drive.Start && time < drive.End)
            {
                return drive.Level * Math.Sin(2 * Math.PI * drive.Hertz * (time - drives[0].Start));
            }
        }

        return 0;
    }
}
