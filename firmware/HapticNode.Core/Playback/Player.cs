using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <summary>
/// Starts, advances, mixes and ends cues. All times are absolute: a late step is applied at once and moves no later one.
/// </summary>
/// <remarks>This file ends cues and latches; the others start and advance them.</remarks>
public sealed partial class Player
{
    /// <summary>How late a step may come while a motor is driven, in microseconds, before the node latches.</summary>
    public const int LatenessLimit = 50000;

    /// <summary>When <see cref="Advance"/> wants to be called, in microseconds; sometimes earlier than needed.</summary>
    public long Due = Node.Never;

    /// <summary>Why the player is latched, or <see cref="FaultReason.None"/>.</summary>
    public FaultReason Latched;

    /// <summary>Whether cues may play at all; see <see cref="Arm"/>.</summary>
    public bool IsArmed = true;

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
    private bool _blocked;

    /// <summary>Makes a silent player.</summary>
    /// <param name="bank">The cues.</param>
    /// <param name="trace">Takes what happens.</param>
    /// <param name="counters">Count what should not happen.</param>
    public Player(Bank bank, Trace trace, Counters counters)
    {
        _bank = bank;
        _trace = trace;
        _counters = counters;
        Lanes = new Lanes(bank, Guard, trace);
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
    /// <param name="profile">What the user has switched off or down.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Refresh(UserProfile profile, long now)
    {
        Lanes.Refresh(profile);
        _restraint.Refresh(_bank);
        _mixer.MixAll(-1);
        FindDue(now);
    }

    /// <summary>Sets the strength of the looping voice of an action, from its next pass on: a brake must match its drive.</summary>
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
                _voices.NextStrength[voice] = strength;
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

    /// <summary>Cuts a cue that is about to be changed; it is then no repeat of what was played before.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="now">The time in microseconds.</param>
    public void CutCue(int cue, long now)
    {
        _restraint.Forget(cue);
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

    /// <summary>Cuts everything that plays.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void CutAll(long now)
    {
        int dirty = 0;
        while (_tracks.Count > 0)
        {
            dirty |= EndVoice(_tracks.Voice[0], TraceKind.CueCut, now);
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

        _blocked = true;
        Lanes.Neutral();
        Lanes.Account(now);
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
            _blocked = !IsArmed;
            _trace.Add(TraceKind.Cleared, -1, 0, now);
        }
    }

    /// <summary>Lets cues play, or none.</summary>
    /// <param name="armed">Whether they may.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Arm(bool armed, long now)
    {
        IsArmed = armed;
        _blocked = !armed || Latched != FaultReason.None;
        if (!armed)
        {
            CutAll(now);
        }
    }

    /// <summary>Counts what plays.</summary>
    /// <returns>The voices that are active.</returns>
    public int ActiveVoices()
    {
        return _voices.Active;
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
}
