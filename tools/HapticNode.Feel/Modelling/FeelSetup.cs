using HapticNode.Actuators.Profiles;
using HapticNode.Core.Base;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Modelling;

/// <summary>The parts that a panel is modelled with.</summary>
public sealed class FeelSetup
{
    private static readonly Lazy<MotorSetup> s_lra = new(() => MotorSetup.Of(ActuatorProfile.Load<MotorProfile>(ActuatorProfile.DefaultLra)));
    private static readonly Lazy<MotorSetup> s_erm = new(() => MotorSetup.Of(ActuatorProfile.Load<MotorProfile>(ActuatorProfile.DefaultErm)));

    private readonly IReadOnlyList<MotorChoice> _choices;

    /// <summary>Takes the parts; what is left out is the default part of the standard bank.</summary>
    /// <param name="choices">The motors that somebody asked for.</param>
    /// <param name="buzzer">The buzzer.</param>
    /// <param name="light">The light.</param>
    public FeelSetup(IReadOnlyList<MotorChoice>? choices = null, BuzzerProfile? buzzer = null, LightProfile? light = null)
    {
        Light = light ?? ActuatorProfile.Load<LightProfile>(ActuatorProfile.DefaultLight);
        _choices = choices ?? [];
        Buzzer = buzzer ?? ActuatorProfile.Load<BuzzerProfile>(ActuatorProfile.DefaultBuzzer);
    }

    /// <summary>The buzzer.</summary>
    public BuzzerProfile Buzzer { get; }

    /// <summary>The light.</summary>
    public LightProfile Light { get; }

    /// <summary>Gives a lane another motor.</summary>
    /// <param name="lane">The lane's name.</param>
    /// <param name="motor">The motor.</param>
    /// <returns>The same parts but for that.</returns>
    public FeelSetup With(string lane, MotorSetup motor) =>
        new([new MotorChoice(lane, motor), .. _choices.Where(choice => choice.Lane != lane)], Buzzer, Light);

    /// <summary>The kind of motor that a lane is meant for: its name says so.</summary>
    /// <param name="lane">The lane's name.</param>
    /// <returns>A rotating mass where the name has <c>erm</c> in it, otherwise a resonant motor.</returns>
    public static ActuatorKind KindOf(string lane) => lane.Contains("erm", StringComparison.Ordinal) ? ActuatorKind.Erm : ActuatorKind.Lra;

    /// <summary>
    /// The motors that play a lane of a cue. Those that were asked for by the lane's name go first; then those of the lane's kind, and of a
    /// kind that the cue has no lane for; then the default one.
    /// </summary>
    /// <param name="trace">The cue.</param>
    /// <param name="lane">The name of one of its motor lanes.</param>
    /// <returns>The motors, at least one.</returns>
    public IReadOnlyList<MotorSetup> MotorsOf(CueTrace trace, string lane)
    {
        MotorSetup[] named = [.. _choices.Where(choice => choice.Lane == lane).Select(choice => choice.Motor)];
        if (named.Length > 0)
        {
            return named;
        }

        ActuatorKind kind = KindOf(lane);
        ActuatorKind[] kinds = [.. trace.Lanes.Where(track => track.Lane.Kind == LaneKind.Motor).Select(track => KindOf(track.Lane.Name))];
        MotorSetup[] fitting = [.. _choices
            .Where(choice => choice.Lane is null)
            .Select(choice => choice.Motor)
            .Where(motor => motor.Profile.Kind == kind || !kinds.Contains(motor.Profile.Kind))];
        return fitting.Length > 0 ? fitting : [kind == ActuatorKind.Erm ? s_erm.Value : s_lra.Value];
    }
}
