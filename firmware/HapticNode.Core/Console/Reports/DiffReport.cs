using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Console.Reports;

/// <summary>
/// What differs between the draft and the saved bank or the factory's: lines that only the other has after <c>-</c>, those that only
/// the draft has after <c>+</c>.
/// </summary>
/// <remarks>
/// The other bank is read line by line and compared with what the draft has of the same thing, so that it needs no room: first all its
/// lines in their order, then what only the draft has. What differs in a chain of steps is told line by line.
/// </remarks>
public sealed partial class DiffReport : Report
{
    private enum Work
    {
        Reading,
        Parsing,
        Telling,
        Printing,
        Remaining,
    }

    private const int Bindings = Section.Cue + Bank.MaxCues;

    private readonly Bank _draft;
    private readonly BankParser _parser;
    private readonly BankLoader _loader;
    private readonly BankPrinter _printer;

    // What the other bank has: lanes, controls, theme, repeats and cues by Section, then bindings; and how many steps of each chain.
    private readonly bool[] _seen = new bool[Bindings + Bank.MaxControls * ControlKinds.EventRows];
    private readonly byte[] _compared = new byte[Bank.CueRows * Bank.MaxLanes];
    private Work _work;
    private bool _begun;
    private int _start;

    /// <summary>Makes a report.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="parser">Reads the lines of the other bank; nobody else may need it meanwhile.</param>
    /// <param name="loader">Has the other banks.</param>
    public DiffReport(Bank draft, BankParser parser, BankLoader loader)
    {
        _draft = draft;
        _parser = parser;
        _loader = loader;
        _printer = new BankPrinter(draft);
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        bool isSaved = _loader.Saved != null && _loader.Saved.Slot != SavedBank.NoSlot;
        _loader.BeginRead(first >= 0 || !isSaved);
        _parser.Compare(_compared);
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        switch (_work)
        {
            case Work.Reading:
                return Read();
            case Work.Parsing:
                if (_parser.Step())
                {
                    Compare();
                }

                return Progress.Working;
            case Work.Telling:
                writer.Character('-');
                writer.Character(' ');
                writer.Copy(_loader.Text, 0, _loader.Length);
                _work = Work.Printing;
                return Progress.Line;
            case Work.Printing:
            case Work.Remaining:
                return Print(writer);
            default:
                throw new System.InvalidOperationException();
        }
    }

    private Progress Read()
    {
        if (!_loader.Read())
        {
            return Progress.Working;
        }

        if (_loader.HasLine)
        {
            _parser.Use(_draft);
            _parser.Begin(_loader.Text, _loader.Length);
            _work = Work.Parsing;
            return Progress.Working;
        }

        _parser.Compare(null);
        Failed = _loader.ReadFailed;
        _printer.BeginWithout(_compared);
        _work = Work.Remaining;
        return Failed ? Progress.End : Progress.Working;
    }

    // What the draft has of the thing is told after the other's line.
    private void PrintOne(int thing, int row)
    {
        if (thing < 0)
        {
            _printer.BeginSteps(0, 0, 0);
        }
        else
        {
            _printer.BeginOne(_parser.Statement, row, false);
        }
    }

    private Progress Print(LineWriter writer)
    {
        if (!_begun)
        {
            _begun = true;
            _start = writer.Length;
            writer.Character('+');
            writer.Character(' ');
        }

        Progress progress = _printer.Step(writer);
        if (progress == Progress.Working)
        {
            return progress;
        }

        _begun = false;
        bool remaining = _work == Work.Remaining;
        if (progress == Progress.End || (remaining && IsKnown()))
        {
            writer.Length = _start;
            if (remaining)
            {
                return progress == Progress.End ? Progress.End : Progress.Working;
            }

            _work = Work.Reading;
            return Progress.Working;
        }

        if (!remaining && _printer.Statement != Statement.Steps)
        {
            // A cue's steps are compared by themselves.
            _work = Work.Reading;
        }

        return Progress.Line;
    }
}
