using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console;

/// <content>What takes whole banks from one place to another.</content>
public sealed partial class HostConsole
{
    private bool _gaveUpDraft;
    private bool _isAsked;
    private Refusal _afterwards;
    private Refusal _loaded;

    /// <summary>Gives up the line that is being worked on, because there was no memory for it; the host is told.</summary>
    public void Abandon()
    {
        if (_state == State.Idle)
        {
            return;
        }

        _line.Clear();
        _report = null;
        _parser.Compare(null);
        if (_keeper.Staged != null && !_isUploading)
        {
            // Its steps would be missing for ever.
            DropStaged(true, Refusal.NoMemory);
        }
        else
        {
            Answer(Refusal.NoMemory);
        }
    }

    private void Save()
    {
        Refusal refusal = _isUploading ? Refusal.UploadOpen : _node.WhyNotSave(_command.First >= 0);
        if (refusal != Refusal.None)
        {
            Answer(refusal);
            return;
        }

        _keeper.BeginSave();
        _state = State.Keeping;
    }

    private void Load(Refusal refusal)
    {
        if (refusal == Refusal.None && !_keeper.MakeRoom())
        {
            refusal = Refusal.NoMemory;
        }

        if (refusal != Refusal.None)
        {
            Answer(refusal);
            return;
        }

        _gaveUpDraft = false;
        _loaded = Refusal.None;
        _keeper.BeginLoad(_command.Verb == Verb.Factory);
        _state = State.Keeping;
    }

    private void Kept(long now)
    {
        if (_command.Verb == Verb.Save)
        {
            Saved();
        }
        else if (_keeper.Failed)
        {
            NotLoaded(now);
        }
        else if (_node.IsWaiting() && !_gaveUpDraft)
        {
            DropStaged(true, Refusal.Busy);
        }
        else if (_keeper.IsFull && !_gaveUpDraft)
        {
            // It is being discarded anyhow, and its steps are what is missing.
            GiveUpDraft(_command.Verb == Verb.Factory, now);
        }
        else
        {
            TakeStaged(_command.Verb == Verb.Factory, now);
            DropStaged(true, _loaded);
        }
    }

    private void Saved()
    {
        if (_keeper.Failed)
        {
            Answer(Refusal.StorageFailed);
            return;
        }

        _node.IsDirty = false;
        _node.BadLines = 0;
        BeginLine(_sequence);
        BeginOk();
        _line.Word(Words.Fields, Field.Generation);
        _line.Number(_node.Generation());
        EndLine(State.Idle);
    }

    // The flash changed its mind on the way. Without the draft the factory's bank is what is left.
    private void NotLoaded(long now)
    {
        if (_gaveUpDraft)
        {
            _command.Verb = Verb.Factory;
            _loaded = Refusal.StorageFailed;
            GiveUpDraft(true, now);
        }
        else
        {
            DropStaged(true, Refusal.StorageFailed);
        }
    }

    private void GiveUpDraft(bool factory, long now)
    {
        _gaveUpDraft = true;
        _player.CutAll(now);
        _keeper.BeginLoadWithoutDraft(factory);
    }

    private void TakeStaged(bool dirty, long now)
    {
        if (_command.Verb == Verb.Revert)
        {
            _node.BadLines = _keeper.BadLines;
        }

        _node.TakeStaged(dirty, now);
    }

    // Gives the second bank back, piece by piece, and answers only then.
    private void DropStaged(bool isAsked, Refusal answer)
    {
        EndUpload();
        _isAsked = isAsked;
        _afterwards = answer;
        _keeper.BeginDrop();
        _state = State.Dropping;
    }

    private void Dropped(long now)
    {
        if (!_isAsked)
        {
            _state = State.Idle;
        }
        else if (_command.Verb == Verb.Begin)
        {
            OpenUpload(now);
        }
        else
        {
            Answer(_afterwards);
        }
    }
}
