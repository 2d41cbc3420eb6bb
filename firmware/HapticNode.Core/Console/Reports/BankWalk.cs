using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>Goes through everything in a bank, in the order of its lines, and finds each thing's counterpart in another bank by name.</summary>
public sealed class BankWalk
{
    /// <summary>The kind of thing.</summary>
    public Statement Statement;

    /// <summary>Which one, see <see cref="BankPrinter.BeginOne"/>.</summary>
    public int Row;

    private readonly Bank _bank;

    /// <summary>Makes a walk.</summary>
    /// <param name="bank">The bank.</param>
    public BankWalk(Bank bank)
    {
        _bank = bank;
    }

    /// <summary>Begins before the first thing.</summary>
    public void Begin()
    {
        Statement = Statement.Lane;
        Row = -1;
    }

    /// <summary>Goes to the next thing.</summary>
    /// <returns>False where there is no more.</returns>
    public bool Next()
    {
        Row++;
        while (Row >= CountOf(Statement))
        {
            Row = 0;
            switch (Statement)
            {
                case Statement.Lane:
                    Statement = Statement.Button;
                    break;
                case Statement.Button:
                    Statement = Statement.Theme;
                    break;
                case Statement.Theme:
                    Statement = Statement.Repeats;
                    break;
                case Statement.Repeats:
                    Statement = Statement.Cue;
                    break;
                case Statement.Cue:
                    Statement = Statement.On;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Finds the same thing in another bank.</summary>
    /// <param name="other">The other bank.</param>
    /// <returns>Its row there, or -1.</returns>
    public int RowIn(Bank other)
    {
        switch (Statement)
        {
            case Statement.Lane:
                return other.Lanes.FindFrom(_bank.Lanes, Row);
            case Statement.Button:
                return other.Controls.FindFrom(_bank.Controls, Row);
            case Statement.Cue:
                return other.Cues.FindFrom(_bank.Cues, Row);
            case Statement.On:
                int control = other.Controls.FindFrom(_bank.Controls, Row / Bank.EventRows);
                return control < 0 ? -1 : control * Bank.EventRows + Row % Bank.EventRows;
            default:
                return Row;
        }
    }

    private int CountOf(Statement statement)
    {
        switch (statement)
        {
            case Statement.Lane:
                return _bank.Lanes.Count;
            case Statement.Button:
                return _bank.Controls.Count;
            case Statement.Cue:
                return _bank.Cues.Count;
            case Statement.On:
                return _bank.Controls.Count * Bank.EventRows;
            default:
                return 1;
        }
    }
}
