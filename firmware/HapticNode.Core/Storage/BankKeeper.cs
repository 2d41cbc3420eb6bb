using System;
using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Storage;

/// <summary>Moves whole banks, a small piece at a time: the draft to flash, and the saved bank or the factory's to the staged bank.</summary>
public sealed class BankKeeper
{
    private enum Work
    {
        None,
        Cleaning,
        Fetching,
        Parsing,
        Printing,
        Writing,
        Ending,
    }

    // Copying a text takes longer than its bytes let suppose: each character is a call.
    private const int CharactersPerPiece = 32;

    /// <summary>The bank that is being made; null until <see cref="MakeRoom"/> has made it.</summary>
    public StagedBank Staged;

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

    private readonly Bank _draft;
    private readonly BankParser _parser;
    private readonly BankPrinter _printer;
    private readonly LineWriter _line = new LineWriter();
    private readonly byte[] _text = new byte[BankFile.MaxLine];
    private Work _work;
    private bool _loads;
    private bool _fromFactory;
    private int _next;
    private int _copied;
    private int _lanes;
    private int _controls;
    private Bank _target;
    private string[] _factoryLines;

    /// <summary>Makes a keeper.</summary>
    /// <param name="draft">The bank that plays.</param>
    /// <param name="parser">Reads its lines, and meanwhile those of the staged bank.</param>
    public BankKeeper(Bank draft, BankParser parser)
    {
        _draft = draft;
        _parser = parser;
        _printer = new BankPrinter(draft);
    }

    /// <summary>Notes the lanes and controls that the panel has, before any line is read.</summary>
    public void TakePanel()
    {
        _lanes = _draft.Lanes.Count;
        _controls = _draft.Controls.Count;
    }

    /// <summary>
    /// Makes the staged bank, once: a panel that nobody tunes shall not carry a second bank about. It is the only thing that the
    /// core allocates after its start, and only when a host asks for it.
    /// </summary>
    /// <returns>False where there is no memory for it.</returns>
    public bool MakeRoom()
    {
        try
        {
            if (Staged == null)
            {
                Staged = new StagedBank(_draft, _lanes, _controls);
            }

            return true;
        }
        catch (OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>Begins to empty the staged bank.</summary>
    public void BeginClean()
    {
        Begin(Work.Cleaning);
        _loads = false;
    }

    /// <summary>Begins to read a bank into the staged one.</summary>
    /// <param name="factory">True for the factory's, false for the saved one.</param>
    public void BeginLoad(bool factory)
    {
        Begin(Work.Cleaning);
        Load(factory, Staged.Bank);
    }

    /// <summary>Begins to read a bank straight into the draft, which must be empty: at the start.</summary>
    /// <param name="factory">True for the factory's, false for the saved one.</param>
    public void BeginFirstLoad(bool factory)
    {
        Begin(Work.Fetching);
        Load(factory, _draft);
    }

    /// <summary>Begins to save the draft.</summary>
    public void BeginSave()
    {
        Begin(Work.Writing);
        Saved.BeginSave();
        _printer.Begin();
        _line.Clear();
    }

    /// <summary>Does one small piece of what was begun.</summary>
    /// <returns>True when it is done.</returns>
    public bool Step()
    {
        switch (_work)
        {
            case Work.Cleaning:
                if (Staged.Clean())
                {
                    _work = _loads ? Work.Fetching : Work.None;
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
                Write();
                break;
            case Work.Ending:
                End();
                break;
            default:
                return true;
        }

        return _work == Work.None;
    }

    private void Load(bool factory, Bank target)
    {
        _target = target;
        _loads = true;
        _fromFactory = factory;
        _next = 0;
        _copied = 0;
        BadLines = 0;
        if (factory)
        {
            TakeFactory();
        }
        else
        {
            Saved.BeginRead();
        }
    }

    // Made for the time of the reading, on a host's request or at the start.
    private void TakeFactory()
    {
        _factoryLines = Factory.Lines();
    }

    private void Begin(Work work)
    {
        _work = work;
        Failed = false;
        IsFull = false;
        if (work == Work.Cleaning)
        {
            Staged.Drop();
        }
    }

    private void Fetch()
    {
        if (_fromFactory)
        {
            FetchFactory();
            return;
        }

        if (!Saved.Step())
        {
            return;
        }

        if (Saved.HasLine)
        {
            BeginParse(Saved.Line, Saved.Length);
        }
        else
        {
            Failed = Saved.Failed;
            _work = Work.None;
        }
    }

    private void FetchFactory()
    {
        if (_next == _factoryLines.Length)
        {
            _factoryLines = null;
            _work = Work.None;
            return;
        }

        string line = _factoryLines[_next];
        int length = line.Length;
        int end = _copied + CharactersPerPiece;
        for (; _copied < end && _copied < length; _copied++)
        {
            _text[_copied] = (byte)line[_copied];
        }

        if (_copied == length)
        {
            _next++;
            _copied = 0;
            BeginParse(_text, length);
        }
    }

    private void BeginParse(byte[] line, int length)
    {
        _parser.Use(_target);
        _parser.Begin(line, length);
        _work = Work.Parsing;
    }

    private void Parse()
    {
        if (!_parser.Step())
        {
            return;
        }

        if (_parser.Problem == ParseProblem.None)
        {
            _parser.Apply();
        }
        else
        {
            BadLines++;
            IsFull |= _parser.Problem == ParseProblem.Full && _parser.Statement == Statement.Steps;
        }

        _parser.Use(_draft);

        _work = Work.Fetching;
    }

    private void Print()
    {
        Progress progress = _printer.Step(_line);
        if (progress == Progress.Line)
        {
            Saved.AddLine(_line.Bytes, _line.Length);
            _line.Clear();
            _work = Work.Writing;
        }
        else if (progress == Progress.End)
        {
            Saved.EndSave();
            _work = Work.Ending;
        }
    }

    private void Write()
    {
        if (Saved.Step())
        {
            _work = Saved.Failed ? Work.None : Work.Printing;
            Failed = Saved.Failed;
        }
    }

    private void End()
    {
        if (Saved.Step())
        {
            _work = Work.None;
            Failed = Saved.Failed;
        }
    }
}
