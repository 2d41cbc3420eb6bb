using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>An action whose acknowledgement could be taken for its confirmation.</summary>
public sealed class FalseConfirmRule() : LintRule(
    "false-confirm",
    "'I felt you' must never be taken for 'it is done': somebody walks away from a command that failed.",
    "the project's rules of the craft; the distance is that of too-alike, here in every sense that gets both, for any of them may be the only one",
    "acknowledge with one soft short push and no tone; confirm with a rhythm, a rising tone, another colour")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach ((LintCue acknowledge, LintCue confirm) in Pairs(subject).Distinct())
        {
            foreach ((Sense sense, double distance) in CueDistance.Between(acknowledge, confirm).BySense)
            {
                if (distance < TooAlikeRule.LeastDistance)
                {
                    yield return Error(
                        subject,
                        confirm,
                        null,
                        $"for the {SenseNames.Of(sense)} it is {Numbers.Text(distance)} steps from {acknowledge.Name}, the least is {TooAlikeRule.LeastDistance}");
                }
            }
        }
    }

    private static IEnumerable<(LintCue Acknowledge, LintCue Confirm)> Pairs(LintSubject subject)
    {
        for (int action = 0; action < subject.Bank.Actions.Count; action++)
        {
            LintCue? acknowledge = Cue(subject, subject.Bank.Option(Section.Ask, action, Slot.AskAcknowledge), "acknowledge");
            LintCue? confirm = Cue(subject, subject.Bank.Option(Section.Ask, action, Slot.AskConfirm), "confirm");
            if (acknowledge is not null && confirm is not null)
            {
                yield return (acknowledge, confirm);
            }
        }
    }

    // An action that names no cue has the one of that name.
    private static LintCue? Cue(LintSubject subject, int index, string name)
    {
        return subject.Cues.FirstOrDefault(cue => index >= 0 ? cue.Index == index : cue.Name == name);
    }
}
