using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Modelling;

/// <summary>What a person gets from one cue: modelled, not measured.</summary>
/// <param name="Trace">What the lanes do.</param>
/// <param name="Motors">The hand's share, a lane on a motor each.</param>
/// <param name="Sounds">The ear's share, a lane each.</param>
/// <param name="Lights">The eye's share, a lane each.</param>
public sealed record CueResult(
    CueTrace Trace, IReadOnlyList<MotorResult> Motors, IReadOnlyList<SoundResult> Sounds, IReadOnlyList<LightResult> Lights)
{
    /// <summary>The numbers lane by lane; of several motors on a lane the first.</summary>
    public CueFeel Feel => new(
        Motors.DistinctBy(motor => motor.Lane).ToDictionary(motor => motor.Lane, motor => motor.Metrics),
        Sounds.ToDictionary(sound => sound.Lane, sound => sound.Metrics),
        Lights.ToDictionary(light => light.Lane, light => light.Metrics));

    /// <summary>How far the senses are apart, in milliseconds; null where fewer than two are addressed.</summary>
    public double? SkewMilliseconds => Feel.SkewMilliseconds;
}
