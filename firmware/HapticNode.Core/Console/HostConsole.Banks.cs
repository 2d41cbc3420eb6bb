using HapticNode.Core.Console.Reports;

namespace HapticNode.Core.Console;

/// <content>Uploads, and what takes whole banks from one place to another.</content>
public sealed partial class HostConsole
{
    private static readonly string s_generation = " generation=";

    private bool _isUploading;
    private int _uploadedLines;
    private int _uploadedCrc;

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
}
