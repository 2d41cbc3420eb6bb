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

    /// <summary>The bank that is being made.</summary>
    public readonly StagedBank Staged;

    /// <summary>The bank in flash, or null where the node has no storage.</summary>
    public SavedBank Saved;

    /// <summary>The lines of the bank that the firmware carries.</summary>
    public string[] Factory = new string[0];

    /// <summary>Whether the last work failed: the saved bank could not be read, or the draft not be saved.</summary>
    public bool Failed;

    /// <summary>How many lines of a bank were not understood, because another firmware has written them.</summary>
    public int BadLines;

    private readonly BankPrinter _printer;
    private readonly LineWriter _line = new LineWriter();
    private readonly byte[] _text = new byte[BankFile.MaxLine];
    private Work _work;
    private bool _loads;
    private bool _fromFactory;
    private int _next;
    private int _copied;

    /// <summary>Makes a keeper.</summary>
    /// <param name="draft">The bank that plays.</param>
    public BankKeeper(Bank draft)
    {
        Staged = new StagedBank(draft);
        _printer = new BankPrinter(draft);
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
        _loads = true;
        _fromFactory = factory;
        _next = 0;
        _copied = 0;
        BadLines = 0;
        if (!factory)
        {
            Saved.BeginRead();
        }
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

    private void Begin(Work work)
    {
        _work = work;
        Failed = false;
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
        if (_next == Factory.Length)
        {
            _work = Work.None;
            return;
        }

        string line = Factory[_next];
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
        Staged.Parser.Begin(line, length);
        _work = Work.Parsing;
    }

    private void Parse()
    {
        BankParser parser = Staged.Parser;
        if (!parser.Step())
        {
            return;
        }

        if (parser.Problem == ParseProblem.None)
        {
            parser.Apply();
        }
        else
        {
            BadLines++;
        }

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
