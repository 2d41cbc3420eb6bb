using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>A cue of the bank that is looked at.</summary>
/// <param name="Index">Its index in the bank.</param>
/// <param name="Result">What a person gets from it.</param>
/// <param name="Loops">Whether it is for waiting.</param>
internal sealed record LintCue(int Index, CueResult Result, bool Loops)
{
    internal string Name => Result.Trace.Name;

    /// <summary>The senses that its lanes speak to, whether anything arrives or not.</summary>
    internal IReadOnlyList<Sense> Addressed =>
    [
        .. Result.Motors.Any(motor => motor.Track.IsActive) ? [Sense.Hand] : Array.Empty<Sense>(),
        .. Result.Sounds.Any(sound => sound.Metrics.OnsetMilliseconds is not null) ? [Sense.Ear] : Array.Empty<Sense>(),
        .. Result.Lights.Any(light => light.Metrics.OnsetMilliseconds is not null) ? [Sense.Eye] : Array.Empty<Sense>(),
    ];

    /// <summary>Whether a sense gets enough to notice.</summary>
    internal bool Reaches(Sense sense) => sense switch
    {
        Sense.Hand => Result.Motors.Any(motor => motor.Metrics.PeakG >= FeltLimits.FloorG),
        Sense.Ear => Result.Sounds.Any(sound => sound.Metrics.FastWeightedDecibels >= InaudibleRule.FloorDecibels),
        _ => Result.Lights.Any(light => light.Metrics.FlashLightness >= InvisibleRule.FloorLightness),
    };
}
