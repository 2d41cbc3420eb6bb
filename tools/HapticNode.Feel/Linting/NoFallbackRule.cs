using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>A cue that nobody notices when one sense is switched off.</summary>
public sealed class NoFallbackRule() : LintRule(
    "no-fallback",
    "Tones can be switched off, a hand can wear a glove, a light can be out of sight: what is left must still be noticed.",
    "the project's rules of the craft; the limits are those of too-weak, inaudible and invisible",
    "make a second sense strong enough to stand alone")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues.Where(cue => cue.Addressed.Count >= 2))
        {
            Sense[] reached = [.. cue.Addressed.Where(cue.Reaches)];
            if (reached.Length == 0)
            {
                yield return Error(subject, cue, null, "no sense gets enough to notice it");
            }
            else if (reached.Length == 1)
            {
                yield return Error(subject, cue, null, $"without the {SenseNames.Of(reached[0])} nobody notices it");
            }
        }
    }
}
