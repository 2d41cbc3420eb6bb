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

    /// <summary>What the user has switched off or down.</summary>
    public readonly UserProfile Profile = new UserProfile();

    /// <summary>Whether edges come straight from the runtime, and not by way of a library that takes longer.</summary>
    public bool TakesEdgesDirectly;

    /// <summary>How much of the heap was free after the last collection, in bytes; 0 where that is not known.</summary>
    public int HeapFree;

    /// <summary>The least of <see cref="HeapFree"/> since the start.</summary>
    public int HeapLowest;

    /// <summary>Notes what is free after a collection.</summary>
    /// <param name="bytes">How much.</param>
    public void NoteFreeHeap(int bytes)
    {
        HeapFree = bytes;
        HeapLowest = HeapLowest == 0 || bytes < HeapLowest ? bytes : HeapLowest;
    }

    /// <summary>Whether nothing plays and nobody touches the panel.</summary>
    /// <returns>True if the next touch comes from rest.</returns>
    public bool IsAtRest()
    {
        return _controlsDue == Never && Player.IsAtRest();
    }

    /// <summary>Notes that the port may have lost bytes that nobody saw.</summary>
    public void BytesLost()
    {
        Console.BytesLost();
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
                return Clear(now);
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
        Unready();
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
        Latch(FaultReason.Stop, now);
    }

    /// <summary>Ends a latch.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns><see cref="Refusal.NotNeutral"/> where an output is not known to be neutral; the latch then stays.</returns>
    public Refusal Clear(long now)
    {
        if (!Player.Clear(now))
        {
            return Refusal.NotNeutral;
        }

        Glow(0, now);
        FindSignal(now);
        Unready();
        FindDue();
        return Refusal.None;
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
        Unready();
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
        Refusal refusal = Start(Bank.Option(Section.Ask, action, slot), Lanes.One, Voices.NoTag, now);
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
        Player.Start(Bank.Option(Section.Ask, action, Slot.AskAcknowledge), true, Lanes.One, Voices.NoTag, now);
        if (!_pending.IsPending(action))
        {
            Extend(action, now);
        }
    }

    private Refusal Wait(int action, int name, int strength, long now)
    {
        int cue = Bank.Cues.FindWord(Words.WaitingCues, name);
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
        _pending.Wait(action, now + Bank.Option(Section.Ask, action, Slot.AskWithin) * 1000L);
        if (_pending.Due < Due)
        {
            Due = _pending.Due;
        }
    }

    private void StepPending(long now)
    {
        for (int action = _pending.TakeExpired(now); action >= 0; action = _pending.TakeExpired(now))
        {
            Player.Start(Bank.Option(Section.Ask, action, Slot.AskTimeout), false, Lanes.One, Voices.NoTag, now);
            Player.EndTag(action, now);
            Unready();
        }
    }

    private Refusal Start(int cue, int strength, int tag, long now)
    {
        int lanes = Bank.CueLanes[cue];
        if (lanes != 0 && (lanes & ((1 << Keeper.PanelLanes) - 1)) == 0)
        {
            return Refusal.NoLane;
        }

        PlayResult result = Player.Start(cue, false, strength, tag, now);
        Unready();
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
