using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Storage;

/// <summary>The bank that plays and is edited, what reads its lines and moves it to flash and back, and what is known of where it came from.</summary>
public sealed class Draft
{
    /// <summary>The bank.</summary>
    public readonly Bank Bank = new Bank();

    /// <summary>Reads the lines that change it.</summary>
    public readonly BankParser Parser;

    /// <summary>Saves and loads it.</summary>
    public readonly BankLoader Loader;

    /// <summary>Where it came from at the start: <c>saved</c>, <c>older</c> where the newest save was damaged, or <c>factory</c>.</summary>
    public string Origin = "factory";

    /// <summary>Whether it differs from what was saved, as far as the node has been told to change it.</summary>
    public bool IsDirty;

    /// <summary>How often it was changed.</summary>
    public int Edits;

    /// <summary>How many lines were not understood when it was read: of the saved bank, a save would lose them.</summary>
    public int BadLines;

    /// <summary>The CRC-32 of its lines, where <see cref="SummedEdits"/> is the number of edits.</summary>
    public int Crc;

    /// <summary>How often it had been changed when it was summed last; -1 where it never was.</summary>
    public int SummedEdits = -1;

    /// <summary>Makes an empty draft.</summary>
    public Draft()
    {
        Parser = new BankParser(Bank);
        Loader = new BankLoader(Bank, Parser);
    }

    /// <summary>Loads the saved bank, or else the factory's. Called once, when all lanes and controls are added.</summary>
    /// <param name="store">Keeps banks over a reset; null where there is none.</param>
    /// <param name="factory">The bank that the firmware carries.</param>
    public void Boot(BankStore store, FactoryBank factory)
    {
        Loader.Factory = factory;
        Loader.TakePanel();
        bool found = store != null && Find(store);
        Loader.BeginFirstLoad(!found);
        if (!found)
        {
            Origin = "factory";
        }

        if (Finish())
        {
            BadLines = Loader.BadLines;
            return;
        }

        // The flash reads differently since it was checked: discard what has been read.
        Origin = "factory";
        Loader.MakeRoom();
        Loader.BeginLoadWithoutDraft(true);
        Finish();
        Loader.Commit();
        BadLines = Loader.BadLines;
        Loader.BeginDrop();
        Finish();
    }

    /// <summary>Reads a line of a bank at start-up.</summary>
    /// <param name="line">The line.</param>
    /// <returns>What is wrong with it; the bank is then as before.</returns>
    public ParseProblem LoadLine(string line)
    {
        byte[] bytes = Ascii.Bytes(line);
        Parser.Begin(bytes, bytes.Length);
        while (!Parser.Step())
        {
        }

        if (Parser.Problem == ParseProblem.None)
        {
            Parser.Apply();
        }

        return Parser.Problem;
    }

    /// <summary>Notes that it was changed.</summary>
    public void Changed()
    {
        Edits++;
        IsDirty = true;
    }

    /// <summary>Whether a bank has been saved.</summary>
    /// <returns>True if one has.</returns>
    public bool IsSaved()
    {
        return Loader.Saved != null && Loader.Saved.Slot != SavedBank.NoSlot;
    }

    /// <summary>Which save the saved bank is.</summary>
    /// <returns>Counted from 1; 0 where nothing has been saved.</returns>
    public int Generation()
    {
        return Loader.Saved == null ? 0 : Loader.Saved.Generation;
    }

    /// <summary>How many of the files of saved banks could not be read at the start, though they are there.</summary>
    /// <returns>0..2; 0 again after a save.</returns>
    public int DamagedFiles()
    {
        return Loader.Saved == null ? 0 : Loader.Saved.Damaged;
    }

    private bool Find(BankStore store)
    {
        SavedBank saved = new SavedBank(store, Loader.Line, Loader.Text);
        Loader.Saved = saved;
        saved.BeginFind();
        while (!saved.Step())
        {
        }

        Origin = saved.Damaged > 0 ? "older" : "saved";
        return saved.Slot != SavedBank.NoSlot;
    }

    private bool Finish()
    {
        while (!Loader.Step())
        {
        }

        return !Loader.Failed;
    }
}
