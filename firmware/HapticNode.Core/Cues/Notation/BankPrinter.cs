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
        Steps,
        Bindings,
        End,
    }

    private readonly Bank _bank;
    private Part _part;
    private int _index;

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
    }

    /// <summary>Goes to one cue, to print it with all that follows.</summary>
    /// <param name="cue">The cue.</param>
    public void BeginAt(int cue)
    {
        _part = Part.Cues;
        _index = cue;
    }

    /// <summary>Writes the next line.</summary>
    /// <param name="writer">Takes the line.</param>
    /// <returns>False when there are no more lines.</returns>
    public bool Next(LineWriter writer)
    {
        writer.Clear();
        while (_part != Part.End && writer.Length == 0)
        {
            switch (_part)
            {
                case Part.Lanes:
                    Lane(writer);
                    break;
                case Part.Controls:
                    Control(writer);
                    break;
                case Part.Theme:
                    Settings(writer, Statement.Theme, _bank.ThemeOptions, Part.Repeats);
                    break;
                case Part.Repeats:
                    Settings(writer, Statement.Repeats, _bank.RepeatOptions, Part.Cues);
                    break;
                case Part.Cues:
                    Cue(writer);
                    break;
                case Part.Steps:
                    Steps(writer);
                    break;
                default:
                    Binding(writer);
                    break;
            }
        }

        return writer.Length > 0;
    }

    private void Go(Part part)
    {
        _part = part;
        _index = 0;
    }

    private void Lane(LineWriter writer)
    {
        if (_index == _bank.Lanes.Count)
        {
            Go(Part.Controls);
            return;
        }

        int kind = (int)_bank.LaneKinds[_index];
        writer.Name(Words.Statements, (int)Statement.Lane);
        writer.Word(_bank.Lanes, _index);
        writer.Word(Words.LaneKinds, kind);
        Options(writer, _bank.LaneOptions[kind], _index);
        _index++;
    }

    private void Control(LineWriter writer)
    {
        if (_index == _bank.Controls.Count)
        {
            Go(Part.Theme);
            return;
        }

        bool button = _bank.ControlKinds[_index] == ControlKind.Button;
        writer.Name(Words.Statements, (int)(button ? Statement.Button : Statement.Encoder));
        writer.Word(_bank.Controls, _index);
        Options(writer, button ? _bank.ButtonOptions : _bank.EncoderOptions, _index);
        _index++;
    }

    private void Settings(LineWriter writer, Statement statement, Section section, Part next)
    {
        writer.Name(Words.Statements, (int)statement);
        Options(writer, section, 0);
        Go(next);
    }

    private void Binding(LineWriter writer)
    {
        int last = _bank.Controls.Count * Bank.EventRows;
        while (_index < last && _bank.Bindings[_index] == Bank.Unbound)
        {
            _index++;
        }

        if (_index >= last)
        {
            _part = Part.End;
            return;
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
            return;
        }

        int action = bound - Bank.FirstAsk;
        writer.Word(Words.Answers, (int)Answer.Ask);
        writer.Word(_bank.Actions, action);
        Options(writer, _bank.AskOptions, action);
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
                    if (value == options.Minimum[word] && value != options.Default[slot])
                    {
                        writer.Word(options.Words, word);
                    }

                    break;
                case OptionKind.Cue:
                    if (value >= 0 && _bank.Cues.FindFrom(options.Words, word) != value)
                    {
                        writer.Word(options.Words, word);
                        writer.Word(_bank.Cues, value);
                    }

                    break;
                default:
                    if (value != options.Default[slot])
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
