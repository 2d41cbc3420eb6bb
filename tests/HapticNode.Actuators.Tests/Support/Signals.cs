using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Tests.Support;

/// <summary>Signals for a motor from pieces of a duration and a level.</summary>
public static class Signals
{
    public const double Cycle = 1000 / AnchorParts.ResonanceHertz;

    /// <summary>Levels one after the other, each for some milliseconds; neutral afterwards.</summary>
    public static DriveSignal Of(DriverStage stage, params (double Milliseconds, int Permille)[] pieces)
    {
        List<LevelPoint> points = [];
        double time = 0;
        foreach ((double milliseconds, int permille) in pieces)
        {
            points.Add(new LevelPoint(Microseconds(time), permille));
            time += milliseconds;
        }

        return DriveSignal.ForMotor(points, stage, Microseconds(time));
    }

    /// <summary>Drive at full level for some cycles of the anchor motor, then full brake for some.</summary>
    public static DriveSignal Click(DriverStage stage, double driveCycles, double brakeCycles)
    {
        return Of(stage, (driveCycles * Cycle, 1000), (brakeCycles * Cycle, -1000));
    }

    private static long Microseconds(double milliseconds) => (long)Math.Round(milliseconds * 1000);
}
