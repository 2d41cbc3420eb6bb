namespace HapticNode.Core.Cues;

/// <summary>
/// A second bank that an upload or a saved bank is read into, so that the one that plays changes as a whole or not at all.
/// It shares its steps with the one that plays: together they have <see cref="Bank.PoolSize"/>.
/// </summary>
public sealed class StagedBank
{
    /// <summary>The bank that is being made.</summary>
    public readonly Bank Bank;

    private readonly Bank _draft;
    private readonly int _lanes;
    private readonly int _controls;
    private int _cleaned;

    /// <summary>Makes a staged bank.</summary>
    /// <param name="draft">The bank that plays.</param>
    /// <param name="lanes">How many of its lanes are the panel's own, which every bank of it begins with.</param>
    /// <param name="controls">How many of its controls are.</param>
    public StagedBank(Bank draft, int lanes, int controls)
    {
        _draft = draft;
        _lanes = lanes;
        _controls = controls;
        Bank = new Bank(draft.Steps);
    }

    /// <summary>Empties the bank, a cue or an option a call.</summary>
    /// <returns>True when it is empty, with all options at their defaults.</returns>
    public bool Clean()
    {
        if (_cleaned < Bank.CueRows)
        {
            Bank.ClearSteps(_cleaned++);
            return false;
        }

        if (Bank.ResetOption(_cleaned - Bank.CueRows))
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
