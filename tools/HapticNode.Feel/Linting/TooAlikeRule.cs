
namespace HapticNode.Feel.Linting;

/// <summary>Two cues that people will take for each other.</summary>
public sealed class TooAlikeRule() : LintRule(
    "too-alike",
    "Each cue means one thing; two that feel alike mean nothing.",
    "the distance of CueDistance, in just noticeable steps; three of them are chosen, since cues are told apart from memory and not side by side",
    "another number of pushes or tones, another length, pitch or colour; or one cue for both")
{
    /// <summary>Less is too alike, in just noticeable steps.</summary>
    public const double LeastDistance = 3;

    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        LintCue[] cues = [.. subject.Cues];
        for (int first = 0; first < cues.Length; first++)
        {
            for (int second = first + 1; second < cues.Length; second++)
            {
                double distance = CueDistance.Between(cues[first], cues[second]).Total;

                // A loop is told by repeating itself.
                if (cues[first].Loops == cues[second].Loops && distance < LeastDistance)
                {
                    yield return Error(subject, cues[second], null, $"{Numbers.Text(distance)} steps from {cues[first].Name}, the least is {LeastDistance}");
                }
            }
        }
    }
}
