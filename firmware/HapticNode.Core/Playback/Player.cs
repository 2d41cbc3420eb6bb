using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <summary>
/// Starts, advances, mixes and ends cues. All times are absolute: a late step is applied at once and moves no later one.
/// </summary>
public sealed class Player
{
    /// <summary>How late a step may come while a motor is driven, in microseconds, before the node latches.</summary>
    public const int LatenessLimit = 50000;

    /// <summary>When <see cref="Advance"/> wants to be called, in microseconds; sometimes earlier than needed.</summary>
    public long Due = Node.Never;

    /// <summary>Why the player is latched, or <see cref="FaultReason.None"/>.</summary>
    public FaultReason Latched;

    /// <summary>The lane that latched it, or -1.</summary>
    public int LatchedLane = -1;

    /// <summary>The lanes.</summary>
    public readonly Lanes Lanes;

    /// <summary>The guard over the actuators.</summary>
    public readonly Guard Guard = new Guard();

    private readonly Bank _bank;
    private readonly Voices _voices;
    private readonly Tracks _tracks;
    private readonly Mixer _mixer;
    private readonly Restraint _restraint = new Restraint();
    private readonly Trace _trace;
    private readonly Counters _counters;

    /// <summary>Makes a silent player.</summary>
    /// <param name="bank">The cues.</param>
    /// <param name="trace">Takes what happens.</param>
    /// <param name="counters">Count what should not happen.</param>
    public Player(Bank bank, Trace trace, Counters counters)
    {
        _bank = bank;
        _trace = trace;
        _counters = counters;
        Lanes = new Lanes(bank, Guard);
        _voices = new Voices(bank);
        _tracks = new Tracks(bank, _voices);
        _mixer = new Mixer(bank, _tracks, _voices, Lanes);
    }

    /// <summary>Whether anything plays.</summary>
    /// <returns>True if a voice is active.</returns>
    public bool IsPlaying()
    {
        return _tracks.Count > 0;
    }

    /// <summary>Takes gains, limits and the rule for repeats from the bank again.</summary>
    /// <param name="volume">The user's volume for tones, 0..100.</param>
    /// <param name="quiet">Whether tones are off.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Refresh(int volume, bool quiet, long now)
    {
        Lanes.Refresh(volume, quiet);
        _restraint.Refresh(_bank);
        _mixer.MixAll(-1);
        FindDue(now);
    }

    /// <summary>Starts a cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="byInput">True if a control event starts it: then it goes before whatever plays.</param>
    /// <param name="strength">Its strength, up to <see cref="Playback.Lanes.One"/>.</param>
    /// <param name="tag">The action that it belongs to, or <see cref="Voices.NoTag"/>.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>What became of it.</returns>
    public PlayResult Start(int cue, bool byInput, int strength, int tag, long now)
    {
        int lanes = _bank.CueLanes[cue];
        if (Latched != FaultReason.None || lanes == 0)
        {
            return lanes == 0 ? PlayResult.Empty : PlayResult.Latched;
        }

        int policy = _bank.PolicyOf[cue];
        bool loops = _bank.LoopOf[cue] > 0;
        bool alone = _tracks.Count == 0;
        if (!alone && !(byInput && policy == (int)CuePolicy.Cut) && !MayStart(cue, lanes))
        {
            _counters.Ignored++;
            _trace.Add(TraceKind.CueIgnored, cue, 0, now);
            return PlayResult.Ignored;
        }

        if (!loops)
        {
            strength = _restraint.StrengthOf(cue, now);
            if (strength == 0)
            {
                _counters.Merged++;
                _trace.Add(TraceKind.CueMerged, cue, 0, now);
                return PlayResult.Merged;
            }
        }

        // What cuts has its lanes to itself, whatever is still on them: it is driven first, and the books are kept afterwards.
        bool strikes = alone || (policy == (int)CuePolicy.Cut && !loops);
        if (strikes)
        {
            Strike(cue, lanes, strength, now);
        }

        int cut = alone ? 0 : CutFor(cue, lanes, now);
        int voice = _voices.FindFree();
        if (voice < 0)
        {
            voice = _voices.FindLeast();
            _counters.Stolen++;
            cut |= EndVoice(voice, TraceKind.CueCut, now);
        }

        _voices.Begin(voice, cue, strength, tag, now);
        AddTracks(voice, cue, lanes, now);
        if (strikes)
        {
            _mixer.MixAll(cut & ~lanes);
        }
        else
        {
            HoldReversed(lanes & cut, now);
            _mixer.MixAll(lanes | cut);
        }

        FindDue(now);
        _trace.Add(TraceKind.CueStart, cue, byInput ? 1 : 0, now);
        return PlayResult.Started;
    }

