using HapticNode.Core.Base;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Console;

/// <content>Reading one argument of a verb.</content>
public sealed partial class HostCommand
{
    private int ReadArgument()
    {
        bool optional = _kind == ArgumentKind.LaneOrAll || _kind == ArgumentKind.SecondsOrEver || _kind == ArgumentKind.VerbOrAll
            || _kind == ArgumentKind.FactoryOrSaved || _kind == ArgumentKind.AnywayOrNot;
        if (_kind == ArgumentKind.None || !HasWord(optional))
        {
            return -1;
        }

        switch (_kind)
        {
            case ArgumentKind.Cue:
                return _parser.Word(_bank.Cues);
            case ArgumentKind.NewCue:
                return _parser.ReadNewCue(Verb == Verb.Rename);
            case ArgumentKind.LaneOrAll:
                return _parser.Word(_bank.Lanes);
            case ArgumentKind.Action:
                return _parser.Word(_bank.Actions);
            case ArgumentKind.Switch:
                return _parser.Word(Words.Switch);
            case ArgumentKind.Percent:
                return _parser.Number(0, 100);
            case ArgumentKind.SecondsOrEver:
                return _parser.Number(1, MaxSeconds);
            case ArgumentKind.VerbOrAll:
                return _parser.Word(Words.Openers);
            case ArgumentKind.Section:
                return _parser.Word(Words.Sections);
            case ArgumentKind.List:
                return _parser.Word(Words.Lists);
            case ArgumentKind.FactoryOrSaved:
                return _parser.Word(Words.Factory);
            case ArgumentKind.AnywayOrNot:
                return _parser.Word(Words.Anyway);
            case ArgumentKind.Count:
                return _parser.Number(0, MaxLines);
            case ArgumentKind.Checksum:
                return Checksum();
            case ArgumentKind.Watch:
                return _parser.Word(Words.Watches);
            case ArgumentKind.Rate:
                return _parser.Number(0, MaxRate);
            case ArgumentKind.End:
                return _parser.Word(Words.End);
            case ArgumentKind.None:
            case ArgumentKind.Notation:
            default:
                throw new System.InvalidOperationException();
        }
    }

    // The name behind a section; a theme and a rule for repeats there is only one of.
    private int ReadRow()
    {
        Statement statement = Statements.OfSection(First);
        if (statement == Statement.Theme || statement == Statement.Repeats)
        {
            return 0;
        }

        if (!HasWord(false))
        {
            return -1;
        }

        switch (statement)
        {
            case Statement.Lane:
                return _parser.Word(_bank.Lanes);
            case Statement.Cue:
                return _parser.Word(_bank.Cues);
            case Statement.Ask:
                return _parser.Word(_bank.Actions);
            case Statement.Control:
                return Control(Statements.KindOf(First));
            case Statement.Theme:
            case Statement.Repeats:
            case Statement.On:
            case Statement.Steps:
            case Statement.Blank:
            default:
                throw new System.InvalidOperationException();
        }
    }

    private int Control(ControlKind kind)
    {
        int control = _parser.Word(_bank.Controls);
        if (control >= 0 && _bank.ControlKinds[control] != kind)
        {
            _parser.Fail(ParseProblem.OtherKind);
        }

        return control;
    }

    private int Checksum()
    {
        int value = 0;
        byte[] line = _scanner.Line;
        for (int i = _scanner.Start; i < _scanner.End; i++)
        {
            int digit = Ascii.HexDigit(line[i]);
            if (digit < 0 || _scanner.End - _scanner.Start != HexDigits)
            {
                _parser.Fail(ParseProblem.ExpectedNumber);
                return 0;
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    private bool HasWord(bool optional)
    {
        bool found = _scanner.NextWord();
        if (!found && !optional)
        {
            _parser.Fail(ParseProblem.Missing);
        }

        return found;
    }
}
