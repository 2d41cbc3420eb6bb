using System.Globalization;

namespace HapticNode.Measurements.Planning;

/// <summary>One thing that is played while the sensor records.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Words">The steps in the notation, at most 300 ms.</param>
/// <param name="RestSeconds">How long nothing is played after it.</param>
public sealed record PlanStep(string Lane, string Purpose, string Words, double RestSeconds)
{
    /// <summary>How long a step is given, whatever it lasts.</summary>
    public const double SlotSeconds = 0.3;

    /// <summary>What full level of the lane gives its motor, in volts; 0 where nobody knows.</summary>
    public double FullVolts { get; init; }

    /// <summary>Whether it is a mark.</summary>
    public bool IsMark => Purpose.StartsWith(Mark.Purpose, StringComparison.Ordinal);

    /// <summary>From its beginning to that of the next one, in seconds of the panel; the way of the messages comes to it.</summary>
    public double PeriodSeconds => SlotSeconds + RestSeconds;

    /// <summary>Its pieces: seconds and level, -1 to 1.</summary>
    public IEnumerable<(double Seconds, double Level)> Pieces => Words.Split(' ').Select(word => word.Split(':')).Select(parts =>
        (double.Parse(parts[0], CultureInfo.InvariantCulture) / 1000, double.Parse(parts[1], CultureInfo.InvariantCulture) / 100));
}
