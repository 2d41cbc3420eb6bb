namespace HapticNode.Measurements.Identification;

/// <summary>The recorded motion itself, without gravity and what is slow.</summary>
/// <param name="FromSeconds">The time of the first value, in seconds after the beginning of the drive.</param>
/// <param name="RateHertz">Values a second.</param>
/// <param name="Values">The acceleration in the unit of the recording.</param>
public sealed record MeasuredWave(double FromSeconds, double RateHertz, IReadOnlyList<double> Values)
{
    /// <summary>The acceleration at a time; 0 outside.</summary>
    /// <param name="seconds">Seconds after the beginning of the drive.</param>
    /// <returns>The nearest value.</returns>
    public double At(double seconds)
    {
        int index = (int)Math.Round((seconds - FromSeconds) * RateHertz);
        return index >= 0 && index < Values.Count ? Values[index] : 0;
    }
}
