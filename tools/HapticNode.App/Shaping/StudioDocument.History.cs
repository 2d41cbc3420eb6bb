using HapticNode.Banks;

namespace HapticNode.App.Shaping;

/// <content>What was done, and can be taken back.</content>
public sealed partial class StudioDocument
{
    /// <summary>What undo would take back; null for nothing.</summary>
    public string? Undoable
    {
        get
        {
            lock (_gate)
            {
                return _journal.NextUndo;
            }
        }
    }

    /// <summary>What redo would do again; null for nothing.</summary>
    public string? Redoable
    {
        get
        {
            lock (_gate)
            {
                return _journal.NextRedo;
            }
        }
    }

    /// <summary>Takes the last change back.</summary>
    /// <param name="origin">Who does it.</param>
    /// <exception cref="JournalException">As for <see cref="Edit"/>.</exception>
    public void Undo(EditOrigin origin) => Move("undo", origin, journal => (journal.NextUndo, journal.Undo()));

    /// <summary>Does again what was taken back.</summary>
    /// <param name="origin">Who does it.</param>
    /// <exception cref="JournalException">As for <see cref="Edit"/>.</exception>
    public void Redo(EditOrigin origin) => Move("redo", origin, journal => (journal.NextRedo, journal.Redo()));

    private void Move(string verb, EditOrigin origin, Func<BankJournal, (string? What, bool Moved)> move)
    {
        string what;
        lock (_gate)
        {
            (string? label, bool moved) = move(_journal);
            if (!moved)
            {
                return;
            }

            what = $"{verb} {label}";
            _bank = _journal.Document.ToFile();
            _last = default;
            Revision++;
        }

        Changed?.Invoke(new DocumentChange(what, null, origin));
    }
}
