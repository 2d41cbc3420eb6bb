using HapticNode.Core.Controls;

namespace HapticNode.Core.Cues.Notation;

/// <summary>
/// Writes a bank as lines of the notation, one a call. Reading the lines back gives the same bank, and options at their
/// defaults are left out.
/// </summary>
public sealed partial class BankPrinter
{
    private enum Part
    {
        Lanes,
        Controls,
        Theme,
        Repeats,
        Cues,
        Lines,
        Steps,
        Bindings,
        Ask,
        End,
    }

    private const int AskWord = 4;

    private readonly Bank _bank;
    private Part _part;
    private int _index;
    private bool _alone;
    private bool _all;

    /// <summary>Makes a printer at the beginning of a bank.</summary>
    /// <param name="bank">The bank.</param>
    public BankPrinter(Bank bank)
    {
        _bank = bank;
        Begin();
    }

    /// <summary>Goes to the beginning of the bank.</summary>
    public void Begin()
    {
        _part = Part.Lanes;
        _index = 0;
        _alone = false;
        _all = false;
    }

    /// <summary>Goes to one cue, to print it with all that follows.</summary>
    /// <param name="cue">The cue.</param>
    public void BeginAt(int cue)
    {
        _part = Part.Cues;
        _index = cue;
        _alone = false;
        _all = false;
    }

    /// <summary>Goes to one thing, to print it alone.</summary>
    /// <param name="statement">Lane, button, encoder, cue, ask, theme, repeats or on.</param>
    /// <param name="row">Which one; of bindings the row of <see cref="Bank.Bindings"/>.</param>
    /// <param name="all">Whether to print all its options, those at their defaults too.</param>
    public void BeginOne(Statement statement, int row, bool all)
    {
        _alone = true;
        _all = all;
        _index = row;
        StepsLane = -1;
        switch (statement)
        {
            case Statement.Lane:
                _part = Part.Lanes;
                break;
            case Statement.Button:
            case Statement.Encoder:
                _part = Part.Controls;
                break;
            case Statement.Cue:
                _part = Part.Cues;
                break;
            case Statement.Ask:
                _part = Part.Ask;
                break;
            case Statement.Theme:
                _part = Part.Theme;
                break;
            case Statement.On:
                _part = _bank.Bindings[row] == Bank.Unbound ? Part.End : Part.Bindings;
                break;
            default:
                _part = Part.Repeats;
                break;
        }
    }

    /// <summary>Writes the next line.</summary>
    /// <param name="writer">Takes the line.</param>
    /// <returns>False when there are no more lines.</returns>
    public bool Next(LineWriter writer)
    {
        writer.Clear();
        Progress progress = Step(writer);
        while (progress == Progress.Working)
        {
            progress = Step(writer);
        }

        return progress == Progress.Line;
    }

    /// <summary>Writes on, a step or some options at most.</summary>
    /// <param name="writer">Takes the text; whoever calls empties it after each line.</param>
    /// <returns>How far it is.</returns>
    public Progress Step(LineWriter writer)
    {
        Progress progress = Write(writer);
        if (_alone && progress == Progress.Line && _part != Part.Lines)
        {
            _part = Part.End;
        }

        return progress;
    }

    private Progress Write(LineWriter writer)
    {
        switch (_part)
        {
            case Part.Lanes:
                return Lane(writer);
            case Part.Controls:
                return Control(writer);
            case Part.Theme:
                return Settings(writer, Statement.Theme, _bank.ThemeOptions, Part.Repeats);
            case Part.Repeats:
                return Settings(writer, Statement.Repeats, _bank.RepeatOptions, Part.Cues);
            case Part.Cues:
                return Cue(writer);
            case Part.Lines:
                return Head(writer);
            case Part.Steps:
                return Steps(writer);
            case Part.Bindings:
                return Binding(writer);
            case Part.Ask:
                writer.Name(Words.Sections, AskWord);
                writer.Word(_bank.Actions, _index);
                Options(writer, _bank.AskOptions, _index);
                return Progress.Line;
            default:
                return Progress.End;
        }
    }

    private Progress Go(Part part)
    {
        _part = part;
        _index = 0;
        return Progress.Working;
    }

    private Progress Lane(LineWriter writer)
    {
        if (_index == _bank.Lanes.Count)
        {
            return Go(Part.Controls);
        }

        int kind = (int)_bank.LaneKinds[_index];
        writer.Name(Words.Statements, (int)Statement.Lane);
        writer.Word(_bank.Lanes, _index);
        writer.Word(Words.LaneKinds, kind);
        Options(writer, _bank.LaneOptions[kind], _index);
        _index++;
        return Progress.Line;
    }

    private Progress Control(LineWriter writer)
    {
        if (_index == _bank.Controls.Count)
        {
            return Go(Part.Theme);
        }

        bool button = _bank.ControlKinds[_index] == ControlKind.Button;
        writer.Name(Words.Statements, (int)(button ? Statement.Button : Statement.Encoder));
        writer.Word(_bank.Controls, _index);
        Options(writer, button ? _bank.ButtonOptions : _bank.EncoderOptions, _index);
        _index++;
        return Progress.Line;
    }

    private Progress Settings(LineWriter writer, Statement statement, Section section, Part next)
    {
        writer.Name(Words.Statements, (int)statement);
        Options(writer, section, 0);
        Go(next);
        return Progress.Line;
    }

    private Progress Binding(LineWriter writer)
    {
        int last = _bank.Controls.Count * Bank.EventRows;
        while (_index < last && _bank.Bindings[_index] == Bank.Unbound)
        {
            _index++;
        }

        if (_index >= last)
        {
            _part = Part.End;
            return Progress.End;
        }

        int control = _index / Bank.EventRows;
        int bound = _bank.Bindings[_index];
        bool button = _bank.ControlKinds[control] == ControlKind.Button;
        int word = _index % Bank.EventRows - (int)(button ? ControlEvent.Press : ControlEvent.Detent);
        _index++;
        writer.Name(Words.Statements, (int)Statement.On);
        writer.Word(_bank.Controls, control);
        writer.Word(button ? Words.ButtonEvents : Words.EncoderEvents, word);
        if (bound < Bank.FirstAsk)
        {
            writer.Word(Words.Answers, (int)Answer.Play);
            writer.Word(_bank.Cues, bound);
            return Progress.Line;
        }

        int action = bound - Bank.FirstAsk;
        writer.Word(Words.Answers, (int)Answer.Ask);
        writer.Word(_bank.Actions, action);
        Options(writer, _bank.AskOptions, action);
        return Progress.Line;
    }

    private void Options(LineWriter writer, Section section, int row)
    {
        OptionTable options = section.Options;
        for (int word = 0; word < options.Words.Count; word++)
        {
            int slot = options.Slot[word];
            int value = section.Columns[slot][row];
            switch (options.Kind[word])
            {
                case OptionKind.Choice:
                    if (value == options.Minimum[word] && (_all || value != options.Default[slot]))
                    {
                        writer.Word(options.Words, word);
                    }

                    break;
                case OptionKind.Cue:
                    value = value < 0 && _all ? _bank.Cues.FindFrom(options.Words, word) : value;
                    if (value >= 0 && (_all || !_bank.Cues.IsSame(value, options.Words, word)))
                    {
                        writer.Word(options.Words, word);
                        writer.Word(_bank.Cues, value);
                    }

                    break;
                default:
                    if (_all || value != options.Default[slot])
                    {
                        writer.Word(options.Words, word);
                        writer.Character(' ');
                        writer.Number(value);
                    }

                    break;
            }
        }
    }
}
