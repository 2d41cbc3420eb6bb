using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Fitting;

/// <summary>
/// Finds drive and brake of one push. Of a click it seeks the time and level of both, so that it is as strong as wanted, within a tenth, and
/// as short as can be on the worst unit that the profile's spread allows; the nominal unit stays crisp and not below 10 ms. Of a longer push
/// it keeps the drive and seeks the brake after which the worst unit rings shortest. It tries every point of a coarse grid and then those of a
/// fine grid around the best ones, always in the same order: the same question has the same answer.
/// </summary>
/// <param name="motor">The motor.</param>
/// <param name="lane">The lane.</param>
public sealed class PushFitter(MotorSetup motor, FeelLane lane)
{
    /// <summary>How far the peak may be from what is wanted, as a share: half of what people notice.</summary>
    public const double PeakTolerance = 0.1;

    /// <summary>The shortest click that is called crisp, in milliseconds (developer.android.com, haptics, actuators: 10 to 20 ms).</summary>
    public const double ShortestCrispMilliseconds = 10;

    private const double SampleRateHertz = 10000;
    private const int Finalists = 4;
    private const int MaxRounds = 12;
    private const int Full = 1000;

    // The notation has no shorter step.
    private const int ShortestMicroseconds = 500;

    private readonly FitSpace _space = FitSpace.For(motor);
    private readonly MotorModel[] _units = [.. MotorUnits.Of(motor)];

    /// <summary>How many pushes have been tried.</summary>
    public int Tried { get; private set; }

    /// <summary>Finds a push.</summary>
    /// <param name="push">The push as it is.</param>
    /// <param name="peakG">The wanted peak of a click in g; null for the present one.</param>
    /// <returns>The best push, or the present one where none is better.</returns>
    public Push Fit(Push push, double? peakG = null)
    {
        bool isClick = IsClick(push);
        var target = new Target(isClick, peakG ?? Measure(push, _units[0]).PeakG);
        Push[] best = [.. Coarse(push, isClick, target).OrderBy(candidate => candidate.Score).Take(Finalists).Select(candidate => candidate.Push)];
        (Push Push, FitScore Score)? winner = null;
        foreach (Push finalist in best.Append(push))
        {
            (Push Push, FitScore Score)? refined = Refine(finalist, isClick, target);
            winner = refined is { } candidate && (winner is not { } leader || candidate.Score.CompareTo(leader.Score) < 0) ? candidate : winner;
        }

        return winner?.Push ?? push;
    }

    /// <summary>Whether a push is meant as a click, whose drive and brake are sought.</summary>
    internal static bool IsClick(Push push) => push.DriveMicroseconds <= FeelMetrics.CrispMilliseconds * 1000 && push.Drive.All(step => !step.IsRamp);

    private IEnumerable<(Push Push, FitScore Score)> Coarse(Push push, bool isClick, Target target)
    {
        IEnumerable<IReadOnlyList<Step>> drives = isClick
            ? _space.Drive.SelectMany(time => FitSpace.DriveLevels.Select(level => (IReadOnlyList<Step>)[Step.Of(time, level)])).Where(drive => target.Allows(Measure(push with { Drive = drive, Brake = [] }, _units[0]).PeakG))
            : [push.Drive];
        foreach (IReadOnlyList<Step> drive in drives)
        {
            foreach (int time in _space.Brake)
            {
                foreach (int level in time == 0 ? [Full] : FitSpace.BrakeLevels)
                {
                    if (Score(push with { Drive = drive, Brake = BrakeOf(time, level) }, target) is { } candidate)
                    {
                        yield return candidate;
                    }
                }
            }
        }
    }

    // Goes to the best neighbour on the fine grid until there is none better.
    private (Push Push, FitScore Score)? Refine(Push push, bool isClick, Target target)
    {
        (Push Push, FitScore Score)? best = Score(push, target);
        for (int round = 0; round < MaxRounds; round++)
        {
            (Push Push, FitScore Score)? before = best;
            foreach (Push neighbour in Neighbours(before?.Push ?? push, isClick))
            {
                if (Score(neighbour, target) is { } candidate && (best is not { } leader || candidate.Score.CompareTo(leader.Score) < 0))
                {
                    best = candidate;
                }
            }

            if (best == before)
            {
                break;
            }
        }

        return best;
    }

    private IEnumerable<Push> Neighbours(Push push, bool isClick)
    {
        int[] moves = [-1, 0, 1];
        int brakeTime = push.Brake.Sum(step => step.Microseconds);
        int brakeLevel = push.Brake.Count == 0 ? Full : -push.Brake[0].From;
        foreach (int drive in isClick ? moves : [0])
        {
            foreach (int level in isClick ? moves : [0])
            {
                foreach (int time in moves)
                {
                    foreach (int strength in moves)
                    {
                        yield return push with
                        {
                            Drive = drive == 0 && level == 0
                                ? push.Drive
                                : [Step.Of(Math.Max(ShortestMicroseconds, push.DriveMicroseconds + (drive * _space.FineMicroseconds)), Level(push.Drive[0].From + (level * FitSpace.FineLevel)))],
                            Brake = BrakeOf(brakeTime + (time * _space.FineMicroseconds), Level(brakeLevel + (strength * FitSpace.FineLevel))),
                        };
                    }
                }
            }
        }
    }

    private static int Level(int permille) => Math.Clamp(permille, FitSpace.FineLevel, Full);

    private static IReadOnlyList<Step> BrakeOf(int microseconds, int permille) => microseconds < ShortestMicroseconds ? [] : [Step.Of(microseconds, -permille)];

    private (Push Push, FitScore Score)? Score(Push push, Target target)
    {
        LaneTrace trace = push.TraceOn(lane);
        if (OverdriveTime.Most(trace.Points, motor.RatedPermille) > motor.OverdriveMilliseconds)
        {
            return null;
        }

        FeelMetrics nominal = Measure(trace, _units[0]);
        if (!target.Allows(nominal.PeakG) || (target.IsClick && nominal.WidthMilliseconds < ShortestCrispMilliseconds))
        {
            return null;
        }

        double driveEnd = push.DriveMicroseconds / 1000.0;
        double[] lengths = [.. _units.Skip(1).Select(unit => Length(Measure(trace, unit))).Append(Length(nominal))];
        return (push, new FitScore(lengths.Max(), lengths.Average(), nominal.ElectricalMillijoules));

        double Length(FeelMetrics metrics) => target.IsClick
            ? metrics.WidthMilliseconds
            : Math.Max(0, (metrics.OnsetMilliseconds ?? 0) + metrics.WidthMilliseconds - driveEnd);
    }

    private FeelMetrics Measure(Push push, MotorModel unit) => Measure(push.TraceOn(lane), unit);

    private FeelMetrics Measure(LaneTrace trace, MotorModel unit)
    {
        Tried++;
        DriveSignal signal = DriveSignal.ForMotor(trace.Points, motor.Stage, trace.Points[^1].Microseconds);
        return FeelMetrics.Of(unit.Run(signal, motor.Stage, SampleRateHertz), lane.Heat);
    }

    private sealed record Target(bool IsClick, double PeakG)
    {
        internal bool Allows(double peakG) => !IsClick || Math.Abs(peakG - PeakG) <= PeakTolerance * PeakG;
    }
}
