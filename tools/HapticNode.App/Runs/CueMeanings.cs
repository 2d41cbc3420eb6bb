using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Simulation;

namespace HapticNode.App.Runs;

/// <summary>What the cues of a bank tell, from what the bank uses them for.</summary>
public static class CueMeanings
{
    /// <summary>Finds the meaning of every cue.</summary>
    /// <param name="bank">The bank.</param>
    /// <returns>The meanings by the names of the cues.</returns>
    public static IReadOnlyDictionary<string, CueMeaning> Of(Bank bank) =>
        Enumerable.Range(0, bank.Cues.Count).ToDictionary(cue => BankFile.NameOf(bank.Cues, cue), cue => Of(bank, cue));

    /// <summary>Finds the meaning of a cue.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <returns>What it tells; <see cref="CueMeaning.News"/> where no control and no action plays it.</returns>
    public static CueMeaning Of(Bank bank, int cue)
    {
        if (bank.LoopOf[cue] > 0 || bank.GaugeOf[cue] > 0)
        {
            return CueMeaning.Waiting;
        }

        // An action that names no cue for an outcome has the one of that word.
        string name = BankFile.NameOf(bank.Cues, cue);
        if (Ends(bank, cue, Slot.AskConfirm) || name == "confirm")
        {
            return CueMeaning.Success;
        }

        if (Ends(bank, cue, Slot.AskReject) || Ends(bank, cue, Slot.AskTimeout) || name is "reject" or "timeout")
        {
            return CueMeaning.Failure;
        }

        return bank.IsAnswerToInput(cue) || name == "acknowledge" ? CueMeaning.Answer : CueMeaning.News;
    }

    private static bool Ends(Bank bank, int cue, int slot) =>
        Enumerable.Range(0, bank.Actions.Count).Any(action => bank.Option(Section.Ask, action, slot) == cue);
}
