using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Synthetic;

/// <summary>How far identified delays of a driver are from the simulated ones.</summary>
/// <param name="Recordings">How many recordings there were.</param>
/// <param name="ErrorsMilliseconds">The errors.</param>
/// <param name="Held">In how many the delay is within its interval.</param>
public sealed record DelayStudy(int Recordings, IReadOnlyList<double> ErrorsMilliseconds, int Held)
{
    private const double Volts = 2.5;
    private const int Clicks = 5;
    private const double EverySeconds = 0.5;
    private const double MillisecondsPerSecond = 1000;

    /// <summary>The error that 95 % of the recordings do not exceed, in milliseconds.</summary>
    public double P95Milliseconds => Robust.Quantile(ErrorsMilliseconds.Select(Math.Abs), 0.95);

    /// <summary>Records clicks of random motors beside the input of their driver, which is up to 8 ms late, and identifies the delay.</summary>
    /// <param name="recordings">How many recordings.</param>
    /// <param name="firstSeed">The seed of the first one.</param>
    /// <returns>How far off the results are.</returns>
    /// <exception cref="RefusedException">A recording was refused.</exception>
    public static DelayStudy Run(int recordings, int firstSeed = 1)
    {
        List<double> errors = [];
        int held = 0;
        var sensor = new SyntheticSensor();
        for (int i = 0; i < recordings; i++)
        {
            var random = new Random(firstSeed + (7919 * i));
            double delay = 0.008 * random.NextDouble();
            var motor = new SyntheticMotor(150 + (90 * random.NextDouble()), 6 + (14 * random.NextDouble()), 1);
            double hertz = motor.Hertz * (1 + (0.02 * (random.NextDouble() - 0.5)));
            IReadOnlyList<SyntheticMotor.Drive> drives = SyntheticMotor.Clicks(Clicks, EverySeconds, hertz, waves: 2);
            Recording recording = sensor.Record(motor.Run(drives, 0.5 + (Clicks * EverySeconds)), random.Next());

            // The recording begins with the first sample, a sampling time behind the simulation.
            double[] volts = [.. recording.Seconds.Select(time => time + (1 / sensor.RateHertz) + delay).Select(time => drives.Any(drive => time >= drive.Start && time < drive.End) ? Volts : 0)];
            Recording both = recording with { Channels = [.. recording.Channels, new RecordedChannel("drive_v", SampleUnit.Find("V"), volts)] };
            Estimate found = MotorIdentifier.Identify(both).DelayMilliseconds!.Value;
            errors.Add(found.Value - (delay * MillisecondsPerSecond));
            held += found.Low <= delay * MillisecondsPerSecond && found.High >= delay * MillisecondsPerSecond ? 1 : 0;
        }

        return new DelayStudy(recordings, errors, held);
    }
}
