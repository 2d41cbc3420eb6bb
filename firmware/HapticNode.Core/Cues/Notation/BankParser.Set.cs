using HapticNode.Core.Controls;

namespace HapticNode.Core.Cues.Notation;

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

        Statement = Words.SectionStatements[word];
        _option = -1;
        switch (Statement)
        {
            case Statement.Theme:
                KeepOptions(_bank.ThemeOptions, 0);
                break;
            case Statement.Repeats:
                KeepOptions(_bank.RepeatOptions, 0);
                break;
            default:
                _state = State.SetName;
                break;
        }
    }

    private void ReadSetName()
    {
        switch (Statement)
        {
            case Statement.Lane:
                _row = Word(_bank.Lanes);
                _laneKind = _row < 0 ? LaneKind.Motor : _bank.LaneKinds[_row];
                KeepOptions(_bank.LaneOptions[(int)_laneKind], _row);
                break;
            case Statement.Cue:
                _row = Word(_bank.Cues);
                Cue = _row;
                KeepOptions(_bank.CueOptions, _row);
                break;
            case Statement.Ask:
                _row = Word(_bank.Actions);
                KeepOptions(_bank.AskOptions, _row);
                break;
            default:
                _row = Word(_bank.Controls);
                _controlKind = Statement == Statement.Button ? ControlKind.Button : ControlKind.Encoder;
                KeepOptions(Statement == Statement.Button ? _bank.ButtonOptions : _bank.EncoderOptions, _row);
                if (_row >= 0 && _bank.ControlKinds[_row] != _controlKind)
                {
                    Fail(ParseProblem.OtherKind);
                }

                break;
        }

        // The rules of a cue look for its name where it stands in the line.
        _nameStart = Scanner.Start;
        _nameLength = Scanner.End - Scanner.Start;
    }

    private void KeepOptions(Section section, int row)
    {
        _section = section;
        _state = State.Option;
        for (int slot = 0; slot < section.Options.Slots && row >= 0; slot++)
        {
            _values[slot] = section.Columns[slot][row];
        }
    }
}
