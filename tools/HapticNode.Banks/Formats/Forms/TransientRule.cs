namespace HapticNode.Banks.Formats.Forms;

/// <summary>
/// How the sharpness of a transient becomes the length of a drive, and back: the sharper, the shorter. The standard numbers are those of
/// Meta's profile of the Quest controllers.
/// </summary>
/// <param name="SoftMilliseconds">The drive at sharpness 0.</param>
/// <param name="SharpMilliseconds">The drive at sharpness 1.</param>
/// <param name="Gain">What the level of a transient is multiplied with.</param>
/// <param name="Ducking">What is left of a vibration while a transient sounds, where a waveform adds both.</param>
public sealed record TransientRule(double SoftMilliseconds, double SharpMilliseconds, double Gain, double Ducking)
{
    /// <summary>How long a motor that starts slowly is driven in addition, in milliseconds.</summary>
    public const double SlowMotorMilliseconds = 20;

    /// <summary>How long the brake behind a sharp drive lasts, in milliseconds.</summary>
    public const double BrakeMilliseconds = 6;

    /// <summary>The sharpness from which on a drive is braked.</summary>
    public const double BrakedSharpness = 0.5;

    /// <summary>36.4 ms at sharpness 0, 12.1 ms at sharpness 1.</summary>
    public static readonly TransientRule Standard = new(36.4, 12.1, 1, 0.5);

    /// <summary>What the level of a vibration is multiplied with.</summary>
    public double VibrationGain { get; init; } = 1;

    /// <summary>How long a transient is driven.</summary>
    /// <param name="sharpness">Its sharpness, 0..1.</param>
    /// <returns>Milliseconds.</returns>
    public double DriveOf(double sharpness) => SoftMilliseconds - ((SoftMilliseconds - SharpMilliseconds) * sharpness);

    /// <summary>How sharp a drive is.</summary>
    /// <param name="milliseconds">How long it lasts.</param>
    /// <returns>Its sharpness; outside 0..1 where no transient is so short or long.</returns>
    public double SharpnessOf(double milliseconds) =>
        SoftMilliseconds == SharpMilliseconds ? 0.5 : (SoftMilliseconds - milliseconds) / (SoftMilliseconds - SharpMilliseconds);
}
