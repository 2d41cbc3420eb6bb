using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Metrics;

/// <summary>
/// The heat that a lane allows its motor, counted as the node's guard counts it: a bucket that fills with the square of the level and leaks
/// evenly. The levels are shares of what the lane's driver is set to.
/// </summary>
/// <param name="Milliseconds">The budget in milliseconds of full drive, positive: the option <c>heat</c> of a lane.</param>
/// <param name="CoolingShare">The share of full drive that leaks away, 0..1: the option <c>cool</c> of a lane.</param>
public sealed record HeatBudget(double Milliseconds, double CoolingShare)
{
    private const double MillisecondsPerSecond = 1000;

    /// <summary>The budget of a lane whose bank says nothing else.</summary>
    public static HeatBudget Default { get; } = new(1500, 0.2);

    /// <summary>Works out how much of the budget a signal uses, from a cold motor.</summary>
    /// <param name="steps">What the motor is driven with.</param>
    /// <returns>The fullest that the bucket gets, as a share of the budget; above 1 the node would latch.</returns>
    public double ShareUsedBy(IEnumerable<DriveStep> steps)
    {
        double heat = 0;
        double fullest = 0;
        foreach (DriveStep step in steps)
        {
            double milliseconds = (step.EndSeconds - step.StartSeconds) * MillisecondsPerSecond;
            heat = Math.Max(0, heat + (milliseconds * ((step.Level * step.Level) - CoolingShare)));
            fullest = Math.Max(fullest, heat);
        }

        return fullest / Milliseconds;
    }
}
