using HapticNode.Core.Console;
using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Safety;
using HapticNode.Core.Storage;

namespace HapticNode.Core;

/// <content>The draft and where it comes from: what the firmware carries, what was saved, and what the host changes.</content>
public sealed partial class Node
{
    /// <summary>The firmware's version.</summary>
    public const string Version = "0.2.0";

    /// <summary>The name of the panel.</summary>
    public string Board = "none";

    /// <summary>Where the bank came from at the start: <c>saved</c>, <c>older</c> where the newest save was damaged, or <c>factory</c>.</summary>
    public string BankOrigin = "factory";

    /// <summary>Whether the draft differs from what was saved, as far as the node has been told to change it.</summary>
    public bool IsDirty;

    /// <summary>How often the draft was changed.</summary>
    public int Edits;

    /// <summary>How many lines of the bank were not understood when it was read: of the saved one, a save would lose them.</summary>
    public int BadLines;

    /// <summary>The CRC-32 of the draft's lines, where <see cref="SummedEdits"/> is the number of edits.</summary>
    public int BankCrc;

    /// <summary>How often the draft had been changed when it was summed last; -1 where it never was.</summary>
    public int SummedEdits = -1;

    /// <summary>Loads the saved bank, or else the factory's, and begins to work. Called once, when all lanes and controls are added.</summary>
    /// <param name="store">Keeps banks over a reset; null where there is none.</param>
    /// <param name="factory">The bank that the firmware carries.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Boot(BankStore store, FactoryBank factory, long now)
    {
        Keeper.Factory = factory;
        Keeper.TakePanel();
        bool found = store != null && Find(store);
        Keeper.BeginFirstLoad(!found);
        if (!found)
        {
            BankOrigin = "factory";
        }

        if (!Finish())
        {
            // The flash changed its mind since it was checked: what has been read of it is of no worth.
            BankOrigin = "factory";
            Keeper.MakeRoom();
            Keeper.BeginLoadWithoutDraft(true);
            Finish();
            Keeper.Commit();
            BadLines = Keeper.BadLines;
            Keeper.BeginDrop();
            Finish();
        }
        else
        {
            BadLines = Keeper.BadLines;
        }

        Begin(now);
        Console.Greet();
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

    /// <summary>Begins to work with the bank that has been loaded.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Begin(long now)
    {
        RefreshControls();
        Player.Refresh(Profile, now);
        Unready();
    }

    /// <summary>Carries out the line of the notation that the parser has read; a cue that it changes is cut first.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Edit(long now)
    {
        if (Parser.Cue >= 0)
        {
            Player.CutCue(Parser.Cue, now);
        }

        Parser.Apply();
        switch (Parser.Statement)
        {
            case Statement.Blank:
                return;
            case Statement.Button:
            case Statement.Encoder:
                RefreshControls();
                break;
            case Statement.Lane:
            case Statement.Theme:
            case Statement.Repeats:
                Player.Refresh(Profile, now);
                break;
            default:
                break;
        }

        Changed();
    }

    /// <summary>Makes the staged bank the draft. What plays is cut, and what waits for an answer waits no more.</summary>
    /// <param name="dirty">Whether it differs from what was saved.</param>
    /// <param name="now">The time in microseconds.</param>
    public void TakeStaged(bool dirty, long now)
    {
        Player.CutAll(now);
        _pending.Clear();
        Keeper.Commit();
        Begin(now);
        Edits++;
        IsDirty = dirty;
        FindDue();
    }

    /// <summary>Whether some action waits for the host's answer.</summary>
    /// <returns>True if one does.</returns>
    public bool IsWaiting()
    {
        return _pending.Any();
    }

    /// <summary>Whether a bank has been saved.</summary>
    /// <returns>True if one has.</returns>
    public bool HasSavedBank()
    {
        return Keeper.Saved != null && Keeper.Saved.Slot != SavedBank.NoSlot;
    }

    /// <summary>Which save the saved bank is.</summary>
    /// <returns>Counted from 1; 0 where nothing has been saved.</returns>
    public int Generation()
    {
        return Keeper.Saved == null ? 0 : Keeper.Saved.Generation;
    }

    /// <summary>How many of the files of saved banks could not be read at the start, though they are there.</summary>
    /// <returns>0..2; 0 again after a save.</returns>
    public int DamagedFiles()
    {
        return Keeper.Saved == null ? 0 : Keeper.Saved.Damaged;
    }

    /// <summary>Tells why the draft cannot be saved now: writing to flash stops everything, so nothing may play.</summary>
    /// <param name="anyway">Whether it may be saved over what could not be read.</param>
    /// <returns>The reason, or <see cref="Refusal.None"/>.</returns>
    public Refusal WhyNotSave(bool anyway)
    {
        if (Keeper.Saved == null)
        {
            return Refusal.StorageFailed;
        }

        if (Player.Latched != FaultReason.None)
        {
            return Refusal.Latched;
        }

        if (Player.IsPlaying() || IsWaiting())
        {
            return Refusal.Busy;
        }

        bool loses = Keeper.Saved.Damaged > 0 || (BadLines > 0 && HasSavedBank());
        return loses && !anyway ? Refusal.WouldLose : Refusal.None;
    }

    private void Changed()
    {
        Edits++;
        IsDirty = true;
        FindDue();
    }

    private bool Find(BankStore store)
    {
        SavedBank saved = new SavedBank(store, Keeper.Line, Keeper.Text);
        Keeper.Saved = saved;
        saved.BeginFind();
        while (!saved.Step())
        {
        }

        BankOrigin = saved.Damaged > 0 ? "older" : "saved";
        return saved.Slot != SavedBank.NoSlot;
    }

    private bool Finish()
    {
        while (!Keeper.Step())
        {
        }

        return !Keeper.Failed;
    }
}
