using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Metrics;

/// <summary>One cue on many units of a motor: on 21 of them, from a tenth below the frequency of the profile to a tenth above.</summary>
public sealed class ToleranceSweep
{
    /// <summary>The largest error of the sweep, as a share.</summary>
    public const double LargestError = 0.1;

    /// <summary>How many units are looked at.</summary>
    public const int Count = 21;

    private const double Rounding = 1e-9;

    private readonly UnitSpread _spread;

    private ToleranceSweep(UnitSpread spread, IReadOnlyList<TolerancePoint> points)
    {
        _spread = spread;
        Points = points;
    }

    /// <summary>The units, from the lowest frequency to the highest.</summary>
    public IReadOnlyList<TolerancePoint> Points { get; }

    /// <summary>The unit that the profile describes.</summary>
    public FeelMetrics Nominal => Points[Count / 2].Metrics;

    /// <summary>Plays a signal on all units.</summary>
    /// <param name="profile">The motor.</param>
    /// <param name="signal">What its pin does.</param>
    /// <param name="stage">What stands between pin and motor; unless it follows the resonance it drives all units alike.</param>
    /// <param name="budget">The heat that the lane allows.</param>
    /// <returns>The sweep.</returns>
    /// <exception cref="ArgumentException">The driver stage cannot drive this kind of motor.</exception>
    public static ToleranceSweep Run(MotorProfile profile, DriveSignal signal, DriverStage stage, HeatBudget budget)
    {
        MotorModel nominal = profile.Model();
        TolerancePoint[] points = [.. Enumerable.Range(0, Count).Select(index =>
        {
            double error = ((2.0 * index / (Count - 1)) - 1) * LargestError;
            return new TolerancePoint(error, FeelMetrics.Of(nominal.Unit(error).Run(signal, stage), budget));
        })];
        return new ToleranceSweep(profile.Spread, points);
    }

    /// <summary>Between which values a number lies when the frequency is off by up to an error and everything else is nominal.</summary>
    /// <param name="error">The error as a share, 0 to <see cref="LargestError"/>; units are a hundredth apart.</param>
    /// <param name="number">Which number.</param>
    /// <returns>The band.</returns>
    public ToleranceBand Within(double error, Func<FeelMetrics, double> number)
    {
        return Band(Points.Where(point => Math.Abs(point.FrequencyError) <= error + Rounding).Select(point => point.Metrics), number);
    }

    /// <summary>Between which values a number lies over the units that the profile's spread allows, of frequency and strength.</summary>
    /// <param name="number">Which number.</param>
    /// <returns>The band; a spread of the frequency beyond <see cref="LargestError"/> counts as that.</returns>
    public ToleranceBand OverUnits(Func<FeelMetrics, double> number)
    {
        // The next unit outside belongs to it: a band must not be narrower than the spread because the grid is coarse.
        double reach = Math.Ceiling((_spread.Frequency * 100) - Rounding) / 100;
        double[] strengths = [1 - _spread.Strength, 1, 1 + _spread.Strength];
        return Band(
            Points.Where(point => Math.Abs(point.FrequencyError) <= reach + Rounding)
                .SelectMany(point => strengths.Select(point.Metrics.Scaled)),
            number);
    }

    private ToleranceBand Band(IEnumerable<FeelMetrics> units, Func<FeelMetrics, double> number)
    {
        double[] values = [.. units.Select(number)];
        return new ToleranceBand(values.Min(), number(Nominal), values.Max());
    }
}
