using HapticNode.Core.Base;

namespace HapticNode.Core.Storage;

/// <summary>
/// The bank that outlives a reset. It is written to the two files in turns, so that at every moment one of them is whole: the node
/// starts with the bank before a save or with the one after it, wherever the power goes and whichever bit of the flash flips.
/// </summary>
/// <remarks>
/// <para>All work is done by <see cref="Step"/>, some <see cref="BankFile.BytesPerPiece"/> bytes a call, between which inputs are
/// served. What begins with one of the other methods goes on until <see cref="Step"/> returns true; beginning something else
/// gives it up. The first to do is <see cref="BeginFind"/>.</para>
/// <para>A save counts when it has been read back. One that failed is wiped out, so that no later start finds it.</para>
/// <para>What it works with is made when something begins and let go at its end.</para>
/// </remarks>
public sealed partial class SavedBank
{
    private enum Work
    {
        None,
        Finding,
        Reading,
        Saving,
        Ending,
        Verifying,
    }

    /// <summary>Stands for no file.</summary>
    public const int NoSlot = -1;

    /// <summary>The file with the newest bank, or <see cref="NoSlot"/>.</summary>
    public int Slot = NoSlot;

    /// <summary>Which save that bank is, from 1; 0 where there is none.</summary>
    /// <remarks>2147483647 saves are possible, more than 10000 times what flash endures; each further one fails.</remarks>
    public int Generation;

    /// <summary>How many files the last search met without a whole bank: a newer bank, or the save of one, may be lost.</summary>
    public int Damaged;

    /// <summary>Whether what ended last, a reading or a save, failed.</summary>
    public bool Failed;

    /// <summary>Whether <see cref="Step"/> came to a line while reading; false at the end of the bank.</summary>
    public bool HasLine;

    /// <summary>The bytes of that line.</summary>
    public readonly byte[] Line;

    /// <summary>Its length.</summary>
    public int Length;

    // More than flash endures saves of one file: a save that begins behind it is newer than any file that cannot be read now.
    private const int BeyondUnreadable = 1000000;

    private readonly BankStore _store;
    private readonly LineWriter _line;
    private BankFileReader _reader;
    private BankFileWriter _writer;
    private Work _work;
    private int _slot;
    private int _highest;
    private bool _isUnknown;

    /// <summary>Makes a saved bank; nothing is known of it before <see cref="BeginFind"/>.</summary>
    /// <param name="store">Has the files.</param>
    /// <param name="line">What a line that is saved is put together in; nobody else may need it while a save is going on.</param>
    /// <param name="text">Takes each line that is read, <see cref="Limits.MaxLine"/> bytes.</param>
    public SavedBank(BankStore store, LineWriter line, byte[] text)
    {
        _store = store;
        _line = line;
        Line = text;
    }

    /// <summary>Begins to look for the newest bank that is whole.</summary>
    public void BeginFind()
    {
        Begin(Work.Finding, 0);
        Slot = NoSlot;
        Generation = 0;
        Damaged = 0;
        _highest = 0;
        _isUnknown = false;
        _reader = new BankFileReader(_store, Line);
        _reader.Begin(_slot);
    }

    /// <summary>
    /// Begins to read the newest bank; <see cref="Step"/> returns true at each of its lines, and without a line at its end.
    /// Only then it is known not to have been damaged meanwhile: where it <see cref="Failed"/>, discard what has been read.
    /// </summary>
    public void BeginRead()
    {
        Begin(Work.Reading, Slot);
        if (Slot == NoSlot)
        {
            End(true);
        }
        else
        {
            _reader = new BankFileReader(_store, Line);
            _reader.Begin(_slot);
        }
    }

    /// <summary>Begins to save a bank, over what is not the newest one.</summary>
    public void BeginSave()
    {
        Begin(Work.Saving, Slot == 0 ? 1 : 0);
        int last = Slot != NoSlot ? Generation : _isUnknown ? _highest + BeyondUnreadable : _highest;
        if (last < 0 || last == int.MaxValue)
        {
            End(true);
        }
        else
        {
            _writer = new BankFileWriter(_store, _line);
            _writer.Begin(_slot, last + 1);
        }
    }

    /// <summary>Saves a line, when <see cref="Step"/> has returned true for the one before; after a failure nothing happens.</summary>
    /// <param name="bytes">Its bytes, without its end; they may change afterwards.</param>
    /// <param name="length">How many, at most <see cref="Limits.MaxLine"/>.</param>
    public void AddLine(byte[] bytes, int length)
    {
        if (_work == Work.Saving)
        {
            _writer.Add(bytes, length);
        }
    }

    /// <summary>Ends a save, when <see cref="Step"/> has returned true for its last line; after a failure nothing happens.</summary>
    public void EndSave()
    {
        if (_work == Work.Saving)
        {
            _work = Work.Ending;
            _writer.End();
        }
    }

    /// <summary>Does one small piece of what was begun.</summary>
    /// <returns>True when it is finished; or, while reading or saving, when the next line can be taken or added.</returns>
    public bool Step()
    {
        switch (_work)
        {
            case Work.Finding:
                return Find();
            case Work.Reading:
                return Read();
            case Work.Saving:
            case Work.Ending:
                return Write();
            case Work.Verifying:
                return Verify();
            case Work.None:
                return true;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private void Begin(Work work, int slot)
    {
        _store.Close();
        _work = work;
        _slot = slot;
        _reader = null;
        _writer = null;
        Failed = false;
        HasLine = false;
    }

    private void End(bool failed)
    {
        Failed = failed;
        _work = Work.None;
        _reader = null;
        _writer = null;
    }
}
