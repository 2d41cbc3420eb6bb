using System;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Storage;

/// <summary>Moves whole banks, a small piece at a time: the draft to flash, and the saved bank or the factory's to a second bank or to the draft.</summary>
/// <remarks>The second bank shares its steps with the draft. It is made when a host asks for something that needs it, and given back afterwards.</remarks>
public sealed partial class BankLoader
{
    private enum Work
    {
        None,
        GivingUp,
        Fetching,
        Parsing,
        Printing,
        Writing,
        Ending,
        Dropping,
    }

    /// <summary>The second bank, which is being made; null where there is none.</summary>
    public Bank Staged;

    /// <summary>The bank in flash, or null where the node has no storage.</summary>
    public SavedBank Saved;

    /// <summary>The bank that the firmware carries.</summary>
    public FactoryBank Factory = new FactoryBank();

    /// <summary>Whether the last work failed: the saved bank could not be read, or the draft not be saved.</summary>
    public bool Failed;

    /// <summary>Whether steps of the bank that was read did not fit beside those of the draft.</summary>
    public bool IsFull;

    /// <summary>How many lines of a bank were not understood, because another firmware has written them.</summary>
    public int BadLines;

    /// <summary>How many of the draft's lanes are the panel's own; they stand first.</summary>
    public int PanelLanes;

    /// <summary>How many of its controls are.</summary>
    public int PanelControls;

    /// <summary>What a line that is written is put together in: by the loader while it is at work, else by whoever has it.</summary>
    public readonly LineWriter Line = new LineWriter();

    /// <summary>What a line that is read stands in.</summary>
    public readonly byte[] Text = new byte[Limits.MaxLine];

    private readonly Bank _draft;
    private readonly BankParser _parser;
    private BankPrinter _printer;
    private Bank _target;
    private Work _work;
    private int _cue;

    /// <summary>Makes a loader.</summary>
    /// <param name="draft">The bank that plays.</param>
    /// <param name="parser">Reads its lines, and meanwhile those of the second bank.</param>
    public BankLoader(Bank draft, BankParser parser)
    {
        _draft = draft;
        _parser = parser;
    }

    /// <summary>Notes the lanes and controls that the panel has, before any line is read.</summary>
    public void TakePanel()
    {
        PanelLanes = _draft.Lanes.Count;
        PanelControls = _draft.Controls.Count;
    }

    /// <summary>Makes the second bank, empty. There must be none.</summary>
    /// <returns>False where there is no memory for it.</returns>
    public bool MakeRoom()
    {
        try
        {
            Staged = new Bank(_draft.Steps);
            Staged.TakePanel(_draft, PanelLanes, PanelControls);
            return true;
        }
        catch (OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>Begins to read a bank into the second one.</summary>
    /// <param name="factory">The factory's, or else the saved one.</param>
    public void BeginLoad(bool factory)
    {
        BeginRead(factory);
        Begin(Work.Fetching, Staged);
    }

    /// <summary>Begins to read a bank into the second one anew, where it did not fit beside the draft: the draft's steps are given up first.</summary>
    /// <param name="factory">The factory's, or else the saved one.</param>
    public void BeginLoadWithoutDraft(bool factory)
    {
        BeginRead(factory);
        Begin(Work.GivingUp, Staged);
    }

    /// <summary>Begins to read a bank into the draft, at the start.</summary>
    /// <param name="factory">The factory's, or else the saved one.</param>
    public void BeginFirstLoad(bool factory)
    {
        BeginRead(factory);
        Begin(Work.Fetching, _draft);
    }

    /// <summary>Begins to save the draft.</summary>
    public void BeginSave()
    {
        Begin(Work.Writing, null);
        Saved.BeginSave();
        _printer = new BankPrinter(_draft);
    }

    /// <summary>Begins to give the second bank back, with its steps.</summary>
    public void BeginDrop()
    {
        Begin(Work.Dropping, null);
    }

    /// <summary>Makes the second bank the draft; what was the draft is then the second one, to be given back. Nothing may play.</summary>
    public void Commit()
    {
        _draft.Exchange(Staged);
    }

    /// <summary>Does a small piece of what was begun.</summary>
    /// <returns>True when it is finished, see <see cref="Failed"/> and <see cref="IsFull"/>.</returns>
    public bool Step()
    {
        switch (_work)
        {
            case Work.GivingUp:
                if (Clear(_draft, Staged))
                {
                    _work = Work.Fetching;
                }

                break;
            case Work.Fetching:
                Fetch();
                break;
            case Work.Parsing:
                Parse();
                break;
            case Work.Printing:
                Print();
                break;
            case Work.Writing:
                if (Saved.Step())
                {
                    Line.Clear();
                    End(Saved.Failed, Work.Printing);
                }

                break;
            case Work.Ending:
                if (Saved.Step())
                {
                    End(Saved.Failed, Work.None);
                }

                break;
            case Work.Dropping:
                if (Staged == null || Clear(Staged, null))
                {
                    Staged = null;
                    _work = Work.None;
                }

                break;
            case Work.None:
                return true;
            default:
                throw new InvalidOperationException();
        }

        return _work == Work.None;
    }

    private void Begin(Work work, Bank target)
    {
        _work = work;
        _target = target;
        _cue = 0;
        Failed = false;
        IsFull = false;
        BadLines = 0;
    }

    private void End(bool failed, Work next)
    {
        Failed = failed;
        _work = failed ? Work.None : next;
        if (_work == Work.None)
        {
            _printer = null;
        }
    }
}
