using HapticNode.Core.Base;

namespace HapticNode.Core.Console;

/// <content>Lines to the host: with sequence number and checksum where the host's own lines have them.</content>
public sealed partial class HostConsole
{
    private const int NoSequence = -1;

    // That of the loader, which has no need of it while something is answered.
    private readonly LineWriter _line;
    private readonly LineWriter _last = new LineWriter();
    private int _digits;
    private int _sequence = NoSequence;
    private int _lastSequence = NoSequence;
    private int _lastClaimed;
    private bool _lastReads;
    private bool _answers;
    private int _crc;
    private int _sealed;
    private State _after;

    private void BeginLine(int sequence)
    {
        _line.Clear();
        _answers = false;
        if (sequence != NoSequence)
        {
            _line.Character(CheckedLine.Mark);
            _line.Number(sequence);
            _line.Character(' ');
        }
    }

    private void Refuse(Refusal refusal)
    {
        _counters.BadLines++;
        _line.Text("err ");
        _line.Number((int)refusal);
        if (refusal == Refusal.UploadDiffers)
        {
            _line.Word(Words.Fields, Field.Lines);
            _line.Number(_uploadedLines);
            _line.Word(Words.Fields, Field.Crc);
            _line.Hex(_uploadedCrc, 8);
        }
        else if (refusal == Refusal.WouldLose)
        {
            _line.Text(" unread=");
            _line.Number(_draft.BadLines);
            _line.Text(" damaged=");
            _line.Number(_draft.DamagedFiles());
        }

        _line.Character(' ');
        _line.Text(RefusalText.Of(refusal));
        _answers = true;
        EndLine(State.Idle);
    }

    private void Answer(Refusal refusal)
    {
        BeginLine(_sequence);
        if (refusal != Refusal.None)
        {
            Refuse(refusal);
            return;
        }

        BeginOk();
        EndLine(State.Idle);
    }

    private void BeginOk()
    {
        _line.Character('o');
        _line.Character('k');
        _answers = true;
    }

    private void EndLine(State after)
    {
        _after = after;
        _sealed = 0;
        _crc = CheckedLine.Initial(_digits);
        if (_digits > 0)
        {
            _line.Character(' ');
            _state = State.Sealing;
        }
        else
        {
            Emit();
        }
    }

    private void Seal()
    {
        int count = _line.Length - _sealed;
        if (count > CheckedLine.BytesPerPiece)
        {
            count = CheckedLine.BytesPerPiece;
        }

        _crc = CheckedLine.Update(_digits, _crc, _line.Bytes, _sealed, count);
        _sealed += count;
        if (_sealed == _line.Length)
        {
            _line.Character('*');
            _line.Hex(_crc, _digits);
            Emit();
        }
    }

    private void Emit()
    {
        _counters.Replies++;
        _line.Character('\r');
        _line.Character('\n');
        _out.Put(_line.Bytes, 0, _line.Length);
        _state = _after;
        if (_answers && _sequence != NoSequence)
        {
            Remember();
        }

        _line.Clear();
    }

    // A request that comes again is answered again, and not carried out again.
    private void Remember()
    {
        _last.Clear();
        _last.Copy(_line.Bytes, 0, _line.Length);
        _lastSequence = _sequence;
        _lastClaimed = _checked.Claimed;
        _lastReads = VerbTable.Reads(_command.Verb);
        if (_endsSession)
        {
            _endsSession = false;
            _digits = 0;
            _lastSequence = NoSequence;
        }
    }
}
