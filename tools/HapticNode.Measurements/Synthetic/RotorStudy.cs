using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Planning;
using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Synthetic;

/// <summary>How far identified rotating masses are from the simulated ones that a plan was played on.</summary>
/// <param name="Recordings">How many recordings there were.</param>
/// <param name="SpeedErrors">The relative errors of the steady speed.</param>
/// <param name="RiseErrors">Those of the rise.</param>
/// <param name="StartsHeld">In how many the starting voltage is within its interval.</param>
public sealed record RotorStudy(int Recordings, IReadOnlyList<double> SpeedErrors, IReadOnlyList<double> RiseErrors, int StartsHeld)
{
    private const double FullVolts = 3;
    private const double NineTenths = 0.9;
    private const double MillisecondsPerSecond = 1000;

    /// <summary>The error of the speed that 95 % of the recordings do not exceed, as a share.</summary>
    public double SpeedP95 => Robust.Quantile(SpeedErrors.Select(Math.Abs), 0.95);

    /// <summary>The error of the rise that 95 % of the recordings do not exceed, as a share.</summary>
    public double RiseP95 => Robust.Quantile(RiseErrors.Select(Math.Abs), 0.95);

    /// <summary>Plays the plan on random rotors, 110 to 230 Hz, with the panel's clock off by up to 2 %, and identifies them.</summary>
    /// <param name="recordings">How many recordings.</param>
    /// <param name="firstSeed">The seed of the first one.</param>
    /// <returns>How far off the results are.</returns>
    /// <exception cref="RefusedException">A recording was refused.</exception>
    public static RotorStudy Run(int recordings, int firstSeed = 1)
    {
        MeasurementPlan plan = MeasurementPlan.Of([new PlannedLane("erm", true, 100, FullVolts)]);
        List<double> speeds = [];
        List<double> rises = [];
        int held = 0;
        for (int i = 0; i < recordings; i++)
        {
            var random = new Random(firstSeed + (7919 * i));
            var rotor = new SyntheticRotor(110 + (120 * random.NextDouble()), 0.02 + (0.03 * random.NextDouble()), 0.13 + (0.3 * random.NextDouble()), 0.5 + random.NextDouble());
            (IReadOnlyList<SyntheticMotor.Drive> drives, double end) = PlayedPlan.Of(plan, 0.98 + (0.04 * random.NextDouble()), random);

            // A rotor that is braked comes to a stand: the drive of the brake is none.
            (double[] first, _, _) = rotor.Run([.. drives.Where(drive => drive.Level > 0)], end);
            Measurement found = MotorIdentifier.Identify(new SyntheticSensor { Direction = [0.1, 0, 1] }.Record(first, random.Next()), plan: plan);
            speeds.Add((found.SteadyHertz!.Value.Value / rotor.SteadyHertz) - 1);
            rises.Add((found.RiseMilliseconds.Value / (-Math.Log(1 - Math.Sqrt(NineTenths)) * rotor.TimeConstantSeconds * MillisecondsPerSecond)) - 1);
            held += found.StartVolts is { } volts && volts.Low <= rotor.StartLevel * FullVolts && volts.High >= rotor.StartLevel * FullVolts ? 1 : 0;
        }

        return new RotorStudy(recordings, speeds, rises, held);
    }
}
