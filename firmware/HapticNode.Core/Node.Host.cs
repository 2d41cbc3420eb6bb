using HapticNode.Core.Console;
using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;

namespace HapticNode.Core;

/// <content>What the host can have the node do, and the actions that controls ask the host for.</content>
public sealed partial class Node
{
    private readonly SelfTest _selfTest;
    private long _disarmDue = Never;

    // A gauge at 0 is still felt, or nobody would know that there is one.
    private const int LeastGauge = Lanes.One / 6;

    private const int BusyName = 0;
    private const int ProgressName = 1;

    // The cues that the verbs of the same name play.
    private static readonly NameTable s_waiting = new NameTable(new string[] { "busy", "progress" });

    /// <summary>What the user has switched off or down.</summary>
    public readonly UserProfile Profile = new UserProfile();

    /// <summary>Whether the drivers may be on: nothing is latched, and the node is armed.</summary>
    /// <returns>False if the panel's gate is to switch them off.</returns>
    public bool DriversOn()
    {
        return Player.Latched == FaultReason.None && Player.IsArmed;
    }

    /// <summary>Carries out what needs no more than a moment.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="first">Its first argument, see <see cref="HostCommand.First"/>.</param>
    /// <param name="second">Its second argument.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why it was refused, or <see cref="Refusal.None"/>.</returns>
    public Refusal CarryOut(Verb verb, int first, int second, long now)
    {
        switch (verb)
        {
            case Verb.Play:
                return Play(first, now);
            case Verb.Stop:
                Stop(now);
                return Refusal.None;
            case Verb.Clear:
                Player.Clear(now);
                return Refusal.None;
            case Verb.Done:
                return Reply(first, true, now);
            case Verb.Failed:
                return Reply(first, false, now);
            case Verb.Busy:
                return Busy(first, second != 0, now);
            case Verb.Progress:
                return Progress(first, second, now);
            case Verb.SelfTest:
                return TryLanes(first, now);
            case Verb.Arm:
                Arm(true, first < 0 ? Never : now + first * 1000000L, now);
                return Refusal.None;
            case Verb.Disarm:
                Arm(false, Never, now);
                return Refusal.None;
            case Verb.Quiet:
                Profile.Quiet = first != 0;
                break;
            case Verb.Mute:
                Profile.Mute = first != 0;
                break;
            default:
                Profile.Volume = first;
                break;
        }

        Player.Refresh(Profile, now);
        FindDue();
        return Refusal.None;
    }

    /// <summary>Plays a cue for the host.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why it does not play, or <see cref="Refusal.None"/>.</returns>
    public Refusal Play(int cue, long now)
    {
        return Start(cue, Lanes.One, Voices.NoTag, now);
    }

    /// <summary>Puts everything to neutral and latches.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Stop(long now)
    {
        Player.Latch(FaultReason.Stop, -1, now);
        FindDue();
    }

    /// <summary>Ends a latch.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Clear(long now)
    {
        Player.Clear(now);
    }

    /// <summary>Plays each lane in turn at a low level, or one of them.</summary>
    /// <param name="lane">The lane, or -1 for all.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why nothing plays, or <see cref="Refusal.None"/>.</returns>
    public Refusal TryLanes(int lane, long now)
    {
        Player.CutCue(Bank.SelfTest, now);
        _selfTest.Prepare(lane);
        return Start(Bank.SelfTest, Lanes.One, Voices.NoTag, now);
    }

    /// <summary>Lets cues play and keeps the drivers on, or not.</summary>
    /// <param name="armed">Whether they may.</param>
    /// <param name="until">When that ends by itself, in microseconds, or <see cref="Never"/>.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Arm(bool armed, long until, long now)
    {
        _disarmDue = until;
        Player.Arm(armed, now);
        FindDue();
    }

    /// <summary>Takes the host's answer to what a control asked for.</summary>
    /// <param name="action">The action.</param>
    /// <param name="succeeded">Whether it succeeded.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why nothing plays, or <see cref="Refusal.None"/>.</returns>
    public Refusal Reply(int action, bool succeeded, long now)
    {
        if (!_pending.IsPending(action))
        {
            return Refusal.NotPending;
        }

        // The outcome starts first, so that it takes the lanes over from what showed the waiting.
        _pending.End(action);
        int slot = succeeded ? Slot.AskConfirm : Slot.AskReject;
        Refusal refusal = Start(Bank.AskOptions.Columns[slot][action], Lanes.One, Voices.NoTag, now);
        Player.EndTag(action, now);
        FindDue();
        return refusal;
    }

    /// <summary>Shows that somebody works on what a control asked for, and gives the host its time again.</summary>
    /// <param name="action">The action.</param>
    /// <param name="on">Whether somebody does.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why nothing plays, or <see cref="Refusal.None"/>.</returns>
    public Refusal Busy(int action, bool on, long now)
    {
        if (!on)
        {
            Player.EndTag(action, now);
            FindDue();
            return Refusal.None;
        }

        return Wait(action, BusyName, Lanes.One, now);
    }

    /// <summary>Shows how far the host is with what a control asked for, and gives it its time again.</summary>
    /// <param name="action">The action.</param>
    /// <param name="percent">How far, 0..100.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Why nothing plays, or <see cref="Refusal.None"/>.</returns>
    public Refusal Progress(int action, int percent, long now)
    {
        return Wait(action, ProgressName, LeastGauge + (Lanes.One - LeastGauge) * percent / 100, now);
    }

    private void Ask(int action, long now)
    {
        Player.Start(Bank.AskOptions.Columns[Slot.AskAcknowledge][action], true, Lanes.One, Voices.NoTag, now);
        if (!_pending.IsPending(action))
        {
            Extend(action, now);
        }
    }

    private Refusal Wait(int action, int name, int strength, long now)
    {
        int cue = Bank.Cues.FindFrom(s_waiting, name);
        if (cue < 0 || !_pending.IsPending(action))
        {
            return cue < 0 ? Refusal.NoCue : Refusal.NotPending;
        }

        Extend(action, now);
        strength = Bank.GaugeOf[cue] != 0 ? strength : Lanes.One;
        return Player.SetStrength(action, cue, strength) ? Refusal.None : Start(cue, strength, action, now);
    }

    private void Extend(int action, long now)
    {
        _pending.Wait(action, now + Bank.AskOptions.Columns[Slot.AskWithin][action] * 1000L);
        if (_pending.Due < Due)
        {
            Due = _pending.Due;
        }
    }

    private void StepPending(long now)
    {
        for (int action = _pending.TakeExpired(now); action >= 0; action = _pending.TakeExpired(now))
        {
            Player.Start(Bank.AskOptions.Columns[Slot.AskTimeout][action], false, Lanes.One, Voices.NoTag, now);
            Player.EndTag(action, now);
        }
    }

    private Refusal Start(int cue, int strength, int tag, long now)
    {
        PlayResult result = Player.Start(cue, false, strength, tag, now);
        FindDue();
        switch (result)
        {
            case PlayResult.Latched:
                return Refusal.Latched;
            case PlayResult.Ignored:
                return Refusal.Ignored;
            case PlayResult.Empty:
                return Refusal.Empty;
            case PlayResult.Disarmed:
                return Refusal.NotArmed;
            default:
                return Refusal.None;
        }
    }
}
