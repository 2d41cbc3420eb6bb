namespace HapticNode.Banks.Formats.Forms;

/// <summary>A short click of a motor.</summary>
/// <param name="Milliseconds">When it begins, from the effect's start.</param>
/// <param name="Level">How strong it is, 0..1.</param>
/// <param name="Sharpness">How crisp it is, 0..1.</param>
public readonly record struct Transient(double Milliseconds, double Level, double Sharpness)
{
    /// <summary>How long its drive lasts where that is known, in milliseconds; 0 where its sharpness says it.</summary>
    public double DriveMilliseconds { get; init; }

    /// <summary>How long its brake lasts where that is known, in milliseconds.</summary>
    public double BrakeMilliseconds { get; init; }

    /// <summary>The level of its brake where that is known, 0..1.</summary>
    public double BrakeLevel { get; init; }
}
