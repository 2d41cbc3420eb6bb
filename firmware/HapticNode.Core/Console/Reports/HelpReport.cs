using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>How each verb is written, or one of them.</summary>
public sealed class HelpReport : Report
{
    // Each character is a call.
    private const int CharactersPerPiece = 32;

    private string _usage;
    private int _word;
    private int _end;
    private int _written;

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _word = first < 0 ? 0 : first;
        _end = first < 0 ? VerbTable.Openers.Count : first + 1;
        _usage = null;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (_word == _end)
        {
            return Progress.End;
        }

        if (_usage == null)
        {
            _usage = VerbTable.UsageOf(_word);
            _written = 0;
        }

        int count = _usage.Length - _written;
        if (count > CharactersPerPiece)
        {
            writer.Text(_usage, _written, CharactersPerPiece);
            _written += CharactersPerPiece;
            return Progress.Working;
        }

        writer.Text(_usage, _written, count);
        _usage = null;
        _word++;
        return Progress.Line;
    }
}
