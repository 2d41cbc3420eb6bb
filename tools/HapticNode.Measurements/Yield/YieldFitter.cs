using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Fitting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Measurements.Yield;

/// <summary>
/// Finds drive and brake of one push so that as many units as can be keep it within its limits. It begins with the push as it is and with the
/// one that is shortest on the worst unit, and goes to the best neighbour until there is none; the nominal strength stays within a tenth.
/// </summary>
/// <param name="motor">The motor.</param>
/// <param name="lane">The lane.</param>
/// <param name="variation">How far units differ.</param>
public sealed class YieldFitter(MotorSetup motor, FeelLane lane, UnitVariation variation)
{
    private const int Units = 600;
    private const int MaxRounds = 10;
    private const int Full = 1000;
    private const int LevelStep = 50;
    private const int ShortestMicroseconds = 500;

    private readonly YieldStudy _study = new(new FeelSetup(), variation);
    private readonly int _timeStep = FitSpace.For(motor).FineMicroseconds;

    /// <summary>How many pushes have been tried.</summary>
    public int Tried { get; private set; }

    /// <summary>Finds a push.</summary>
    /// <param name="push">The push as it is.</param>
    /// <param name="shortest">The push that is shortest on the worst unit.</param>
    /// <returns>The best one, and the share of units that keep it.</returns>
    public (Push Push, double Share) Fit(Push push, Push shortest)
    {
        double wanted = Nominal(push).PeakG;
        (Push Push, double Share) best = Better((push, Share(push)), (shortest, Share(shortest)));
        for (int round = 0; round < MaxRounds && best.Share < 1; round++)
        {
            (Push Push, double Share) before = best;
            foreach (Push neighbour in Neighbours(before.Push).Where(neighbour => Allows(neighbour, push, wanted)))
            {
                best = Better(best, (neighbour, Share(neighbour)));
            }

            if (best == before)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>The share of units on which a push keeps its limits.</summary>
    /// <param name="push">The push.</param>
    /// <returns>The share, 0..1.</returns>
    public double Share(Push push)
    {
        Tried++;
        return _study.Share(CueLane.Of(push.TraceOn(lane), motor), Units);
    }

    private static (Push Push, double Share) Better((Push Push, double Share) leader, (Push Push, double Share) candidate)
    {
        return candidate.Share > leader.Share ? candidate : leader;
    }

    private bool Allows(Push candidate, Push original, double wanted)
    {
        bool isRuled = Math.Abs(Nominal(candidate).PeakG - wanted) <= PushFitter.PeakTolerance * wanted;
        return isRuled && Overdriven(candidate) <= Math.Max(motor.OverdriveMilliseconds, Overdriven(original));
    }

    // The longest stretch of forward drive above the rated voltage, in milliseconds.
    private double Overdriven(Push push) => push.Drive.Where(step => Math.Max(step.From, step.To) > motor.RatedPermille).Sum(step => step.Microseconds) / 1000.0;

    private FeelMetrics Nominal(Push push)
    {
        LaneTrace trace = push.TraceOn(lane);
        DriveSignal signal = DriveSignal.ForMotor(trace.Points, motor.Stage, trace.Points[^1].Microseconds);
        return FeelMetrics.Of(motor.Profile.Model().Run(signal, motor.Stage, 8000), lane.Heat);
    }

    private IEnumerable<Push> Neighbours(Push push)
    {
        int[] moves = [-1, 0, 1];
        int brakeTime = push.Brake.Sum(step => step.Microseconds);
        int brakeLevel = push.Brake.Count == 0 ? Full : -push.Brake[0].From;
        bool isPlain = push.Drive.Count == 1 && !push.Drive[0].IsRamp;
        foreach (int drive in isPlain ? moves : [0])
        {
            foreach (int level in isPlain ? moves : [0])
            {
                foreach (int time in moves)
                {
                    foreach (int strength in moves)
                    {
                        int braked = brakeTime + (time * _timeStep);
                        yield return push with
                        {
                            Drive = drive == 0 && level == 0
                                ? push.Drive
                                : [Step.Of(Math.Max(ShortestMicroseconds, push.DriveMicroseconds + (drive * _timeStep)), Level(push.Drive[0].From + (level * LevelStep)))],
                            Brake = braked < ShortestMicroseconds ? [] : [Step.Of(braked, -Level(brakeLevel + (strength * LevelStep)))],
                        };
                    }
                }
            }
        }
    }

    private static int Level(int permille) => Math.Clamp(permille, LevelStep, Full);
}
