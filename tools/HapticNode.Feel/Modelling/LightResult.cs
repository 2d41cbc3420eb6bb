using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;

namespace HapticNode.Feel.Modelling;

/// <summary>What the eye gets from one lane.</summary>
/// <param name="Lane">The lane's name.</param>
/// <param name="Steps">The brightness over time.</param>
/// <param name="Metrics">The numbers.</param>
public sealed record LightResult(string Lane, IReadOnlyList<LightStep> Steps, LightMetrics Metrics);
