using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

/// <content>The lines of one word and its options: lanes, controls, theme and repeats; and the bindings.</content>
public sealed partial class BankPrinter
{
    private Progress Lane(LineWriter writer)
    {
        if (_index == _bank.Lanes.Count)
        {
            return Go(Part.Controls);
        }

        int kind = (int)_bank.LaneKinds[_index];
        Begin(writer, Statement.Lane);
        writer.Word(_bank.Lanes, _index);
        writer.Word(Words.LaneKinds, kind);
        Options(writer, kind, Section.Lane, _index);
        _index++;
        return Progress.Line;
    }

    private Progress Control(LineWriter writer)
    {
        if (_index == _bank.Controls.Count)
        {
            return Go(Part.Theme);
        }

        ControlKind kind = _bank.ControlKinds[_index];
        BeginControl(writer, kind);
        writer.Word(_bank.Controls, _index);
        Options(writer, ControlKinds.OptionsOf(kind), Section.Control, _index);
        _index++;
        return Progress.Line;
    }

    private Progress Settings(LineWriter writer, Statement statement, int list, Part next)
    {
        Begin(writer, statement);
        Options(writer, list, statement == Statement.Theme ? Section.Theme : Section.Repeats, 0);
        Go(next);
        return Progress.Line;
    }

    private Progress Binding(LineWriter writer)
    {
        int last = _bank.Controls.Count * ControlKinds.EventRows;
        while (_index < last && _bank.Bindings[_index] == Bank.Unbound)
        {
            _index++;
        }

        if (_index >= last)
        {
            _part = Part.End;
            return Progress.End;
        }

        int control = _index / ControlKinds.EventRows;
        int bound = _bank.Bindings[_index];
        int row = _index % ControlKinds.EventRows;
        Begin(writer, Statement.On);
        _index++;
        writer.Word(_bank.Controls, control);
        writer.Word(ControlKinds.EventsOf(_bank.ControlKinds[control]), row - 1);
        if (bound < Bank.FirstAsk)
        {
            writer.Word(Words.Answers, (int)Answer.Play);
            writer.Word(_bank.Cues, bound);
            return Progress.Line;
        }

        int action = bound - Bank.FirstAsk;
        writer.Word(Words.Answers, (int)Answer.Ask);
        writer.Word(_bank.Actions, action);
        Options(writer, OptionTable.Ask, Section.Ask, action);
        return Progress.Line;
    }

    private void Begin(LineWriter writer, Statement statement)
    {
        BeginWord(writer, statement, Statements.WordOf(statement, 0));
    }

    private void BeginControl(LineWriter writer, ControlKind kind)
    {
        BeginWord(writer, Statement.Control, Statements.WordOf(Statement.Control, kind));
    }

    private void BeginWord(LineWriter writer, Statement statement, int word)
    {
        Statement = statement;
        Row = _index;
        IsPlain = true;
        writer.Name(Words.Statements, word);
    }

    private void Options(LineWriter writer, int list, int section, int row)
    {
        int first = OptionTable.First(list);
        int end = OptionTable.First(list + 1);
        for (int option = first; option < end; option++)
        {
            int value = _bank.Option(section, row, OptionTable.Get(option, OptionTable.Place));
            int word = option - first;
            bool isDefault = value == OptionTable.Get(option, OptionTable.Default);
            OptionUnit unit = (OptionUnit)OptionTable.Get(option, OptionTable.Unit);
            if (unit == OptionUnit.Cue)
            {
                Reply(writer, word, value);
            }
            else if ((_all || !isDefault) && IsTold(option, value))
            {
                IsPlain = false;
                writer.Word(Words.Options + list, word);
                if (unit == OptionUnit.Contacts)
                {
                    writer.Word(Words.Contacts, value);
                }
                else if (unit != OptionUnit.Word)
                {
                    writer.Character(' ');
                    writer.Number(value);
                }
            }
        }
    }

    // Of words that share a value one tells it, and a number does only within its range.
    private static bool IsTold(int option, int value)
    {
        return value >= OptionTable.Get(option, OptionTable.Minimum) && value <= OptionTable.Get(option, OptionTable.Maximum);
    }

    private void Reply(LineWriter writer, int word, int cue)
    {
        int list = Words.Options + OptionTable.Ask;
        cue = cue < 0 && _all ? _bank.Cues.FindWord(list, word) : cue;
        if (cue >= 0 && (_all || !_bank.Cues.IsWord(cue, list, word)))
        {
            writer.Word(list, word);
            writer.Word(_bank.Cues, cue);
        }
    }
}
