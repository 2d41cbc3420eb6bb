namespace HapticNode.Actuators.Models;

/// <summary>The acceleration that one g stands for.</summary>
internal static class Gravity
{
    /// <summary>Standard gravity in m/s^2 (ISO 80000-3).</summary>
    internal const double MetresPerSecondSquared = 9.80665;
}
