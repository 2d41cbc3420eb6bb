using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;

namespace HapticNode.Core.Bindings;

/// <summary>
/// What controls ask the host for. The acknowledgement plays at once; confirm or reject when the host replies, and the timeout when it
/// does not. Meanwhile the host can show that it works on the action.
/// </summary>
public sealed class Actions
{
    /// <summary>The actions that wait for their answer.</summary>
    public readonly PendingActions Pending = new PendingActions();

    // A gauge at 0 is still felt, or nobody would know that there is one.
    private const int LeastGauge = Lanes.One / 6;

    // The places of Words.WaitingCues.
    private const int BusyCue = 0;
    private const int ProgressCue = 1;

    private readonly Bank _bank;
    private readonly Player _player;

    /// <summary>Makes actions of which none waits.</summary>
    /// <param name="bank">Has their options and cues.</param>
    /// <param name="player">Plays the cues.</param>
    public Actions(Bank bank, Player player)
    {
        _bank = bank;
        _player = player;
    }

    /// <summary>Takes a control's request.</summary>
    /// <param name="action">The action.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Ask(int action, long now)
    {
        _player.Start(_bank.Option(Section.Ask, action, Slot.AskAcknowledge), true, Lanes.One, Voices.NoTag, now);
        if (!Pending.IsPending(action))
        {
            Extend(action, now);
        }
    }

    /// <summary>Takes the host's answer to what a control asked for.</summary>
    /// <param name="action">The action.</param>
    /// <param name="succeeded">Whether it succeeded.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why nothing plays, or <see cref="Refusal.None"/>.</returns>
    public Refusal Reply(int action, bool succeeded, long now)
    {
        if (!Pending.IsPending(action))
        {
            return Refusal.NotPending;
        }

        // The outcome starts first, so that it takes the lanes over from what showed the waiting.
        Pending.End(action);
        int slot = succeeded ? Slot.AskConfirm : Slot.AskReject;
        Refusal refusal = Play(_bank.Option(Section.Ask, action, slot), Lanes.One, Voices.NoTag, now);
        _player.EndTag(action, now);
        return refusal;
    }

    /// <summary>Shows that somebody works on what a control asked for, and gives the host its time again.</summary>
    /// <param name="action">The action.</param>
    /// <param name="on">Whether somebody does.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why nothing plays, or <see cref="Refusal.None"/>.</returns>
    public Refusal ShowBusy(int action, bool on, long now)
    {
        if (on)
        {
            return Show(action, BusyCue, Lanes.One, now);
        }

        _player.EndTag(action, now);
        return Refusal.None;
    }

    /// <summary>Shows how far the host is with what a control asked for, and gives it its time again.</summary>
    /// <param name="action">The action.</param>
    /// <param name="percent">How far, 0..100.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why nothing plays, or <see cref="Refusal.None"/>.</returns>
    public Refusal ShowProgress(int action, int percent, long now)
    {
        return Show(action, ProgressCue, LeastGauge + (Lanes.One - LeastGauge) * percent / 100, now);
    }

    /// <summary>Ends the actions whose time has run out.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>True if there was one.</returns>
    public bool Step(long now)
    {
        bool ended = false;
        for (int action = Pending.TakeExpired(now); action >= 0; action = Pending.TakeExpired(now))
        {
            _player.Start(_bank.Option(Section.Ask, action, Slot.AskTimeout), false, Lanes.One, Voices.NoTag, now);
            _player.EndTag(action, now);
            ended = true;
        }

        return ended;
    }

    /// <summary>Plays a cue for the host.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="strength">Its strength, up to <see cref="Lanes.One"/>.</param>
    /// <param name="tag">The action that it belongs to, or <see cref="Voices.NoTag"/>.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why it does not play, or <see cref="Refusal.None"/>.</returns>
    public Refusal Play(int cue, int strength, int tag, long now)
    {
        int lanes = _bank.CueLanes[cue];
        if (lanes != 0 && (lanes & _player.Lanes.Connected) == 0)
        {
            return Refusal.NoLane;
        }

        switch (_player.Start(cue, false, strength, tag, now))
        {
            case PlayResult.Started:
            case PlayResult.Merged:
                return Refusal.None;
            case PlayResult.Ignored:
                return Refusal.Ignored;
            case PlayResult.Latched:
                return Refusal.Latched;
            case PlayResult.Empty:
                return Refusal.Empty;
            case PlayResult.Disarmed:
                return Refusal.NotArmed;
            default:
                throw new System.InvalidOperationException();
        }
    }

    private Refusal Show(int action, int name, int strength, long now)
    {
        int cue = _bank.Cues.FindWord(Words.WaitingCues, name);
        if (cue < 0 || !Pending.IsPending(action))
        {
            return cue < 0 ? Refusal.NoCue : Refusal.NotPending;
        }

        Extend(action, now);
        strength = _bank.GaugeOf[cue] != 0 ? strength : Lanes.One;
        return _player.SetStrength(action, cue, strength) ? Refusal.None : Play(cue, strength, action, now);
    }

    private void Extend(int action, long now)
    {
        Pending.Wait(action, now + _bank.Option(Section.Ask, action, Slot.AskWithin) * 1000L);
    }
}
