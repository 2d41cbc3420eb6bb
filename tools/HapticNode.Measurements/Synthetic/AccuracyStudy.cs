using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Synthetic;

/// <summary>How far identified motors are from the simulated ones that were recorded.</summary>
/// <param name="Condition">Under what circumstances.</param>
/// <param name="Recordings">How many recordings there were.</param>
/// <param name="Refused">How many of them were refused.</param>
/// <param name="ResonanceErrors">The relative errors of the resonance of the others.</param>
/// <param name="QualityErrors">Those of the quality factor.</param>
/// <param name="Covered">The share of the intervals, of both, that hold the true value.</param>
public sealed record AccuracyStudy(RecordingCondition Condition, int Recordings, int Refused, IReadOnlyList<double> ResonanceErrors, IReadOnlyList<double> QualityErrors, double Covered)
{
    private const int Clicks = 4;
    private const double EverySeconds = 0.6;

    /// <summary>The error of the resonance that 95 % of the recordings do not exceed, as a share.</summary>
    public double ResonanceP95 => Robust.Quantile(ResonanceErrors.Select(Math.Abs), 0.95);

    /// <summary>The error of the quality factor that 95 % of the recordings do not exceed, as a share.</summary>
    public double QualityP95 => Robust.Quantile(QualityErrors.Select(Math.Abs), 0.95);

    /// <summary>Records clicks of random motors, 150 to 240 Hz with a Q of 6 to 20, driven up to 2 % beside their resonance, and identifies them.</summary>
    /// <param name="condition">Under what circumstances.</param>
    /// <param name="recordings">How many recordings.</param>
    /// <param name="firstSeed">The seed of the first one.</param>
    /// <returns>How far off the results are.</returns>
    public static AccuracyStudy Run(RecordingCondition condition, int recordings, int firstSeed = 1)
    {
        List<double> resonances = [];
        List<double> qualities = [];
        int covered = 0;
        for (int i = 0; i < recordings; i++)
        {
            var random = new Random(firstSeed + (7919 * i));
            var motor = new SyntheticMotor(150 + (90 * random.NextDouble()), 6 + (14 * random.NextDouble()), condition.PeakG);
            double drive = motor.Hertz * (1 + (0.04 * (random.NextDouble() - 0.5)));
            double brake = condition.BrakeWaves > 0 ? 0.6 + ((condition.BrakeWaves - 0.6) * random.NextDouble()) : 0;
            double[] motion = motor.Run(SyntheticMotor.Clicks(Clicks, EverySeconds, drive, waves: 2, brake), 0.5 + (Clicks * EverySeconds));
            try
            {
                Measurement found = MotorIdentifier.Identify(condition.Sensor.Record(motion, random.Next()));
                resonances.Add((found.ResonanceHertz!.Value.Value / motor.Hertz) - 1);
                qualities.Add((found.Quality!.Value.Value / motor.Quality) - 1);
                covered += Holds(found.ResonanceHertz.Value, motor.Hertz) + Holds(found.Quality.Value, motor.Quality);
            }
            catch (RefusedException)
            {
                // Counted below.
            }
        }

        return new AccuracyStudy(condition, recordings, recordings - resonances.Count, resonances, qualities, resonances.Count == 0 ? 0 : covered / (2.0 * resonances.Count));
    }

    private static int Holds(Estimate estimate, double truth) => truth >= estimate.Low && truth <= estimate.High ? 1 : 0;
}
