using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Console.Reports;

/// <summary>The lines that only the draft has, and then those that only the staged bank has: <c>diff</c>, once the other bank is staged.</summary>
public sealed class DiffReport : Report
{
    private enum Part
    {
        CollectingOther,
        Draft,
        CollectingDraft,
        Other,
    }

    private readonly BankPrinter _draft;
    private readonly BankPrinter _other;
    private readonly LineSet _lines = new LineSet();
    private Part _part;
    private BankPrinter _printer;
    private int _start;
    private int _summed;
    private int _sum;
    private bool _isLine;

    /// <summary>Makes a report.</summary>
    /// <param name="draft">The bank that plays.</param>
    /// <param name="other">The bank that it is compared with.</param>
    public DiffReport(Bank draft, Bank other)
    {
        _draft = new BankPrinter(draft);
        _other = new BankPrinter(other);
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        Go(Part.CollectingOther, _other);
        _lines.Clear();
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        if (_isLine)
        {
            return Sum(writer);
        }

        if (_start < 0)
        {
            _start = writer.Length;
            writer.Character(_part == Part.Other ? '-' : '+');
            writer.Character(' ');
        }

        Progress progress = _printer.Step(writer);
        if (progress == Progress.End)
        {
            writer.Length = _start;
            return NextPart();
        }

        if (progress == Progress.Line)
        {
            _isLine = true;
            _summed = _start + 2;
            _sum = 0;
        }

        return Progress.Working;
    }

    private Progress Sum(LineWriter writer)
    {
        int count = writer.Length - _summed;
        if (count > BankFile.BytesPerPiece)
        {
            count = BankFile.BytesPerPiece;
        }

        _sum = Crc32.Update(_sum, writer.Bytes, _summed, count);
        _summed += count;
        if (_summed < writer.Length)
        {
            return Progress.Working;
        }

        _isLine = false;
        bool collects = _part == Part.CollectingOther || _part == Part.CollectingDraft;
        if (collects)
        {
            _lines.Add(_sum);
        }

        if (collects || _lines.Contains(_sum))
        {
            writer.Length = _start;
            _start = -1;
            return Progress.Working;
        }

        _start = -1;
        return Progress.Line;
    }

    private Progress NextPart()
    {
        switch (_part)
        {
            case Part.CollectingOther:
                Go(Part.Draft, _draft);
                return Progress.Working;
            case Part.Draft:
                Go(Part.CollectingDraft, _draft);
                _lines.Clear();
                return Progress.Working;
            case Part.CollectingDraft:
                Go(Part.Other, _other);
                return Progress.Working;
            default:
                return Progress.End;
        }
    }

    private void Go(Part part, BankPrinter printer)
    {
        _part = part;
        _printer = printer;
        _printer.Begin();
        _start = -1;
        _isLine = false;
    }
}
