using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;

namespace HapticNode.Feel.Modelling;

/// <summary>What the ear gets from one lane.</summary>
/// <param name="Lane">The lane's name.</param>
/// <param name="Steps">The tones and silences.</param>
/// <param name="Metrics">The numbers.</param>
public sealed record SoundResult(string Lane, IReadOnlyList<SoundStep> Steps, SoundMetrics Metrics);
