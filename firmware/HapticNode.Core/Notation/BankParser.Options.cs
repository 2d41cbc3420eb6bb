using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <content>Names and options: the lines <c>lane</c>, <c>button</c>, <c>encoder</c>, <c>cue</c>, <c>theme</c> and <c>repeats</c>.</content>
public sealed partial class BankParser
{
    private readonly int[] _values = new int[Bank.OptionSlots];
    private int _list;
    private int _section;
    private int _option;
    private int _nameStart;
    private int _nameLength;
    private int _row;
    private LaneKind _laneKind;
    private ControlKind _controlKind;

    /// <summary>Reads the current word as the name that a cue is to have.</summary>
    /// <param name="another">Whether it takes the place of a name; otherwise there must be room for one more.</param>
    /// <returns>Where the name begins in the line.</returns>
    public int ReadNewCue(bool another)
    {
        ReadName(_bank.Cues, _state);
        if (_row >= 0 && Problem == ParseProblem.None)
        {
            Fail(ParseProblem.NameTaken);
        }
        else if (another && Problem == ParseProblem.Full)
        {
            Problem = ParseProblem.None;
        }

        return Scanner.Start;
    }

    /// <summary>Gives the name that <see cref="ReadNewCue"/> has read to a cue.</summary>
    /// <param name="cue">The cue, or -1 for a new one.</param>
    /// <returns>The cue.</returns>
    public int NameCue(int cue)
    {
        if (cue < 0)
        {
            return _bank.Cues.Add(Scanner.Line, _nameStart, _nameLength);
        }

        _bank.Cues.Set(cue, Scanner.Line, _nameStart, _nameLength);
        return cue;
    }

    private void UseOptions(int list, int section, State next)
    {
        _list = list;
        _section = section;
        _state = next;
        int end = OptionTable.First(list + 1);
        for (int option = OptionTable.First(list); option < end; option++)
        {
            _values[OptionTable.Get(option, OptionTable.Place)] = OptionTable.Get(option, OptionTable.Default);
        }
    }

    private bool HasOptions()
    {
        switch (Statement)
        {
            case Statement.Steps:
            case Statement.Blank:
                return false;
            case Statement.On:
                return _answer == Answer.Ask;
            case Statement.Lane:
            case Statement.Control:
            case Statement.Cue:
            case Statement.Theme:
            case Statement.Repeats:
            case Statement.Ask:
                return true;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private void ReadName(NameTable names, State next)
    {
        byte[] line = Scanner.Line;
        int start = Scanner.Start;
        int end = Scanner.End;
        for (int i = start; i < end; i++)
        {
            byte c = line[i];
            bool letter = c >= (byte)'a' && c <= (byte)'z';
            bool fits = letter || (i > start && (c == (byte)'-' || (c >= (byte)'0' && c <= (byte)'9')));
            if (!fits || i - start == NameTable.MaxLength)
            {
                FailAt(ParseProblem.BadName, i);
                return;
            }
        }

        _nameStart = start;
        _nameLength = end - start;
        _row = names.Find(line, start, end - start);
        if (_row < 0 && names.Count == names.Capacity)
        {
            Fail(ParseProblem.Full);
        }

        _state = next;
    }

    private void ReadLaneKind()
    {
        int kind = Word(Words.LaneKinds);
        if (kind < 0)
        {
            return;
        }

        _laneKind = (LaneKind)kind;
        if (_row >= 0 && _bank.LaneKinds[_row] != _laneKind)
        {
            Fail(ParseProblem.OtherKind);
        }

        UseOptions(kind, Section.Lane, State.Option);
    }

    private void ReadControlName()
    {
        ReadName(_bank.Controls, State.Option);
        if (Problem == ParseProblem.None && _row >= 0 && _bank.ControlKinds[_row] != _controlKind)
        {
            Fail(ParseProblem.OtherKind);
        }
    }

    private void ReadOption()
    {
        int word = Word(Words.Options + _list);
        if (word < 0)
        {
            return;
        }

        _option = OptionTable.First(_list) + word;
        switch ((OptionUnit)OptionTable.Get(_option, OptionTable.Unit))
        {
            case OptionUnit.Word:
                SetValue(OptionTable.Get(_option, OptionTable.Minimum));
                break;
            case OptionUnit.Cue:
                _state = State.OptionCue;
                break;
            case OptionUnit.Percent:
            case OptionUnit.Milliseconds:
            case OptionUnit.Detents:
            case OptionUnit.Rank:
            case OptionUnit.Count:
            case OptionUnit.Contacts:
                _state = State.OptionNumber;
                break;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private void ReadOptionNumber()
    {
        OptionUnit unit = (OptionUnit)OptionTable.Get(_option, OptionTable.Unit);
        if (unit == OptionUnit.Contacts)
        {
            SetValue(Word(Words.Contacts));
            return;
        }

        int minimum = OptionTable.Get(_option, OptionTable.Minimum);
        int maximum = OptionTable.Get(_option, OptionTable.Maximum);
        int value = Number(minimum, maximum);
        if (unit == OptionUnit.Count && (value & (value - 1)) != 0)
        {
            FailRange(minimum, maximum, false);
        }

        SetValue(value);
    }

    private void ReadOptionCue()
    {
        int cue = Word(_bank.Cues);
        bool acknowledges = OptionTable.Get(_option, OptionTable.Place) == Slot.AskAcknowledge;
        SetValue(acknowledges ? AnswerCue(cue) : OutcomeCue(cue));
    }

    private void SetValue(int value)
    {
        _values[OptionTable.Get(_option, OptionTable.Place)] = value;
        _state = State.Option;
    }

    private void FinishOptions()
    {
        if (_keeps && _option < 0 && _row >= 0)
        {
            Fail(ParseProblem.Missing);
        }
        else if (Statement == Statement.On || Statement == Statement.Ask)
        {
            FinishAsk();
        }
        else if (Statement == Statement.Cue && _row >= 0)
        {
            KeepPromises();
        }
    }

    // A cue that is in use already must not turn into one that its users could not have named.
    private void KeepPromises()
    {
        bool outcome = _values[Slot.CueOutcome] != 0;
        bool loops = _values[Slot.CueLoop] != 0;

        // A walk over all bindings, which most lines need not wait for.
        bool answers = (outcome || loops) && _bank.IsAnswerToInput(_row);
        bool ends = _bank.IsOutcomeOfAction(_row);
        if (outcome && answers)
        {
            FailAt(ParseProblem.OutcomeOnInput, _nameStart);
        }
        else if (!outcome && ends)
        {
            FailAt(ParseProblem.NotAnOutcome, _nameStart);
        }
        else if (loops && (answers || ends))
        {
            FailAt(ParseProblem.LoopOnInput, _nameStart);
        }
    }

    private int RowOf(NameTable names)
    {
        return _row >= 0 ? _row : names.Add(Scanner.Line, _nameStart, _nameLength);
    }
}
