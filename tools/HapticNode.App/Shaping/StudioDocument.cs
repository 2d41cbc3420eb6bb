using HapticNode.Banks;
using HapticNode.Documents.Problems;

namespace HapticNode.App.Shaping;

/// <summary>
/// The bank that everybody who looks at the studio works on. It is always one that the node takes; a line with an error stays with whoever types it.
/// Every edit is in a journal on the disk before it is told to anybody.
/// </summary>
/// <remarks>Members may be called from any thread.</remarks>
public sealed partial class StudioDocument : IDisposable
{
    private readonly Lock _gate = new();
    private readonly BankJournal _journal;
    private BankFile _bank;
    private EditOrigin _last;

    private StudioDocument(BankJournal journal)
    {
        _journal = journal;
        _bank = journal.Document.ToFile();
    }

    /// <summary>Raised after each change, outside of any lock.</summary>
    public event Action<DocumentChange>? Changed;

    /// <summary>The bank as it is now.</summary>
    public BankFile Bank
    {
        get
        {
            lock (_gate)
            {
                return _bank;
            }
        }
    }

    /// <summary>The text of the bank as it is now, with its comments.</summary>
    public BankDocument Text
    {
        get
        {
            lock (_gate)
            {
                return _journal.Document;
            }
        }
    }

    /// <summary>Counts the changes since the studio was started.</summary>
    public int Revision { get; private set; }

    /// <summary>Where a copy of a damaged journal was kept; null where it was whole.</summary>
    public string? DamagedCopy => _journal.DamagedCopy;

    /// <summary>Opens a document: goes on with the edits of its journal, or begins one.</summary>
    /// <param name="first">What the bank is where the journal begins.</param>
    /// <param name="journal">The journal's file.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JournalException">The journal cannot be used, or another studio has it.</exception>
    /// <exception cref="BankException">Some line of the bank is wrong.</exception>
    public static StudioDocument Open(BankDocument first, string journal)
    {
        _ = first.ToFile();
        BankJournal opened = BankJournal.Open(journal, first);
        try
        {
            return new StudioDocument(opened);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Changes the document.</summary>
    /// <param name="what">What is done, in words for whoever undoes it.</param>
    /// <param name="cue">The cue that it is about, or null.</param>
    /// <param name="edit">Makes the new text.</param>
    /// <param name="origin">Who does it.</param>
    /// <returns>What is wrong with the new text, or null where it counts now.</returns>
    /// <exception cref="JournalException">It could not be written to the journal; the document is as before.</exception>
    public DocumentProblem? Edit(string what, string? cue, Func<BankDocument, BankDocument> edit, EditOrigin origin)
    {
        lock (_gate)
        {
            BankDocument next;
            try
            {
                next = edit(_journal.Document);
            }
            catch (BankException exception)
            {
                return exception.Problems[0];
            }
            catch (ArgumentException exception)
            {
                return new DocumentProblem(_journal.Document.Name, 0, 0, "", exception.Message);
            }

            if (next.Problems.Count > 0)
            {
                return next.Problems[0];
            }

            if (next.Text == _journal.Document.Text)
            {
                return null;
            }

            // What one gesture does is taken back at once.
            _journal.Edit(what, next, continues: origin.GoesOnWith(_last));
            _bank = next.ToFile();
            _last = origin;
            Revision++;
        }

        Changed?.Invoke(new DocumentChange(what, cue, origin));
        return null;
    }

    /// <summary>Changes the steps of a cue on a lane.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="lane">The lane's name.</param>
    /// <param name="steps">The new steps, a word of the notation each; none to leave the lane out.</param>
    /// <param name="origin">Who does it.</param>
    /// <returns>What is wrong with them, or null where they count now.</returns>
    /// <exception cref="JournalException">As for <see cref="Edit"/>.</exception>
    public DocumentProblem? SetSteps(string cue, string lane, IReadOnlyList<string> steps, EditOrigin origin) => Edit(
        $"{cue}.{lane}",
        cue,
        text => steps.Count == 0 ? text.WithoutSteps(cue, lane) : text.WithSteps(cue, lane, steps),
        origin);

    /// <summary>Changes the steps of a cue on a lane to what somebody types.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="lane">The lane's name.</param>
    /// <param name="text">The steps, with blanks between them.</param>
    /// <param name="origin">Who does it.</param>
    /// <returns>What is wrong and where in the text, or null where it counts now.</returns>
    /// <exception cref="JournalException">As for <see cref="Edit"/>.</exception>
    public LineProblem? SetStepText(string cue, string lane, string text, EditOrigin origin)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return new LineProblem(0, 1, "A lane needs a step, such as 12:80.");
        }

        if (SetSteps(cue, lane, words, origin) is not { } problem)
        {
            return null;
        }

        return LineProblem.In(text, Text.WithSteps(cue, lane, words), problem);
    }

    /// <summary>The text together with the number of the change that made it.</summary>
    /// <returns>Both, of one moment.</returns>
    public (int Revision, BankDocument Text) Snapshot()
    {
        lock (_gate)
        {
            return (Revision, _journal.Document);
        }
    }

    /// <summary>What a place had when it and the document were compared last.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The text, or null where they never were.</returns>
    public BankDocument? MarkOf(string place)
    {
        lock (_gate)
        {
            return _journal.MarkOf(place);
        }
    }

    /// <summary>Notes what a place has.</summary>
    /// <param name="place">The place.</param>
    /// <param name="text">What it has.</param>
    /// <exception cref="JournalException">It could not be written.</exception>
    public void Mark(string place, BankDocument text)
    {
        lock (_gate)
        {
            if (_journal.MarkOf(place)?.Text != text.Text)
            {
                _journal.Mark(place, text);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _journal.Dispose();
        }
    }
}
