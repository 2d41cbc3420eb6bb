using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Notation;

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

    /// <summary>What kind of line was written last; <see cref="Statement.Steps"/> for steps.</summary>
    public Statement Statement;

    /// <summary>What it was about: the lane, control, cue or row of <see cref="Bank.Bindings"/>.</summary>
    public int Row;

    /// <summary>Whether its options were all left out, because they are at their defaults.</summary>
    public bool IsPlain;

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
        _skipped = null;
    }

    /// <summary>Goes to one thing, to print it alone.</summary>
    /// <param name="statement">Lane, control, cue, ask, theme, repeats or on.</param>
    /// <param name="row">Which one; of bindings the row of <see cref="Bank.Bindings"/>.</param>
    /// <param name="all">Whether to print all its options, those at their defaults too.</param>
    public void BeginOne(Statement statement, int row, bool all)
    {
        _alone = true;
        _all = all;
        _index = row;
        _skipped = null;
        switch (statement)
        {
            case Statement.Lane:
                _part = Part.Lanes;
                break;
            case Statement.Control:
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
            case Statement.Repeats:
                _part = Part.Repeats;
                break;
            case Statement.Steps:
            case Statement.Blank:
            default:
                throw new System.ArgumentException();
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
                return Settings(writer, Statement.Theme, OptionTable.Theme, Part.Repeats);
            case Part.Repeats:
                return Settings(writer, Statement.Repeats, OptionTable.Repeats, Part.Cues);
            case Part.Cues:
                return Cue(writer);
            case Part.Lines:
                return Head(writer);
            case Part.Steps:
                return Steps(writer);
            case Part.Bindings:
                return Binding(writer);
            case Part.Ask:
                writer.Name(Words.Sections, Statements.WordOf(Statement.On, 0));
                writer.Word(_bank.Actions, _index);
                Options(writer, OptionTable.Ask, Section.Ask, _index);
                return Progress.Line;
            case Part.End:
                return Progress.End;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private Progress Go(Part part)
    {
        _part = part;
        _index = 0;
        return Progress.Working;
    }
}
