namespace HapticNode.Actuators.Models;

/// <summary>The instants at which a motion is looked at.</summary>
/// <param name="RateHertz">Samples a second.</param>
/// <param name="Count">How many.</param>
internal readonly record struct SampleClock(double RateHertz, int Count)
{
    // Times of steps are sums of microseconds: a sample on a boundary belongs to what begins there.
    private const double Tolerance = 1e-6;

    /// <summary>When the last sample has passed, in seconds.</summary>
    internal double EndSeconds => Count / RateHertz;

    /// <summary>The first sample at or after a time, or <see cref="Count"/>.</summary>
    internal int IndexAt(double seconds)
    {
        return (int)Math.Clamp(Math.Ceiling((seconds * RateHertz) - Tolerance), 0, Count);
    }

    /// <summary>The time of a sample in seconds.</summary>
    internal double SecondsAt(int index)
    {
        return index / RateHertz;
    }
}
