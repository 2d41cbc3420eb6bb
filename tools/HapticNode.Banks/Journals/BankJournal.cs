namespace HapticNode.Banks;

/// <summary>
/// The edits of a bank, kept on disk as they are made. An edit, an undo or a redo counts when its record is on the disk, and not before; all of them
/// can be undone and done again without limit, also by a later process. A program that is killed at any moment loses no edit that counted.
/// </summary>
/// <remarks>Not for use by several threads at once. Only one journal at a time can have a file open.</remarks>
public sealed class BankJournal : IDisposable
{
    private const int Version = 1;

    // A journal that is longer is made shorter when it is opened. A move of a drag takes some 120 bytes.
    private const int LongBytes = 4 << 20;

    private readonly JournalFile _file;
    private readonly JournalState _state;
    private readonly string _name;

    private BankJournal(string name, JournalFile file, JournalState state)
    {
        _name = name;
        _file = file;
        _state = state;
        Document = BankDocument.Parse(name, state.Text);
    }

    /// <summary>The bank as it is after all edits.</summary>
    public BankDocument Document { get; private set; }

    /// <summary>What the next <see cref="Undo"/> takes back, in the words of its edit; null where there is nothing.</summary>
    public string? NextUndo => _state.LastDone?.Label;

    /// <summary>What the next <see cref="Redo"/> does again, in the words of its edit; null where there is nothing.</summary>
    public string? NextRedo => _state.NextUndone?.Label;

    /// <summary>How many bytes at the end of the file were left of a record that had not been written to its end.</summary>
    public long TornBytes => _file.TornBytes;

    /// <summary>
    /// Where a copy of the file was kept because something was wrong in its middle, which no kill explains; null otherwise. The journal goes on from the
    /// last record before that place.
    /// </summary>
    public string? DamagedCopy => _file.DamagedCopy;

    /// <summary>Opens a journal, or begins one. Of a long one the moves within each drag are left out; every edit can be undone as before.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="first">What the bank is where the journal begins; an older journal goes on with what it has.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="JournalException">The file cannot be used, or another program uses it.</exception>
    public static BankJournal Open(string path, BankDocument first)
    {
        BankJournal journal = Read(path, first);
        if (journal._file.Length <= LongBytes || journal.TornBytes > 0)
        {
            return journal;
        }

        journal.Dispose();
        JournalFile.Shorten(path, [new JournalRecord.Begun(Version, journal._state.First), .. journal._state.Fewest()]);
        return Read(path, first);
    }

    private static BankJournal Read(string path, BankDocument first)
    {
        var file = JournalFile.Open(path, out IReadOnlyList<JournalRecord> records);
        try
        {
            return new BankJournal(first.Name, file, Restore(path, file, records, first.Text));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Keeps an edit. When this returns, it is on the disk.</summary>
    /// <param name="label">What was done, in some words for whoever undoes it.</param>
    /// <param name="next">The bank after it.</param>
    /// <param name="continues">
    /// Whether it goes on with the edit before, as a drag does: both are then undone together. It is an edit of its own after an undo.
    /// </param>
    /// <exception cref="JournalException">It could not be written; the bank is as before.</exception>
    public void Edit(string label, BankDocument next, bool continues = false)
    {
        string text = next.Text;
        if (text != _state.Text)
        {
            Keep(_state.Edit(label, text, continues));
            Document = BankDocument.Parse(_name, text);
        }
    }

    /// <summary>Takes the last edit back.</summary>
    /// <returns>False where there is nothing to take back.</returns>
    /// <exception cref="JournalException">It could not be written; the bank is as before.</exception>
    public bool Undo() => NextUndo is not null && Move(new JournalRecord.Undone());

    /// <summary>Does the edit that was taken back last again.</summary>
    /// <returns>False where there is nothing to do again.</returns>
    /// <exception cref="JournalException">It could not be written; the bank is as before.</exception>
    public bool Redo() => NextRedo is not null && Move(new JournalRecord.Redone());

    /// <summary>Notes what some other place has, such as the bank file or the panel's flash: later that is what both come from in a merge.</summary>
    /// <param name="place">A word for the place.</param>
    /// <param name="document">What it has.</param>
    /// <exception cref="JournalException">It could not be written.</exception>
    public void Mark(string place, BankDocument document) => Keep(new JournalRecord.Marked(place, document.Text));

    /// <summary>What a place had when it was noted last.</summary>
    /// <param name="place">The word for the place.</param>
    /// <returns>The document, or null where nothing was noted.</returns>
    public BankDocument? MarkOf(string place) => _state.MarkOf(place) is { } text ? BankDocument.Parse(_name, text) : null;

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static JournalState Restore(string path, JournalFile file, IReadOnlyList<JournalRecord> records, string first)
    {
        if (records.Count == 0)
        {
            file.Add(new JournalRecord.Begun(Version, first));
            return new JournalState(first);
        }

        if (records[0] is not JournalRecord.Begun begun || begun.Version > Version)
        {
            throw new JournalException($"{path}: this is not a journal that this version can read. Move it away to begin another.");
        }

        var state = new JournalState(begun.Text);
        for (int index = 1; index < records.Count; index++)
        {
            if (!state.Apply(records[index]))
            {
                throw new JournalException($"{path}:{index + 1}: this record does not follow from those before it. Move the journal away to begin another.");
            }
        }

        return state;
    }

    private bool Move(JournalRecord record)
    {
        Keep(record);
        Document = BankDocument.Parse(_name, _state.Text);
        return true;
    }

    private void Keep(JournalRecord record)
    {
        _file.Add(record);
        if (!_state.Apply(record))
        {
            throw new InvalidOperationException("A record that was made for this state does not apply to it.");
        }
    }
}
