namespace HapticNode.Feel.Linting;

/// <summary>A cue that speaks to one sense only.</summary>
public sealed class OneSenseRule() : LintRule(
    "one-sense",
    "A cue speaks to two senses or more, so that it is noticed by people and in places where one of them is out.",
    "the project's rules of the craft; Kaaresoja, Brewster, Lantz 2014: touch, sound and sight each have a window of their own",
    "add a tone or a light to a motor, or the other way round")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        return subject.Cues
            .Where(cue => cue.Addressed.Count < 2)
            .Select(cue => Error(subject, cue, null, cue.Addressed.Count == 0 ? "no sense notices it" : $"it speaks to the {SenseNames.Of(cue.Addressed[0])} alone"));
    }
}
