using HapticNode.Core.Console;

namespace HapticNode.Core;

/// <content>Cues that come and go.</content>
public sealed partial class Node
{
    /// <summary>Copies, renames or deletes a cue of the draft; the parser has the new name.</summary>
    /// <param name="verb"><see cref="Verb.Copy"/>, <see cref="Verb.Rename"/> or <see cref="Verb.Delete"/>.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why it was refused.</returns>
    public Refusal ChangeCue(Verb verb, int cue, long now)
    {
        switch (verb)
        {
            case Verb.Copy:
                int copy = Parser.NameCue(-1);
                if (!Bank.CopyCue(cue, copy))
                {
                    Bank.Cues.Remove(copy);
                    return Refusal.BankFull;
                }

                break;
            case Verb.Rename:
                Parser.NameCue(cue);
                break;
            default:
                if (Bank.IsAnswerToInput(cue) || Bank.IsOutcomeOfAction(cue))
                {
                    return Refusal.CueInUse;
                }

                // Those behind it move up, so that nothing may play that is known by its place.
                Player.CutAll(now);
                Bank.RemoveCue(cue);
                break;
        }

        Changed();
        return Refusal.None;
    }
}
