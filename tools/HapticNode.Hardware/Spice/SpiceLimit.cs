namespace HapticNode.Hardware.Spice;

/// <summary>What a measurement of a simulation must come to.</summary>
/// <param name="Measure">The name of the measurement in the deck.</param>
/// <param name="What">What it means, in words.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Minimum">The least allowed value.</param>
/// <param name="Maximum">The greatest allowed value.</param>
/// <param name="IsForbidden">Whether what is measured must not happen at all.</param>
public sealed record SpiceLimit(string Measure, string What, string Unit, double Minimum, double Maximum, bool IsForbidden = false)
{
    /// <summary>Whether a value keeps the limit.</summary>
    /// <param name="value">The value; null where the simulation did not see what was to be measured.</param>
    /// <returns>True if so.</returns>
    public bool Holds(double? value) => IsForbidden ? value is null : value >= Minimum && value <= Maximum;

    /// <summary>The limit in words.</summary>
    public string Allowed => IsForbidden ? "must not happen" : FormattableString.Invariant($"{Minimum:0.###} to {Maximum:0.###} {Unit}");
}
