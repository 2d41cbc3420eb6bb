using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>One of the two banks that a <see cref="DiffReport"/> compares: its lines for one thing, one after the other.</summary>
public sealed class DiffSide
{
    /// <summary>The line that has been printed.</summary>
    public readonly LineWriter Line = new LineWriter();

    /// <summary>Whether there is one.</summary>
    public bool HasLine;

    private readonly BankPrinter _printer;
    private bool _ends;

    /// <summary>Makes a side.</summary>
    /// <param name="bank">The bank.</param>
    public DiffSide(Bank bank)
    {
        _printer = new BankPrinter(bank);
    }

    /// <summary>Begins with a thing.</summary>
    /// <param name="statement">Its kind.</param>
    /// <param name="row">Which one, see <see cref="BankPrinter.BeginOne"/>; -1 where this bank has none.</param>
    public void Begin(Statement statement, int row)
    {
        Drop();
        _ends = row < 0;
        if (!_ends)
        {
            _printer.BeginOne(statement, row, false);
        }
    }

    /// <summary>Prints on, a small piece, up to a line that nobody has taken.</summary>
    /// <returns>True when there is a line, or no further one.</returns>
    public bool Prints()
    {
        if (HasLine || _ends)
        {
            return true;
        }

        Progress progress = _printer.Step(Line);
        HasLine = progress == Progress.Line;
        _ends = progress == Progress.End;
        return HasLine || _ends;
    }

    /// <summary>Tells which lane the line of steps is for.</summary>
    /// <returns>The lane, -1 for any other line.</returns>
    public int Lane()
    {
        return _printer.StepsLane;
    }

    /// <summary>Writes the line, and goes on to the next.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="mark">What stands in front of it.</param>
    public void Tell(LineWriter writer, char mark)
    {
        writer.Character(mark);
        writer.Character(' ');
        writer.Copy(Line.Bytes, 0, Line.Length);
        Drop();
    }

    /// <summary>Goes on to the next line.</summary>
    public void Drop()
    {
        Line.Clear();
        HasLine = false;
    }
}
