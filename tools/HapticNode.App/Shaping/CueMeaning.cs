using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.App.Shaping;

/// <summary>What a cue is for: the groups of the list.</summary>
public enum CueMeaning
{
    /// <summary>It answers a touch.</summary>
    Answer,

    /// <summary>It tells what became of an action.</summary>
    Outcome,

    /// <summary>It plays while somebody waits.</summary>
    Waiting,

    /// <summary>The host plays it when something happens.</summary>
    News,
}

/// <summary>Finds out what cues are for.</summary>
public static class CueMeanings
{
    /// <summary>What a cue is for, by what the bank says of it and who uses it.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <returns>What it is for.</returns>
    public static CueMeaning Of(Bank bank, int cue)
    {
        if (bank.Option(Section.Cue, cue, Slot.CueLoop) > 0)
        {
            return CueMeaning.Waiting;
        }

        // An action that names no cue has the one of the answer's name.
        string name = BankFile.NameOf(bank.Cues, cue);
        if (bank.IsOutcomeOfAction(cue) || name is "confirm" or "reject" or "timeout")
        {
            return CueMeaning.Outcome;
        }

        return bank.IsAnswerToInput(cue) || name == "acknowledge" ? CueMeaning.Answer : CueMeaning.News;
    }

    /// <summary>The heading of a group.</summary>
    /// <param name="meaning">What its cues are for.</param>
    /// <returns>A word.</returns>
    public static string Title(CueMeaning meaning) => meaning switch
    {
        CueMeaning.Answer => "Answers",
        CueMeaning.Outcome => "Outcomes",
        CueMeaning.Waiting => "Waiting",
        _ => "News",
    };
}
