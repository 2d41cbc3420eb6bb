using HapticNode.Measurements.Recordings;

namespace HapticNode.Measurements.Synthetic;

/// <summary>An accelerometer on the jig, with everything that spoils a recording.</summary>
public sealed record SyntheticSensor
{
    /// <summary>Samples a second.</summary>
    public double RateHertz { get; init; } = 3200;

    /// <summary>The standard deviation of a sample in g.</summary>
    public double NoiseG { get; init; } = 0.01;

    /// <summary>The step between two counts in g; 0 for none.</summary>
    public double CountG { get; init; } = 0.004;

    /// <summary>Where the range ends in g.</summary>
    public double RangeG { get; init; } = double.PositiveInfinity;

    /// <summary>Which shares of the motion x, y and z see.</summary>
    public IReadOnlyList<double> Direction { get; init; } = [0.1, 0.15, 0.98];

    /// <summary>Gravity on x, y and z in g.</summary>
    public IReadOnlyList<double> Gravity { get; init; } = [0.02, -0.17, 0.985];

    /// <summary>The standard deviation of the time stamps as a share of the time between samples, while the samples are even.</summary>
    public double StampJitter { get; init; }

    /// <summary>The standard deviation of when samples are really taken, which the stamps tell.</summary>
    public double TrueJitter { get; init; }

    /// <summary>How far the sensor's clock is off from what it promises; the stamps are true.</summary>
    public double ClockError { get; init; }

    /// <summary>The resonance of the mount in hertz, its quality, and how strong it is beside the motor; 0 hertz for none.</summary>
    public (double Hertz, double Quality, double Share) Mount { get; init; }

    /// <summary>Takes samples.</summary>
    /// <param name="acceleration">The acceleration of the jig in g, a value each step of <see cref="SyntheticMotor"/>.</param>
    /// <param name="seed">The seed of noise and jitter.</param>
    /// <returns>The time stamps in seconds, and the samples of the three axes in g.</returns>
    public (double[] Stamps, double[][] Axes) Sample(double[] acceleration, int seed)
    {
        var random = new Random(seed);
        double[] jig = Mount.Hertz > 0 ? WithMount(acceleration) : acceleration;
        double step = (1 + ClockError) / RateHertz;
        int count = (int)((acceleration.Length - 2) * SyntheticMotor.StepSeconds / step) - 2;
        double[] stamps = new double[count];
        double[][] axes = [new double[count], new double[count], new double[count]];
        for (int i = 0; i < count; i++)
        {
            double taken = ((i + 1) * step) + (TrueJitter * step * Normal(random));
            stamps[i] = taken + (StampJitter * step * Normal(random));
            double place = Math.Clamp(taken / SyntheticMotor.StepSeconds, 0, jig.Length - 2);
            int below = (int)place;
            double motion = jig[below] + ((place - below) * (jig[below + 1] - jig[below]));
            for (int axis = 0; axis < axes.Length; axis++)
            {
                double value = Gravity[axis] + (Direction[axis] * motion) + (NoiseG * Normal(random));
                value = CountG > 0 ? Math.Round(value / CountG) * CountG : value;
                axes[axis][i] = Math.Clamp(value, -RangeG, RangeG);
            }
        }

        return (stamps, axes);
    }

    /// <summary>Takes a recording in g, without the way through a file.</summary>
    /// <param name="acceleration">The acceleration of the jig in g, a value each step of <see cref="SyntheticMotor"/>.</param>
    /// <param name="seed">The seed of noise and jitter.</param>
    /// <returns>The recording.</returns>
    public Recording Record(double[] acceleration, int seed)
    {
        (double[] stamps, double[][] axes) = Sample(acceleration, seed);
        return new Recording(
            "simulated",
            [.. stamps.Select(stamp => stamp - stamps[0])],
            [.. axes.Select((axis, i) => new RecordedChannel("xyz"[i..(i + 1)], SampleUnit.G, axis))],
            IsEvenlySampled: false);
    }

    /// <summary>A random number of the normal distribution.</summary>
    /// <param name="random">Where from.</param>
    /// <returns>A number with mean 0 and deviation 1.</returns>
    public static double Normal(Random random)
    {
        return Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }

    // The mount swings along: the motion excites it, and it adds its own.
    private double[] WithMount(double[] acceleration)
    {
        double w = 2 * Math.PI * Mount.Hertz;
        double position = 0;
        double speed = 0;
        double[] result = new double[acceleration.Length];
        for (int i = 0; i < acceleration.Length; i++)
        {
            speed += ((w * w * ((Mount.Share * acceleration[i]) - position)) - (w / Mount.Quality * speed)) * SyntheticMotor.StepSeconds;
            position += speed * SyntheticMotor.StepSeconds;
            result[i] = acceleration[i] + position;
        }

        return result;
    }
}
