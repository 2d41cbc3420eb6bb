using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <content>Which kind a line is, and what is done with a whole one.</content>
public sealed partial class BankParser
{
    /// <summary>Carries out the line that was read without a problem.</summary>
    public void Apply()
    {
        switch (Statement)
        {
            case Statement.Lane:
                _row = RowOf(_bank.Lanes);
                _bank.LaneKinds[_row] = _laneKind;
                break;
            case Statement.Control:
                _row = RowOf(_bank.Controls);
                _bank.ControlKinds[_row] = _controlKind;
                break;
            case Statement.Cue:
                _row = RowOf(_bank.Cues);
                if (!_keeps)
                {
                    _bank.ClearSteps(_row);
                }

                Cue = _row;
                break;
            case Statement.On:
                ApplyBinding();
                break;
            case Statement.Steps:
                ApplySteps();
                break;
            case Statement.Theme:
            case Statement.Repeats:
            case Statement.Blank:
            case Statement.Ask:
                break;
            default:
                throw new System.InvalidOperationException();
        }

        if (HasOptions())
        {
            _bank.SetOptions(_section, _row, _list, _values);
        }
    }

    private void ReadStatement()
    {
        int dot = Scanner.IndexInWord('.');
        if (dot >= 0)
        {
            ReadCueAndLane(dot);
            return;
        }

        int word = Word(Words.Statements);
        if (word < 0)
        {
            return;
        }

        Statement = Statements.Of(word);
        switch (Statement)
        {
            case Statement.Lane:
                _state = State.LaneName;
                break;
            case Statement.Control:
                _controlKind = Statements.KindOf(word);
                UseOptions(ControlKinds.OptionsOf(_controlKind), Section.Control, State.ControlName);
                break;
            case Statement.Cue:
                UseOptions(OptionTable.Cue, Section.Cue, State.CueName);
                break;
            case Statement.Theme:
                UseOptions(OptionTable.Theme, Section.Theme, State.Option);
                break;
            case Statement.Repeats:
                UseOptions(OptionTable.Repeats, Section.Repeats, State.Option);
                break;
            case Statement.On:
                _control = -1;
                _state = State.Control;
                break;
            case Statement.Steps:
            case Statement.Blank:
            case Statement.Ask:
            default:
                throw new System.InvalidOperationException();
        }
    }
}
