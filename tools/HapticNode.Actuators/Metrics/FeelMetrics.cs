using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;

namespace HapticNode.Actuators.Metrics;

/// <summary>What the hand gets from one motor in one cue: modelled, not measured. All times are 0 where nothing moves.</summary>
public sealed record FeelMetrics
{
    /// <summary>The share of the peak that counts as motion: it begins and ends a pulse.</summary>
    public const double EdgeShare = 0.1;

    /// <summary>The share of the peak that counts as reached.</summary>
    public const double RisenShare = 0.9;

    /// <summary>A pulse up to this long is crisp, in milliseconds; a longer one is called buzzy (developer.android.com, haptics, actuators).</summary>
    public const double CrispMilliseconds = 20;

    private const double MillisecondsPerSecond = 1000;

    /// <summary>The peak acceleration of the jig in g.</summary>
    public double PeakG { get; init; }

    /// <summary>From the beginning of the signal to the first motion, in milliseconds; null where nothing moves.</summary>
    public double? OnsetMilliseconds { get; init; }

    /// <summary>From the beginning of the drive until the amplitude has reached nine tenths of its peak, in milliseconds.</summary>
    public double RiseMilliseconds { get; init; }

    /// <summary>From the first to the last moment at which the acceleration is at least a tenth of its peak, in milliseconds.</summary>
    public double WidthMilliseconds { get; init; }

    /// <summary>From the end of the drive to the last moment at which the acceleration is at least a tenth of its peak, in milliseconds.</summary>
    public double RingMilliseconds { get; init; }

    /// <summary>
    /// The peak over the width, in g for each 10 ms: a click of 1 g that is over after 10 ms has 1. After the figure of merit that Android
    /// gives short impulses, more for less time (source.android.com, haptics assessment).
    /// </summary>
    public double ClickScore { get; init; }

    /// <summary>How much of the energy arrives within <see cref="CrispMilliseconds"/> of the onset, 0..1: 1 for a click, little for a swell.</summary>
    public double Sharpness { get; init; }

    /// <summary>The square of the acceleration summed over the time, in g^2 ms.</summary>
    public double MotionEnergy { get; init; }

    /// <summary>The electrical energy that the motor took, in millijoules.</summary>
    public double ElectricalMillijoules { get; init; }

    /// <summary>The strongest drive in multiples of the rated voltage.</summary>
    public double PeakDrive { get; init; }

    /// <summary>How long the drive is above rated, in milliseconds.</summary>
    public double OverdriveMilliseconds { get; init; }

    /// <summary>How much of the lane's heat budget is used, as a share.</summary>
    public double HeatShare { get; init; }

    /// <summary>Takes the numbers from a motion.</summary>
    /// <param name="motion">How the motor moves.</param>
    /// <param name="budget">The heat that the lane allows.</param>
    /// <returns>The numbers.</returns>
    public static FeelMetrics Of(Motion motion, HeatBudget budget)
    {
        var drive = new FeelMetrics
        {
            ElectricalMillijoules = motion.ElectricalJoules * MillisecondsPerSecond,
            PeakDrive = motion.Steps.Max(step => (double?)Math.Abs(step.Drive)) ?? 0,
            OverdriveMilliseconds = motion.Steps.Where(step => Math.Abs(step.Drive) > 1 + 1e-9).Sum(Milliseconds),
            HeatShare = budget.ShareUsedBy(motion.Steps),
        };

        var pulse = Pulse.Of(motion);
        DriveStep[] driven = [.. motion.Steps.Where(step => step.Level != 0)];
        if (pulse is null || driven.Length == 0)
        {
            return drive;
        }

        double width = pulse.EndMilliseconds - pulse.StartMilliseconds;
        return drive with
        {
            PeakG = pulse.PeakG,
            OnsetMilliseconds = pulse.StartMilliseconds,
            RiseMilliseconds = Math.Max(0, pulse.RisenMilliseconds - (driven[0].StartSeconds * MillisecondsPerSecond)),
            WidthMilliseconds = width,
            RingMilliseconds = Math.Max(0, pulse.EndMilliseconds - (driven[^1].EndSeconds * MillisecondsPerSecond)),
            ClickScore = width > 0 ? pulse.PeakG / width * 10 : 0,
            Sharpness = pulse.Sharpness,
            MotionEnergy = pulse.Energy,
        };
    }

    /// <summary>The same cue on a unit that shakes more or less.</summary>
    /// <param name="strength">The share of the nominal acceleration, positive.</param>
    /// <returns>The numbers of that unit.</returns>
    internal FeelMetrics Scaled(double strength)
    {
        return this with { PeakG = PeakG * strength, ClickScore = ClickScore * strength, MotionEnergy = MotionEnergy * strength * strength };
    }

    private static double Milliseconds(DriveStep step) => (step.EndSeconds - step.StartSeconds) * MillisecondsPerSecond;
}
