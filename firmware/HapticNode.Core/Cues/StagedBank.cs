using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Cues;

/// <summary>
/// A second bank that an upload or a saved bank is read into, so that the one that plays changes as a whole or not at all.
/// It shares its steps with the one that plays: together they have <see cref="Bank.PoolSize"/>.
/// </summary>
public sealed class StagedBank
{
    /// <summary>The bank that is being made.</summary>
    public readonly Bank Bank;

    /// <summary>Reads its lines.</summary>
    public readonly BankParser Parser;

    private readonly Bank _draft;
    private int _lanes;
    private int _controls;
    private int _cleaned;

    /// <summary>Makes a staged bank.</summary>
    /// <param name="draft">The bank that plays.</param>
    public StagedBank(Bank draft)
    {
        _draft = draft;
        Bank = new Bank(draft.Steps);
        Parser = new BankParser(Bank);
    }

    /// <summary>Takes the lanes and controls that the panel has, which every bank of it begins with. Called once, before any line is read.</summary>
    public void TakePanel()
    {
        _lanes = _draft.Lanes.Count;
        _controls = _draft.Controls.Count;
        Bank.TakeNames(_draft, _lanes, _controls);
        _cleaned = 0;
    }

    /// <summary>Empties the bank, a cue or a kind of option a call.</summary>
    /// <returns>True when it is empty, with all options at their defaults.</returns>
    public bool Clean()
    {
        if (_cleaned < Bank.CueRows)
        {
            Bank.ClearSteps(_cleaned++);
            return false;
        }

        if (Bank.ResetOptions(_cleaned - Bank.CueRows))
        {
            _cleaned++;
            return false;
        }

        Bank.TakeNames(_draft, _lanes, _controls);
        return true;
    }

    /// <summary>Makes it the bank that plays; what was played before is left here, to be cleaned. Nothing may play.</summary>
    public void Commit()
    {
        _draft.Exchange(Bank);
        _cleaned = 0;
    }

    /// <summary>Forgets what has been read; <see cref="Clean"/> must follow.</summary>
    public void Drop()
    {
        _cleaned = 0;
    }
}
