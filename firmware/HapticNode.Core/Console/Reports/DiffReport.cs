using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console.Reports;

/// <summary>
/// What differs between the draft and the staged bank, thing by thing: the line that the other bank has after a minus, the draft's
/// after a plus; then what only the other bank has. <c>diff</c>, once the other bank is staged.
/// </summary>
public sealed class DiffReport : Report
{
    private enum Work
    {
        Seeking,
        PrintingOther,
        PrintingDraft,
        Comparing,
        TellingOther,
        TellingDraft,
    }

    private const int BytesPerPiece = 40;

    private readonly Bank _draftBank;
    private readonly Bank _otherBank;
    private readonly BankWalk _draftWalk;
    private readonly BankWalk _otherWalk;
    private readonly DiffSide _draft;
    private readonly DiffSide _other;
    private Work _work;
    private bool _onlyOther;
    private int _order;
    private int _compared;

    /// <summary>Makes a report.</summary>
    /// <param name="draft">The bank that plays.</param>
    /// <param name="other">The bank that it is compared with.</param>
    public DiffReport(Bank draft, Bank other)
    {
        _draftBank = draft;
        _otherBank = other;
        _draftWalk = new BankWalk(draft);
        _otherWalk = new BankWalk(other);
        _draft = new DiffSide(draft);
        _other = new DiffSide(other);
    }

    /// <inheritdoc/>
    public override void Begin(int first, int second, long now)
    {
        _onlyOther = false;
        _draftWalk.Begin();
        _otherWalk.Begin();
        _work = Work.Seeking;
    }

    /// <inheritdoc/>
    public override Progress Step(LineWriter writer)
    {
        switch (_work)
        {
            case Work.Seeking:
                return Seek();
            case Work.PrintingOther:
                if (_other.Prints())
                {
                    _work = Work.PrintingDraft;
                }

                return Progress.Working;
            case Work.PrintingDraft:
                if (_draft.Prints())
                {
                    Compare();
                }

                return Progress.Working;
            case Work.Comparing:
                GoOnComparing();
                return Progress.Working;
            case Work.TellingOther:
                _other.Tell(writer, '-');
                _work = _order == 0 ? Work.TellingDraft : Work.PrintingOther;
                return Progress.Line;
            default:
                _draft.Tell(writer, '+');
                _work = Work.PrintingOther;
                return Progress.Line;
        }
    }

    private Progress Seek()
    {
        if (!_onlyOther)
        {
            if (!_draftWalk.Next())
            {
                _onlyOther = true;
                return Progress.Working;
            }

            Begin(_draftWalk.Statement, _draftWalk.Row, _draftWalk.RowIn(_otherBank));
        }
        else if (!_otherWalk.Next())
        {
            return Progress.End;
        }
        else if (_otherWalk.RowIn(_draftBank) < 0)
        {
            Begin(_otherWalk.Statement, -1, _otherWalk.Row);
        }

        return Progress.Working;
    }

    private void Begin(Statement statement, int draft, int other)
    {
        _draft.Begin(statement, draft);
        _other.Begin(statement, other);
        _work = Work.PrintingOther;
    }

    private void Compare()
    {
        if (!_draft.HasLine && !_other.HasLine)
        {
            _work = Work.Seeking;
            return;
        }

        // Lines of steps belong together where they are for the same lane; the lane that only one bank has moves no other.
        _order = !_draft.HasLine ? 1 : !_other.HasLine ? -1 : _draft.Lane() - _other.Lane();
        if (_order != 0 || _draft.Line.Length != _other.Line.Length)
        {
            Differ();
        }
        else
        {
            _compared = 0;
            _work = Work.Comparing;
        }
    }

    private void GoOnComparing()
    {
        byte[] draft = _draft.Line.Bytes;
        byte[] other = _other.Line.Bytes;
        int length = _draft.Line.Length;
        int end = _compared + BytesPerPiece < length ? _compared + BytesPerPiece : length;
        for (; _compared < end; _compared++)
        {
            if (draft[_compared] != other[_compared])
            {
                Differ();
                return;
            }
        }

        if (_compared == length)
        {
            _draft.Drop();
            _other.Drop();
            _work = Work.PrintingOther;
        }
    }

    private void Differ()
    {
        _work = _order < 0 ? Work.TellingDraft : Work.TellingOther;
    }
}
