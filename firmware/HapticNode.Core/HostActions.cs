using HapticNode.Core.Base;
using HapticNode.Core.Bindings;
using HapticNode.Core.Console;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;
using HapticNode.Core.Storage;

namespace HapticNode.Core;

/// <summary>What the host can have the node do.</summary>
public sealed class HostActions : HostSide
{
    /// <summary>When the node disarms itself, in microseconds.</summary>
    public long DisarmDue = Times.Never;

    private readonly Node _node;
    private readonly Player _player;
    private readonly Draft _draft;
    private readonly Actions _actions;
    private readonly SelfTest _selfTest;

    internal HostActions(Node node, Actions actions)
    {
        _node = node;
        _player = node.Player;
        _draft = node.Draft;
        _actions = actions;
        _selfTest = new SelfTest(node.Bank);
    }

    /// <inheritdoc/>
    public override Refusal CarryOut(Verb verb, int first, int second, long now)
    {
        Refusal refusal = Refusal.None;
        switch (verb)
        {
            case Verb.Play:
                refusal = _actions.Play(first, Lanes.One, Voices.NoTag, now);
                break;
            case Verb.Stop:
                _node.Stop(now);
                return refusal;
            case Verb.Clear:
                return _node.Clear(now);
            case Verb.Done:
                refusal = _actions.Reply(first, true, now);
                break;
            case Verb.Failed:
                refusal = _actions.Reply(first, false, now);
                break;
            case Verb.Busy:
                refusal = _actions.ShowBusy(first, second != 0, now);
                break;
            case Verb.Progress:
                refusal = _actions.ShowProgress(first, second, now);
                break;
            case Verb.SelfTest:
                _player.CutCue(Bank.SelfTest, now);
                _selfTest.Prepare(first);
                refusal = _actions.Play(Bank.SelfTest, Lanes.One, Voices.NoTag, now);
                break;
            case Verb.Arm:
                Arm(true, first < 0 ? Times.Never : now + first * 1000000L, now);
                break;
            case Verb.Disarm:
                Arm(false, Times.Never, now);
                break;
            case Verb.Quiet:
                _player.Profile.Quiet = first != 0;
                _player.RefreshSoon();
                break;
            case Verb.Mute:
                _player.Profile.Mute = first != 0;
                _player.RefreshSoon();
                break;
            case Verb.Volume:
                _player.Profile.Volume = first;
                _player.RefreshSoon();
                break;
            case Verb.Calibrate:
                refusal = Calibrate(first);
                break;
            case Verb.Copy:
            case Verb.Rename:
            case Verb.Delete:
                refusal = ChangeCue(verb, first, now);
                break;
            default:
                throw new System.InvalidOperationException();
        }

        _node.Touched();
        return refusal;
    }

    // The board's own code does it, when the node rests the next time.
    private Refusal Calibrate(int lane)
    {
        DriverCondition driver = _player.Platform.Driver;
        if (driver == null || (lane >= 0 && lane != driver.Lane))
        {
            return Refusal.NoDriver;
        }

        if (_player.Latched != FaultReason.None)
        {
            return Refusal.Latched;
        }

        if (!_player.IsArmed)
        {
            return Refusal.NotArmed;
        }

        if (_player.IsPlaying() || IsWaiting() || driver.State == DriverState.Calibrating)
        {
            return Refusal.Busy;
        }

        driver.IsAsked = true;
        return Refusal.None;
    }

    /// <inheritdoc/>
    public override void Edit(long now)
    {
        if (_draft.Parser.Cue >= 0)
        {
            _player.CutCue(_draft.Parser.Cue, now);
        }

        _draft.Parser.Apply();
        switch (_draft.Parser.Statement)
        {
            case Statement.Blank:
                return;
            case Statement.Control:
                _node.RefreshControls();
                break;
            case Statement.Lane:
                _player.RefreshLane(_draft.Parser.Row(), now);
                break;
            case Statement.Theme:
                _player.RefreshSoon();
                break;
            case Statement.Repeats:
                _player.RefreshRepeats();
                break;
            case Statement.Cue:
            case Statement.On:
            case Statement.Steps:
            case Statement.Ask:
                break;
            default:
                throw new System.InvalidOperationException();
        }

        _draft.Changed();
        _node.Touched();
    }

    /// <inheritdoc/>
    public override void TakeStaged(bool dirty, long now)
    {
        _player.CutAll(now);
        _actions.Pending.Clear();
        _draft.Loader.Commit();
        _node.Begin(now);
        _draft.Edits++;
        _draft.IsDirty = dirty;
        _node.Touched();
    }

    /// <inheritdoc/>
    public override bool IsWaiting()
    {
        return _actions.Pending.Any();
    }

    /// <inheritdoc/>
    public override Refusal WhyNotSave(bool anyway)
    {
        SavedBank saved = _draft.Loader.Saved;
        if (saved == null)
        {
            return Refusal.StorageFailed;
        }

        if (_player.Latched != FaultReason.None)
        {
            return Refusal.Latched;
        }

        if (_player.IsPlaying() || IsWaiting())
        {
            return Refusal.Busy;
        }

        bool loses = saved.Damaged > 0 || (_draft.BadLines > 0 && _draft.IsSaved());
        return loses && !anyway ? Refusal.WouldLose : Refusal.None;
    }

    private void Arm(bool armed, long until, long now)
    {
        DisarmDue = until;
        _player.Arm(armed, now);
    }

    // The parser has the new name.
    private Refusal ChangeCue(Verb verb, int cue, long now)
    {
        Bank bank = _draft.Bank;
        if (verb == Verb.Copy)
        {
            int copy = _draft.Parser.NameCue(-1);
            if (!bank.CopyCue(cue, copy))
            {
                bank.Cues.Remove(copy);
                return Refusal.BankFull;
            }
        }
        else if (verb == Verb.Rename)
        {
            _draft.Parser.NameCue(cue);
        }
        else
        {
            if (bank.IsAnswerToInput(cue) || bank.IsOutcomeOfAction(cue))
            {
                return Refusal.CueInUse;
            }

            // Those behind it move up, so that nothing may play that is known by its place.
            _player.CutAll(now);
            bank.RemoveCue(cue);
        }

        _draft.Changed();
        return Refusal.None;
    }
}
