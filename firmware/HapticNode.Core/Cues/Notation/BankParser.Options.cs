using HapticNode.Core.Controls;

namespace HapticNode.Core.Cues.Notation;

/// <content>Names and options: the lines <c>lane</c>, <c>button</c>, <c>encoder</c>, <c>cue</c>, <c>theme</c> and <c>repeats</c>.</content>
public sealed partial class BankParser
{
    private readonly int[] _values = new int[OptionTable.MaxWords];
    private Section _section;
    private int _option;
    private int _nameStart;
    private int _nameLength;
    private int _row;
    private LaneKind _laneKind;
    private ControlKind _controlKind;

    private void UseOptions(Section section, State next)
    {
        _section = section;
        _state = next;
        int[] defaults = section.Options.Default;
        for (int slot = 0; slot < section.Options.Slots; slot++)
        {
            _values[slot] = defaults[slot];
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

        UseOptions(_bank.LaneOptions[kind], State.Option);
    }

    private void ReadControlName(ControlKind kind)
    {
        _controlKind = kind;
        ReadName(_bank.Controls, State.Option);
        if (Problem == ParseProblem.None && _row >= 0 && _bank.ControlKinds[_row] != kind)
        {
            Fail(ParseProblem.OtherKind);
        }
    }

    private void ReadOption()
    {
        OptionTable options = _section.Options;
        int word = Word(options.Words);
        if (word < 0)
        {
            return;
        }

        _option = word;
        if (options.Kind[word] == OptionKind.Choice)
        {
            _values[options.Slot[word]] = options.Minimum[word];
        }
        else
        {
            _state = options.Kind[word] == OptionKind.Cue ? State.OptionCue : State.OptionNumber;
        }
    }

    private void ReadOptionNumber()
    {
        OptionTable options = _section.Options;
        int value = Number(options.Minimum[_option], options.Maximum[_option]);
        if (options.Kind[_option] == OptionKind.PowerOfTwo && (value & (value - 1)) != 0)
        {
            FailRange(options.Minimum[_option], options.Maximum[_option], false);
        }

        _values[options.Slot[_option]] = value;
        _state = State.Option;
    }

    private void ReadOptionCue()
    {
        int slot = _section.Options.Slot[_option];
        int cue = Word(_bank.Cues);
        _values[slot] = slot == Slot.AskAcknowledge ? AnswerCue(cue) : OutcomeCue(cue);
        _state = State.Option;
    }

    private void FinishOptions()
    {
        if (_keeps && _option < 0)
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
        bool answers = _bank.IsAnswerToInput(_row);
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
