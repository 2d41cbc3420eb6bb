using HapticNode.Core.Base;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Linting;

/// <summary>What a sense can tell a cue by.</summary>
/// <param name="Events">How many pushes, tones or flashes there are.</param>
/// <param name="Milliseconds">How long it lasts for this sense.</param>
/// <param name="Strength">How strong it is, in steps that are just noticed.</param>
/// <param name="Place">Where it is: the first and the last pitch in steps that are noticed; nothing for other senses.</param>
/// <param name="Kind">What gives it: the kind of motor, the colours.</param>
internal sealed record CueFeatures(int Events, double Milliseconds, double Strength, IReadOnlyList<double> Place, string Kind)
{
    private const double SemitonesPerOctave = 12;

    /// <summary>What a sense gets from a cue; null where that is too little to notice.</summary>
    internal static CueFeatures? Of(LintCue cue, Sense sense)
    {
        if (!cue.Reaches(sense))
        {
            return null;
        }

        return sense switch
        {
            Sense.Hand => Hand(cue.Result),
            Sense.Ear => Ear(cue.Result),
            _ => Eye(cue.Result),
        };
    }

    private static CueFeatures Hand(CueResult cue)
    {
        MotorResult[] motors = [.. cue.Motors.DistinctBy(motor => motor.Lane).Where(motor => motor.Metrics.PeakG > 0)];
        double peak = motors.Max(motor => motor.Metrics.PeakG);
        return new CueFeatures(
            motors.Max(motor => Burst.AllOf(motor.Track).Count),
            Span([.. motors.Select(motor => (motor.Metrics.OnsetMilliseconds ?? 0, motor.Metrics.WidthMilliseconds))]),
            Math.Log(peak) / Math.Log(1 + CueDistance.NoticedStrength),
            [],
            string.Join(' ', motors.Select(motor => motor.Motor.Profile.Kind).Distinct().Order()));
    }

    private static CueFeatures Ear(CueResult cue)
    {
        SoundResult sound = cue.Sounds.MaxBy(candidate => candidate.Metrics.FastWeightedDecibels)!;
        (double Start, double End, double Hertz)[] tones = [.. sound.Steps.Where(step => step.Pascals[0] > 0).Select(step => (step.StartSeconds, step.EndSeconds, step.Hertz))];
        return new CueFeatures(
            EventsIn(cue, LaneKind.Tone, sound.Lane),
            (tones[^1].End - tones[0].Start) * 1000,
            sound.Metrics.FastWeightedDecibels / CueDistance.NoticedDecibels,
            [Pitch(tones[0].Hertz), Pitch(tones[^1].Hertz)],
            "");
    }

    private static CueFeatures Eye(CueResult cue)
    {
        LightResult[] lights = [.. cue.Lights.Where(light => light.Metrics.OnsetMilliseconds is not null)];
        return new CueFeatures(
            lights.Max(light => EventsIn(cue, LaneKind.Light, light.Lane)),
            Span([.. lights.Select(light => (light.Metrics.OnsetMilliseconds ?? 0, light.Metrics.LitMilliseconds))]),
            lights.Max(light => light.Metrics.FlashLightness) / CueDistance.NoticedLightness,
            [],
            string.Join(' ', lights.Select(light => light.Lane).Order(StringComparer.Ordinal)));
    }

    private static double Pitch(double hertz) => SemitonesPerOctave * Math.Log2(hertz) / CueDistance.NoticedSemitones;

    private static double Span((double Start, double Length)[] parts)
    {
        return parts.Max(part => part.Start + part.Length) - parts.Min(part => part.Start);
    }

    // A tone or flash begins where the lane leaves neutral, or where it jumps up from less than half.
    private static int EventsIn(CueResult cue, LaneKind kind, string name)
    {
        int events = 0;
        int last = 0;
        foreach (int level in cue.Trace.Lanes.First(lane => lane.Lane.Kind == kind && lane.Lane.Name == name).Points.Select(point => point.Permille))
        {
            events += level > 0 && (last == 0 || last < level / 2) ? 1 : 0;
            last = level;
        }

        return events;
    }
}
