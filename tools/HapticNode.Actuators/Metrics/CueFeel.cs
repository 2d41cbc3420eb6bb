namespace HapticNode.Actuators.Metrics;

/// <summary>What a person gets from one cue, lane by lane: modelled, not measured.</summary>
/// <param name="Motors">What the hand gets, by the name of the lane.</param>
/// <param name="Sounds">What the ear gets, by the name of the lane.</param>
/// <param name="Lights">What the eye gets, by the name of the lane.</param>
public sealed record CueFeel(
    IReadOnlyDictionary<string, FeelMetrics> Motors,
    IReadOnlyDictionary<string, SoundMetrics> Sounds,
    IReadOnlyDictionary<string, LightMetrics> Lights)
{
    /// <summary>
    /// How far the senses are apart, from the earliest onset of one to that of another, in milliseconds; null where fewer than two are
    /// addressed. A sense begins with the first of its lanes. Hand and ear notice 24 ms (Adelstein 2003).
    /// </summary>
    public double? SkewMilliseconds
    {
        get
        {
            double[] onsets = [.. new[]
            {
                Motors.Values.Min(motor => motor.OnsetMilliseconds),
                Sounds.Values.Min(sound => sound.OnsetMilliseconds),
                Lights.Values.Min(light => light.OnsetMilliseconds),
            }.OfType<double>()];
            return onsets.Length < 2 ? null : onsets.Max() - onsets.Min();
        }
    }
}
