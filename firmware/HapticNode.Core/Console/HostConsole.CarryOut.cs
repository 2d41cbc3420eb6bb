using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console;

/// <content>What is done with a line that has been read: at once, or in many pieces.</content>
public sealed partial class HostConsole
{
    private byte[] _commandLine;
    private int _commandLength;
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
}
