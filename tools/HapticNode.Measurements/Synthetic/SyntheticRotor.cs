namespace HapticNode.Measurements.Synthetic;

/// <summary>A rotating mass with dry friction, by explicit steps of 20 us; it shakes two axes.</summary>
/// <param name="SteadyHertz">The speed at full level in hertz.</param>
/// <param name="TimeConstantSeconds">In which the speed approaches its end.</param>
/// <param name="StartLevel">The level below which it stays standing.</param>
/// <param name="SteadyPeakG">The peak acceleration at full level in g.</param>
public sealed record SyntheticRotor(double SteadyHertz, double TimeConstantSeconds, double StartLevel, double SteadyPeakG)
{
    // The dry friction of a turning rotor, as a level.
    private const double Friction = 0.05;

    /// <summary>Turns the rotor.</summary>
    /// <param name="drives">What the driver does, in order of time; the frequencies do not count.</param>
    /// <param name="seconds">How long.</param>
    /// <returns>The acceleration along two axes in g and the level, a value each step.</returns>
    public (double[] First, double[] Second, double[] Level) Run(IReadOnlyList<SyntheticMotor.Drive> drives, double seconds)
    {
        int count = (int)(seconds / SyntheticMotor.StepSeconds);
        double[] first = new double[count];
        double[] second = new double[count];
        double[] levels = new double[count];
        double full = 2 * Math.PI * SteadyHertz;
        double speed = 0;
        double angle = 0;
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            double time = i * SyntheticMotor.StepSeconds;
            while (next < drives.Count && drives[next].End <= time)
            {
                next++;
            }

            double level = next < drives.Count && time >= drives[next].Start ? drives[next].Level : 0;
            levels[i] = level;
            double push = speed > 0 || level >= StartLevel ? (full * (level * (1 + Friction) - Friction)) - speed : 0;
            speed = Math.Max(0, speed + (push / TimeConstantSeconds * SyntheticMotor.StepSeconds));
            angle += speed * SyntheticMotor.StepSeconds;
            double force = SteadyPeakG * speed * speed / (full * full);
            first[i] = force * Math.Cos(angle);
            second[i] = force * Math.Sin(angle);
        }

        return (first, second, levels);
    }
}
