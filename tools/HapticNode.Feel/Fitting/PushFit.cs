using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Profiles;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Fitting;

/// <summary>One push before and after.</summary>
/// <param name="StartMicroseconds">When it begins in the cue, in microseconds.</param>
/// <param name="IsClick">Whether it was fitted as a click; of a longer push only the brake was sought.</param>
/// <param name="DriveMicroseconds">How long it drives before the fit, in microseconds.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What was found.</param>
public sealed record PushFit(long StartMicroseconds, bool IsClick, int DriveMicroseconds, MotorResult Before, MotorResult After)
{
    /// <summary>Why it is no short click; null where it is one.</summary>
    public string? Shortfall
    {
        get
        {
            string at = $"at {Numbers.Text(StartMicroseconds / 1000.0)} ms";
            double width = After.Metrics.WidthMilliseconds;
            if (!IsClick)
            {
                return width <= FeltLimits.BuzzMilliseconds ? null
                    : $"{at}: a drive of {Numbers.Text(DriveMicroseconds / 1000.0)} ms is longer than a click's {Numbers.Text(FeelMetrics.CrispMilliseconds, "0")} ms, so only its brake was fitted.";
            }

            return width <= FeltLimits.BuzzMilliseconds ? null
                : $"{at}: no short click of this strength was found. {After.Motor.Profile.Name} moves for {Numbers.Text(width)} ms, and above {Numbers.Text(FeltLimits.BuzzMilliseconds, "0")} ms a click is felt as a buzz: {Why}. "
                    + "Ask for less with --peak, or choose a faster motor.";
        }
    }

    private string Why
    {
        get
        {
            string rise = $"it takes {Numbers.Text(After.Metrics.RiseMilliseconds)} ms to rise";
            string fall = After.Motor.Stage.IsOneWay ? " and its driver cannot brake" : $" and rings for {Numbers.Text(After.Metrics.RingMilliseconds)} ms in spite of the brake";
            return After.Motor.Profile.Kind == ActuatorKind.Erm ? $"a rotating mass must first gain speed, {rise}{fall}" : rise + fall;
        }
    }
}