    /// <summary>Sets the strength of the looping voice of an action.</summary>
    /// <param name="tag">The action.</param>
    /// <param name="cue">The looping cue.</param>
    /// <param name="strength">Its strength, up to <see cref="Playback.Lanes.One"/>.</param>
    /// <returns>False if that cue does not play for that action.</returns>
    public bool SetStrength(int tag, int cue, int strength)
    {
        for (int track = 0; track < _tracks.Count; track++)
        {
            int voice = _tracks.Voice[track];
            if (_voices.Tag[voice] == tag && _voices.Cue[voice] == cue)
            {
                _voices.Strength[voice] = strength;
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends the voices of an action.</summary>
    /// <param name="tag">The action.</param>
    /// <param name="now">The time in microseconds.</param>
    public void EndTag(int tag, long now)
    {
        int dirty = 0;
        for (int track = _tracks.Count - 1; track >= 0; track--)
        {
            if (track < _tracks.Count && _voices.Tag[_tracks.Voice[track]] == tag)
            {
                dirty |= EndVoice(_tracks.Voice[track], TraceKind.CueEnd, now);
            }
        }

        _mixer.MixAll(dirty);
        FindDue(now);
    }

    /// <summary>Cuts a cue that is about to be changed.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="now">The time in microseconds.</param>
    public void CutCue(int cue, long now)
    {
        int dirty = 0;
        for (int track = _tracks.Count - 1; track >= 0; track--)
        {
            if (track < _tracks.Count && _voices.Cue[_tracks.Voice[track]] == cue)
            {
                dirty |= EndVoice(_tracks.Voice[track], TraceKind.CueCut, now);
            }
        }

        _mixer.MixAll(dirty);
        FindDue(now);
    }

    /// <summary>Puts everything to neutral at once and latches.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="lane">The lane to blame, or -1.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Latch(FaultReason reason, int lane, long now)
    {
        if (Latched == FaultReason.None)
        {
            Latched = reason;
            LatchedLane = lane;
            _counters.Faults++;
            _trace.Add(TraceKind.Fault, lane, (int)reason, now);
        }

        Lanes.Neutral();
        while (_tracks.Count > 0)
        {
            EndVoice(_tracks.Voice[0], TraceKind.CueCut, now);
        }

        Due = Node.Never;
    }

    /// <summary>Lets cues play again after a latch.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Clear(long now)
    {
        if (Latched != FaultReason.None)
        {
            Latched = FaultReason.None;
            LatchedLane = -1;
            _trace.Add(TraceKind.Cleared, -1, 0, now);
        }
    }

    /// <summary>Brings everything that plays to the present.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Advance(long now)
    {
        if (now < Due)
        {
            return;
        }

        bool alone = _voices.Active == 1;
        int dirty = 0;
        int latest = -1;
        int latestLane = 0;
        for (int track = _tracks.Count - 1; track >= 0; track--)
        {
            long due = _tracks.Due[track];
            if (now < due)
            {
                continue;
            }

            int lane = _tracks.Lane[track];
            int late = (int)(now - due);
            if (late > latest)
            {
                latest = late;
                latestLane = lane;
            }

            if (late > LatenessLimit && _bank.LaneKinds[lane] == LaneKind.Motor && Lanes.Level[lane] != 0)
            {
                Latch(FaultReason.Late, lane, now);
                return;
            }

            int voice = _tracks.Voice[track];
            bool plays = _tracks.Advance(track, now);
            if (!alone)
            {
                dirty |= 1 << lane;
            }
            else if (plays)
            {
                Lanes.Set(lane, _tracks.Level[track] * _voices.Strength[voice] >> 10, _tracks.Hertz[track]);
            }
            else
            {
                Lanes.Set(lane, 0, 0);
            }

            if (!plays)
            {
                Remove(track, TraceKind.CueEnd, now);
            }
        }

        if (_voices.Looping > 0)
        {
            dirty |= EndOldLoops(now);
        }

        if (now >= Lanes.Due)
        {
            Lanes.ReleaseHeld();
        }

        _mixer.MixAll(dirty);
        if (now >= Guard.Due)
        {
            int lane = Guard.Exceeded(now);
            if (lane >= 0)
            {
                Latch(Guard.ReasonFor(lane, now), lane, now);
                return;
            }
        }

        FindDue(now);
        if (latest >= 0)
        {
            NoteLateness(latestLane, latest, now);
        }
    }

    // The way from a press to the first drive: the first level of each lane, before any bookkeeping.
    private void Strike(int cue, int lanes, int strength, long now)
    {
        StepPool steps = _bank.Steps;
        int[] levels = Lanes.Level;
        for (int lane = 0; lanes != 0; lane++, lanes >>= 1)
        {
            if ((lanes & 1) == 0)
            {
                continue;
            }

            int step = _bank.FirstStep[cue * Bank.MaxLanes + lane];
            int level = steps.From[step] * strength >> 10;
            if (level * levels[lane] < 0)
            {
                Lanes.Hold(lane, now);
            }

            Lanes.Set(lane, level, steps.FromHertz[step]);
        }
    }

    private void AddTracks(int voice, int cue, int lanes, long now)
    {
        for (int lane = 0; lanes != 0; lane++, lanes >>= 1)
        {
            if ((lanes & 1) != 0)
            {
                _tracks.Add(voice, lane, _bank.FirstStep[cue * Bank.MaxLanes + lane], now);
            }
        }
    }

    private void HoldReversed(int lanes, long now)
    {
        for (int lane = 0; lanes != 0; lane++, lanes >>= 1)
        {
            if ((lanes & 1) != 0 && _mixer.LevelOf(lane) * Lanes.Level[lane] < 0)
            {
                Lanes.Hold(lane, now);
            }
        }
    }

    private bool MayStart(int cue, int lanes)
    {
        CuePolicy policy = (CuePolicy)_bank.PolicyOf[cue];
        int priority = _bank.PriorityOf[cue];
        bool loops = _bank.LoopOf[cue] > 0;
        for (int track = 0; track < _tracks.Count && policy != CuePolicy.Mix; track++)
        {
            int voice = _tracks.Voice[track];
            int other = _voices.Cue[voice];
            if ((lanes & (1 << _tracks.Lane[track])) != 0 && _voices.Loops[voice] == loops && other != cue
                && (policy == CuePolicy.Ignore || _bank.PriorityOf[other] > priority))
            {
                return false;
            }
        }

        return true;
    }

    // A cue always takes the place of itself, and with the policy "cut" that of whatever shares a lane with it.
    // Loops yield by being left out of the mix, so a one-shot leaves them alone; a loop cuts other loops only.
    private int CutFor(int cue, int lanes, long now)
    {
        bool cuts = _bank.PolicyOf[cue] == (int)CuePolicy.Cut;
        bool loops = _bank.LoopOf[cue] > 0;
        int dirty = 0;
        for (int track = _tracks.Count - 1; track >= 0; track--)
        {
            if (track >= _tracks.Count)
            {
                continue;
            }

            int voice = _tracks.Voice[track];
            bool shares = cuts && (lanes & (1 << _tracks.Lane[track])) != 0 && _voices.Loops[voice] == loops;
            if (shares || _voices.Cue[voice] == cue)
            {
                dirty |= EndVoice(voice, TraceKind.CueCut, now);
            }
        }

        return dirty;
    }

    private int EndVoice(int voice, TraceKind how, long now)
    {
        int dirty = 0;
        for (int track = _tracks.Count - 1; track >= 0; track--)
        {
            if (_tracks.Voice[track] == voice)
            {
                dirty |= 1 << _tracks.Lane[track];
                Remove(track, how, now);
            }
        }

        return dirty;
    }

    private void Remove(int track, TraceKind how, long now)
    {
        int voice = _tracks.Voice[track];
        _tracks.Remove(track);
        if (_voices.Tracks[voice] == 0)
        {
            _voices.Active--;
            if (_voices.Loops[voice])
            {
                _voices.Looping--;
            }

            _trace.Add(how, _voices.Cue[voice], 0, now);
        }
    }

    private int EndOldLoops(long now)
    {
        int dirty = 0;
        for (int voice = 0; voice < Voices.Max; voice++)
        {
            if (_voices.Tracks[voice] > 0 && _voices.Loops[voice] && now >= _voices.LoopEnd[voice])
            {
                dirty |= EndVoice(voice, TraceKind.CueEnd, now);
            }
        }

        return dirty;
    }

    private void NoteLateness(int lane, int late, long now)
    {
        _trace.Add(TraceKind.Step, lane, late, now);
        if (late > _counters.LatestStep)
        {
            _counters.LatestStep = late;
        }
    }

    private void FindDue(long now)
    {
        Lanes.Account(now);
        long due = Lanes.Due < Guard.Due ? Lanes.Due : Guard.Due;
        if (_voices.Looping > 0)
        {
            long loopEnd = _voices.EarliestLoopEnd();
            due = loopEnd < due ? loopEnd : due;
        }

        for (int track = 0; track < _tracks.Count; track++)
        {
            if (_tracks.Due[track] < due)
            {
                due = _tracks.Due[track];
            }
        }

        Due = due;
    }
}
