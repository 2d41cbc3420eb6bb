using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>A tone that is not heard.</summary>
public sealed class InaudibleRule() : LintRule(
    "inaudible",
    "A tone that a quiet room covers is no second sense.",
    "chosen: 30 dB(A) at 10 cm with the time weighting F of IEC 61672-1, which counts a short tone for less, as the ear does; the hum of a quiet room",
    "louder, longer, or nearer to the buzzer's resonance")
{
    /// <summary>Less is not heard, in dB(A) with time weighting F at 10 cm.</summary>
    public const double FloorDecibels = 30;

    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (SoundResult sound in cue.Result.Sounds.Where(sound => sound.Metrics.FastWeightedDecibels < FloorDecibels))
            {
                yield return Error(
                    subject,
                    cue,
                    sound.Lane,
                    $"{Numbers.Text(sound.Metrics.FastWeightedDecibels)} dB(A) at 10 cm on {subject.Setup.Buzzer.Name}, the least is {FloorDecibels} dB(A)",
                    $"louder, longer, or nearer to {subject.Setup.Buzzer.ResonanceHertz} Hz");
            }
        }
    }
}
