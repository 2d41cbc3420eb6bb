using System.Diagnostics;
using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Metrics;

/// <summary>How fast motors are simulated: a bank's worth of cues, each over a whole tolerance sweep.</summary>
/// <param name="SimulatedSeconds">How long the motors moved, in seconds of their own time.</param>
/// <param name="RealSeconds">How long the computer took, in seconds.</param>
public sealed record SweepBenchmark(double SimulatedSeconds, double RealSeconds)
{
    private const int Cues = 20;
    private const long CueMicroseconds = 300_000;
    private const double SecondsPerMicrosecond = 1e-6;

    /// <summary>Simulated seconds a second.</summary>
    public double Speed => SimulatedSeconds / RealSeconds;

    /// <summary>Sweeps 20 cues of 300 ms on a motor.</summary>
    /// <param name="profile">The motor.</param>
    /// <returns>The times; the tails after the cues are simulated but not counted.</returns>
    public static SweepBenchmark Run(MotorProfile profile)
    {
        var stage = new DriverStage { Overdrive = 2 };
        DriveSignal signal = DriveSignal.ForMotor(Pattern(), stage, CueMicroseconds);
        ToleranceSweep.Run(profile, signal, stage, HeatBudget.Default);
        var watch = Stopwatch.StartNew();
        for (int cue = 0; cue < Cues; cue++)
        {
            ToleranceSweep.Run(profile, signal, stage, HeatBudget.Default);
        }

        return new SweepBenchmark(Cues * ToleranceSweep.Count * CueMicroseconds * SecondsPerMicrosecond, watch.Elapsed.TotalSeconds);
    }

    // As busy as the node can be: ramps come in steps of 4 ms.
    private static IEnumerable<LevelPoint> Pattern()
    {
        const int StepMicroseconds = 4000;
        for (int i = 0; i < CueMicroseconds / StepMicroseconds; i++)
        {
            yield return new LevelPoint(i * StepMicroseconds, (i * 137 % 2001) - 1000);
        }
    }
}
