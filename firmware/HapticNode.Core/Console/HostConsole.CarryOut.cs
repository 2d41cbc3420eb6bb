using HapticNode.Core.Console.Reports;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Console;

/// <content>What is done with a line that has been read: at once, or in many pieces.</content>
public sealed partial class HostConsole
{
    private static readonly string s_generation = " generation=";
    private static readonly string s_lines = " lines=";
    private static readonly string s_crc = " crc=";
    private static readonly byte[] s_lineFeed = { (byte)'\n' };

    private readonly Report[] _reports;
    private byte[] _commandLine;
    private int _commandLength;
    private Report _report;
    private int _reported;
    private int _reportCrc;
    private int _summed;
    private int _textStart;
    private bool _isUploading;
    private int _uploadedLines;
    private int _uploadedCrc;
    private bool _endsSession;

    private void Finish(long now)
    {
        if (_isUploading && _command.Verb == Verb.Set)
        {
            // Its names were looked up in the bank that is being made, so what it says about them is of no worth.
            Answer(Refusal.UploadOpen);
            return;
        }

        if (_command.Problem != ParseProblem.None)
        {
            _state = State.Explaining;
            return;
        }

        switch (_command.Verb)
        {
            case Verb.Notation:
            case Verb.Set:
                Edit(now);
                break;
            case Verb.Begin:
                _isUploading = false;
                Keep(Refusal.None);
                break;
            case Verb.Save:
                Keep(_isUploading ? Refusal.UploadOpen : _node.WhyNotSave());
                break;
            case Verb.Revert:
            case Verb.Factory:
                Keep(_node.IsWaiting() ? Refusal.Busy : WhyNotLoad(_command.Verb == Verb.Factory));
                break;
            case Verb.Diff:
                Keep(WhyNotLoad(_command.First >= 0));
                break;
            case Verb.Commit:
                Commit(now);
                break;
            case Verb.Abort:
                Answer(_isUploading ? Refusal.None : Refusal.NoUpload);
                _isUploading = false;
                break;
            case Verb.Watch:
                _feed.Watch(_command.First, _command.Second);
                Answer(Refusal.None);
                break;
            case Verb.Session:
                EndSession();
                break;
            default:
                CarryOut(now);
                break;
        }
    }

    private void CarryOut(long now)
    {
        if (_reports[(int)_command.Verb] != null)
        {
            BeginReport(now);
        }
        else if (_command.Verb == Verb.Clear && _receiver.Stops > 0)
        {
            // It was said before a stop byte, which has been heard ahead of its turn.
            Answer(Refusal.Latched);
        }
        else
        {
            Answer(_node.CarryOut(_command.Verb, _command.First, _command.Second, now));
        }
    }

    private void Edit(long now)
    {
        if (!_isUploading)
        {
            _node.Edit(now);
            Answer(Refusal.None);
        }
        else
        {
            _node.Parser.Apply();
            _uploadedLines++;
            _report = null;
            _summed = 0;
            _state = State.Summing;
        }
    }

    private void EndSession()
    {
        // The answer still has the form of the session that it ends.
        _endsSession = _sequence != NoSequence;
        if (!_endsSession)
        {
            _digits = 0;
            _lastSequence = NoSequence;
        }

        Answer(Refusal.None);
    }

    private Refusal WhyNotLoad(bool factory)
    {
        if (_isUploading)
        {
            return Refusal.UploadOpen;
        }

        return factory || _node.HasSavedBank() ? Refusal.None : Refusal.NothingSaved;
    }

    // What takes whole banks from one place to another.
    private void Keep(Refusal refusal)
    {
        if (refusal != Refusal.None)
        {
            Answer(refusal);
            return;
        }

        if (_command.Verb != Verb.Save && !MakeRoom())
        {
            Answer(Refusal.NoMemory);
            return;
        }

        switch (_command.Verb)
        {
            case Verb.Begin:
                _keeper.BeginClean();
                break;
            case Verb.Save:
                _keeper.BeginSave();
                break;
            case Verb.Diff:
                _keeper.BeginLoad(_command.First >= 0);
                break;
            default:
                _keeper.BeginLoad(_command.Verb == Verb.Factory);
                break;
        }

        _state = State.Keeping;
    }

