using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <content>The line <c>set SECTION NAME OPTION VALUE</c>: some options anew, the others as they are.</content>
public sealed partial class BankParser
{
    private bool _keeps;

    private void ReadSection()
    {
        int word = Word(Words.Sections);
        if (word < 0)
        {
            return;
        }

        Statement = Statements.OfSection(word);
        _controlKind = Statements.KindOf(word);
        _option = -1;
        switch (Statement)
        {
            case Statement.Theme:
                KeepOptions(OptionTable.Theme, Section.Theme);
                break;
            case Statement.Repeats:
                KeepOptions(OptionTable.Repeats, Section.Repeats);
                break;
            case Statement.Lane:
            case Statement.Control:
            case Statement.Cue:
            case Statement.Ask:
                _state = State.SetName;
                break;
            case Statement.On:
            case Statement.Steps:
            case Statement.Blank:
            default:
                throw new System.InvalidOperationException();
        }
    }

    private void ReadSetName()
    {
        // The rules of a cue look for its name where it stands in the line.
        _nameStart = Scanner.Start;
        _nameLength = Scanner.End - Scanner.Start;
        switch (Statement)
        {
            case Statement.Lane:
                _row = Word(_bank.Lanes);
                _laneKind = _row < 0 ? LaneKind.Motor : _bank.LaneKinds[_row];
                KeepOptions((int)_laneKind, Section.Lane);
                break;
            case Statement.Cue:
                ReadSetCue();
                break;
            case Statement.Ask:
                _row = Word(_bank.Actions);
                KeepOptions(OptionTable.Ask, Section.Ask);
                break;
            case Statement.Control:
                _row = Word(_bank.Controls);
                KeepOptions(ControlKinds.OptionsOf(_controlKind), Section.Control);
                if (_row >= 0 && _bank.ControlKinds[_row] != _controlKind)
                {
                    Fail(ParseProblem.OtherKind);
                }

                break;
            case Statement.Theme:
            case Statement.Repeats:
            case Statement.On:
            case Statement.Steps:
            case Statement.Blank:
            default:
                throw new System.InvalidOperationException();
        }
    }

    // A cue that is not there yet is made, as by the line that begins one.
    private void ReadSetCue()
    {
        UseOptions(OptionTable.Cue, Section.Cue, State.Option);
        ReadName(_bank.Cues, State.Option);
        Cue = _row;
        KeepOptions(OptionTable.Cue, Section.Cue);
    }

    private void KeepOptions(int list, int section)
    {
        _list = list;
        _section = section;
        _state = State.Option;
        int end = OptionTable.First(list + 1);
        for (int option = OptionTable.First(list); option < end && _row >= 0; option++)
        {
            int slot = OptionTable.Get(option, OptionTable.Place);
            _values[slot] = _bank.Option(section, _row, slot);
        }
    }
}
