namespace HapticNode.Feel.Linting;

/// <summary>A cue of more than 300 ms. The notation refuses it; this rule cuts it.</summary>
public sealed class TooLongRule() : LintRule(
    "too-long",
    "Feedback is short and never in the way: it has ended before the next thing is done.",
    "the notation, docs/notation.md: a cue lasts at most 300 ms",
    "shorten or drop steps; --fix cuts what comes after 300 ms")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject) => [];
}
