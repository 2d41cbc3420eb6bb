using System;
using HapticNode.Core.Base;
using HapticNode.Core.Notation;

namespace HapticNode.Core.Console;

/// <content>What is done with a line that has been read: at once, or in many pieces.</content>
public sealed partial class HostConsole
{
    private byte[] _commandLine;
    private int _commandLength;
    private bool _endsSession;

    private void Finish(long now)
    {
        if (_isUploading && ChangesDraft())
        {
            // Its names were looked up in the bank that is being made, so discard what it says about them.
            Answer(Refusal.UploadOpen);
            return;
        }

        if (_parser.Problem != ParseProblem.None)
        {
            _state = State.Explaining;
            return;
        }

        if (_command.Verb == Verb.Notation)
        {
            Edit(now);
            return;
        }

        switch (VerbTable.KindOf(_command.Verb))
        {
            case VerbKind.Acts:
                Act(now);
                break;
            case VerbKind.Works:
                Work(_command.Verb, now);
                break;
            case VerbKind.Reads:
                Tell(now);
                break;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private void Work(Verb verb, long now)
    {
        switch (verb)
        {
            case Verb.Set:
                Edit(now);
                break;
            case Verb.Begin:
                Begin(now);
                break;
            case Verb.Save:
                Save();
                break;
            case Verb.Revert:
            case Verb.Factory:
                Load(_host.IsWaiting() ? Refusal.Busy : WhyNotLoad());
                break;
            case Verb.Commit:
                Commit(now);
                break;
            case Verb.Abort:
                Abort();
                break;
            case Verb.Watch:
                _feed.Watch(_command.First, _command.Second);
                Answer(Refusal.None);
                break;
            case Verb.Session:
                EndSession();
                break;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private bool ChangesDraft()
    {
        return _command.Verb == Verb.Set || (_command.Verb >= Verb.Copy && _command.Verb <= Verb.Delete);
    }

    private void Act(long now)
    {
        if (_command.Verb == Verb.Clear && _receiver.Stops > 0)
        {
            // It was said before a stop byte, which has been heard ahead of its turn.
            Answer(Refusal.Latched);
        }
        else
        {
            Answer(_host.CarryOut(_command.Verb, _command.First, _command.Second, now));
        }
    }

    private void Tell(long now)
    {
        if (_command.Verb == Verb.Diff && _isUploading)
        {
            Answer(Refusal.UploadOpen);
            return;
        }

        try
        {
            BeginReport(now);
        }
        catch (OutOfMemoryException)
        {
            _report = null;
            Answer(Refusal.NoMemory);
        }
    }

    private void Edit(long now)
    {
        if (_isUploading)
        {
            Upload(now);
            return;
        }

        bool erases = _command.Verb == Verb.Notation && _parser.Statement == Statement.Cue && _parser.Cue >= 0
            && _bank.CueLanes[_parser.Cue] != 0;
        _host.Edit(now);
        if (!erases)
        {
            Answer(Refusal.None);
            return;
        }

        // A line that begins a cue anew takes the steps that it had, and who types it alone may not have meant that.
        BeginLine(_sequence);
        BeginOk();
        _line.Word(Words.Fields, Field.Steps);
        _line.Number(0);
        EndLine(State.Idle);
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

        if (_isUploading)
        {
            DropStaged(true, Refusal.None);
        }
        else
        {
            Answer(Refusal.None);
        }
    }

    private Refusal WhyNotLoad()
    {
        if (_isUploading)
        {
            return Refusal.UploadOpen;
        }

        return _command.Verb == Verb.Factory || _draft.IsSaved() ? Refusal.None : Refusal.NothingSaved;
    }
}
