using HapticNode.Core.Base;

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
        if (_loader.Staged != null && !_isUploading)
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
        Refusal refusal = _isUploading ? Refusal.UploadOpen : _host.WhyNotSave(_command.First >= 0);
        if (refusal != Refusal.None)
        {
            Answer(refusal);
            return;
        }

        _loader.BeginSave();
        _state = State.Keeping;
    }

    private void Load(Refusal refusal)
    {
        if (refusal == Refusal.None && !_loader.MakeRoom())
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
        _loader.BeginLoad(_command.Verb == Verb.Factory);
        _state = State.Keeping;
    }

    private void Kept(long now)
    {
        if (_command.Verb == Verb.Save)
        {
            Saved();
        }
        else if (_loader.Failed)
        {
            NotLoaded(now);
        }
        else if (_host.IsWaiting() && !_gaveUpDraft)
        {
            DropStaged(true, Refusal.Busy);
        }
        else if (_loader.IsFull && !_gaveUpDraft)
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
        if (_loader.Failed)
        {
            Answer(Refusal.StorageFailed);
            return;
        }

        _draft.IsDirty = false;
        _draft.BadLines = 0;
        BeginLine(_sequence);
        BeginOk();
        _line.Word(Words.Fields, Field.Generation);
        _line.Number(_draft.Generation());
        EndLine(State.Idle);
    }

    // The flash reads differently than before. Without the draft the factory's bank is what is left.
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
        _loader.BeginLoadWithoutDraft(factory);
    }

    private void TakeStaged(bool dirty, long now)
    {
        if (_command.Verb == Verb.Revert)
        {
            _draft.BadLines = _loader.BadLines;
        }

        _host.TakeStaged(dirty, now);
    }

    // Gives the second bank back, piece by piece, and answers only then.
    private void DropStaged(bool isAsked, Refusal answer)
    {
        EndUpload();
        _isAsked = isAsked;
        _afterwards = answer;
        _loader.BeginDrop();
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
