namespace HapticNode.Actuators.Profiles;

/// <summary>One number of a profile, and where it comes from.</summary>
/// <param name="Key">Its key, which ends in the unit: <c>resonance_hz</c>.</param>
/// <param name="Group">The group it stands in: <c>mechanical</c>.</param>
/// <param name="Value">The number in the unit of the key.</param>
/// <param name="IsAssumed">Whether it is assumed or inferred, instead of quoted from a document about the part.</param>
/// <param name="Basis">The document that says so, or why the assumption.</param>
public sealed record ProfileValue(string Key, string Group, double Value, bool IsAssumed, string Basis);
