using HapticNode.Core.Console;
using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;

namespace HapticNode.Core;

/// <content>What the host can have the node do, and the actions that controls ask the host for.</content>
public sealed partial class Node
{
    // A gauge at 0 is still felt, or nobody would know that there is one.
    private const int LeastGauge = Lanes.One / 6;

    private const int BusyName = 0;
    private const int ProgressName = 1;

    // The cues that the verbs of the same name play.
    private static readonly NameTable s_waiting = new NameTable(new string[] { "busy", "progress" });

    /// <summary>Reads a line of a bank at start-up.</summary>
    /// <param name="line">The line.</param>
    /// <returns>What is wrong with it; the bank is then as before.</returns>
    public ParseProblem LoadLine(string line)
    {
        byte[] bytes = Ascii.Bytes(line);
        _parser.Begin(bytes, bytes.Length);
        while (!_parser.Step())
        {
        }

        if (_parser.Problem == ParseProblem.None)
        {
            _parser.Apply();
        }

        return _parser.Problem;
    }

    /// <summary>Begins to work with the bank that has been loaded.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Begin(long now)
    {
        RefreshControls();
        Player.Refresh(_volume, _quiet, now);
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

    /// <summary>Turns tones off or on.</summary>
    /// <param name="quiet">Whether they are off.</param>
    /// <param name="now">The time in microseconds.</param>
    public void SetQuiet(bool quiet, long now)
    {
        _quiet = quiet;
        Player.Refresh(_volume, _quiet, now);
        FindDue();
    }

    /// <summary>Sets how loud tones are.</summary>
    /// <param name="percent">0..100 percent of what the bank says.</param>
    /// <param name="now">The time in microseconds.</param>
    public void SetVolume(int percent, long now)
    {
        _volume = percent;
        Player.Refresh(_volume, _quiet, now);
        FindDue();
    }

    /// <summary>Carries out the line of the notation that the parser has read; a cue that it changes is cut first.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Edit(long now)
    {
        if (_parser.Cue >= 0)
        {
            Player.CutCue(_parser.Cue, now);
        }

        _parser.Apply();
        switch (_parser.Statement)
        {
            case Statement.Button:
            case Statement.Encoder:
                RefreshControls();
                break;
            case Statement.Lane:
            case Statement.Theme:
            case Statement.Repeats:
                Player.Refresh(_volume, _quiet, now);
                break;
            default:
                break;
        }

        FindDue();
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
            default:
                return Refusal.None;
        }
    }
}
