using HapticNode.Core.Base;

namespace HapticNode.Core.Console.Reports;

/// <summary>How each line is written, or one of them.</summary>
public sealed class HelpReport : Report
{
    private int _word;
    private int _end;

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _word = first < 0 ? 0 : first;
        _end = first < 0 ? Words.Count(Words.Openers) : first + 1;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (_word == _end)
        {
            return Progress.End;
        }

        int word = _word++;
        if (word < VerbTable.Count)
        {
            writer.Text(VerbTable.Row((Verb)word), VerbTable.TextStart);
        }
        else
        {
            writer.Text(Statements.UsageOf(word - VerbTable.Count), 0);
        }

        return Progress.Line;
    }
}