    // Once, and only for a host that asks for it.
    private bool MakeRoom()
    {
        if (!_keeper.MakeRoom())
        {
            return false;
        }

        if (_reports[(int)Verb.Diff] == null)
        {
            _reports[(int)Verb.Diff] = new DiffReport(_node.Bank, _keeper.Staged.Bank);
        }

        return true;
    }

    private void Kept(long now)
    {
        if (_keeper.Failed || _keeper.IsFull)
        {
            Answer(_keeper.Failed ? Refusal.StorageFailed : Refusal.NoRoom);
            return;
        }

        switch (_command.Verb)
        {
            case Verb.Begin:
                _isUploading = true;
                _uploadedLines = 0;
                _uploadedCrc = 0;
                Answer(Refusal.None);
                break;
            case Verb.Save:
                _node.IsDirty = false;
                BeginLine(_sequence);
                BeginOk();
                _line.Text(s_generation);
                _line.Number(_node.Generation());
                EndLine(State.Idle);
                break;
            case Verb.Diff:
                BeginReport(now);
                break;
            default:
                if (_node.IsWaiting())
                {
                    Answer(Refusal.Busy);
                    break;
                }

                _node.TakeStaged(_command.Verb == Verb.Factory, now);
                Answer(Refusal.None);
                break;
        }
    }

    private void Commit(long now)
    {
        if (!_isUploading)
        {
            Answer(Refusal.NoUpload);
        }
        else if (_node.IsWaiting())
        {
            Answer(Refusal.Busy);
        }
        else if (_command.First != _uploadedLines || _command.Second != _uploadedCrc)
        {
            _isUploading = false;
            Answer(Refusal.UploadDiffers);
        }
        else
        {
            _isUploading = false;
            _node.TakeStaged(true, now);
            Answer(Refusal.None);
        }
    }

    private void BeginReport(long now)
    {
        _report = _reports[(int)_command.Verb];
        _report.Begin(_command.First, _command.Second, now);
        _reported = 0;
        _reportCrc = 0;
        BeginDataLine();
        _state = State.Reporting;
    }

    private void BeginDataLine()
    {
        BeginLine(_sequence);
        _line.Text(s_data);
        _textStart = _line.Length;
    }

    private void Report()
    {
        if (_line.Length == 0)
        {
            BeginDataLine();
        }

        switch (_report.Step(_line))
        {
            case Progress.Line:
                _reported++;
                _summed = _textStart;
                if (_report.Sums)
                {
                    _state = State.Summing;
                }
                else
                {
                    EndLine(State.Reporting);
                }

                break;
            case Progress.End:
                EndReport();
                break;
            default:
                break;
        }
    }

    private void EndReport()
    {
        BeginLine(_sequence);
        BeginOk();
        if (_report.Counts)
        {
            _line.Text(s_lines);
            _line.Number(_reported);
        }

        if (_report.Sums)
        {
            _line.Text(s_crc);
            _line.Hex(_reportCrc, 8);
        }

        _state = State.Ending;
    }

    // Either a line of a report, or one of an upload.
    private void Sum()
    {
        bool reports = _report != null;
        byte[] bytes = reports ? _line.Bytes : _commandLine;
        int length = reports ? _line.Length : _commandLength;
        int count = length - _summed;
        if (count > BankFile.BytesPerPiece)
        {
            count = BankFile.BytesPerPiece;
        }

        int crc = Crc32.Update(reports ? _reportCrc : _uploadedCrc, bytes, _summed, count);
        _summed += count;
        bool done = _summed == length;
        if (done)
        {
            crc = Crc32.Update(crc, s_lineFeed, 0, 1);
        }

        if (reports)
        {
            _reportCrc = crc;
        }
        else
        {
            _uploadedCrc = crc;
        }

        if (done && reports)
        {
            EndLine(State.Reporting);
        }
        else if (done)
        {
            Answer(Refusal.None);
        }
    }
}
