using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <content>Bringing what plays to the present. An edge waits for the end of this, so it is written to be short.</content>
public sealed partial class Player
{
    /// <summary>
    /// Brings what plays to the present: one track or half of it a call, or what is to be done before any, and <see cref="Due"/> stays
    /// behind while others wait.
    /// </summary>
    /// <param name="now">The time in microseconds.</param>
    public void Advance(long now)
    {
        if (now < Due)
        {
            return;
        }

        // A lane that comes to its limit waits for nothing; all else is one thing a call.
        Lanes.Now = now;
        if (now >= Lanes.Due)
        {
            // A motor whose pause is over goes before all else.
            Lanes.EndPauses();
            if (now < Guard.Due)
            {
                return;
            }
        }

        if (IsOpen)
        {
            Book();
            if (now < Guard.Due)
            {
                return;
            }
        }

        // A tone or a light is driven in the call after that in which its track took the step; a motor keeps its times.
        if (SteppedLane == Lanes.None && TakeStep(now) && !_steppedMoves && now < Guard.Due)
        {
            Due = now;
            return;
        }

        if (SteppedLane != Lanes.None && !DriveStep(now))
        {
            return;
        }

        if (now >= _voices.LoopsEnd)
        {
            _mixer.MixAll(EndOldLoops(now));
        }

        if (now >= Guard.Due)
        {
            // A lane that has gone to neutral meanwhile is not at its limit.
            Lanes.Account();
            Lanes.KeepLimits();
        }

        SetDue(_nextStep - Lead);
    }

    // Brings the track to the present that has waited longest, so that no ramp keeps a motor waiting; of those that are equally late the
    // first, because motors stand first. False where none is due yet.
    private bool TakeStep(long now)
    {
        Tracks tracks = _tracks;
        long[] dues = tracks.Due;
        long reach = now + Lead;
        int count = tracks.Count;
        int first = 0;
        long earliest = Times.Never;
        long next = Times.Never;
        for (int track = 0; track < count; track++)
        {
            long due = dues[track];
            if (due < earliest)
            {
                next = earliest;
                earliest = due;
                first = track;
            }
            else if (due < next)
            {
                next = due;
            }
        }

        if (reach < earliest)
        {
            _nextStep = earliest;
            return false;
        }

        SteppedLane = tracks.Lane[first];
        _steppedDue = earliest;
        _steppedMoves = _bank.LaneKinds[SteppedLane] == LaneKind.Motor;
        _steppedAlone = _voices.Active == 1;
        if (tracks.Advance(first, reach))
        {
            _steppedTrack = first;
            long due = dues[first];
            _nextStep = due < next ? due : next;
        }
        else
        {
            _steppedTrack = -1;
            _nextStep = next;
            Remove(first, TraceKind.CueEnd, now);
        }

        return true;
    }

    // Drives the lane of the track that has taken a step. False where the step comes so late that the player has latched.
    private bool DriveStep(long now)
    {
        int lane = SteppedLane;
        int track = _steppedTrack;
        SteppedLane = Lanes.None;

        // A call later half of the way to the pin is done.
        long behind = now - _steppedDue + (_steppedMoves ? Lead : Lead >> 1);
        int late = behind > LongestLateness ? LongestLateness : behind > 0 ? (int)behind : 0;
        if (late > LatenessLimit && _steppedMoves && Lanes.Level[lane] != 0)
        {
            NoteLateness(lane, late, now);
            Latch(FaultReason.Late, lane, now);
            return false;
        }

        if (!_steppedAlone)
        {
            if (track < 0 && _voices.Looping > 0)
            {
                // A loop that gets its lane back from a cue that has ended takes over as a cut would.
                PauseReversed(1 << lane);
            }

            _mixer.Mix(lane);
        }
        else if (track < 0)
        {
            Lanes.Set(lane, 0, 0);
        }
        else
        {
            Lanes.Set(lane, _tracks.Level[track] * _voices.Strength[_tracks.Voice[track]] >> 10, _tracks.Hertz[track]);
        }

        NoteLateness(lane, late, now);
        if (!_steppedMoves && now + Lead < _nextStep)
        {
            // Without heat the books take less time than a turn for them.
            Lanes.AccountFor(lane);
        }

        return true;
    }

    /// <summary>Keeps the books of what was driven. Called by the loop, so that no edge waits for it.</summary>
    public void Account()
    {
        Book();
        Lanes.Account();
        if (Guard.Due < Due)
        {
            Due = Guard.Due;
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

        _voices.FindLoopsEnd();
        return dirty;
    }

    private void NoteLateness(int lane, int late, long now)
    {
        _counters.Lateness.Add(late);
        if (_trace.TakesSteps)
        {
            _trace.Add(TraceKind.Step, lane, late, now);
        }
    }

    private void FindDue()
    {
        long due = Times.Never;
        for (int track = 0; track < _tracks.Count; track++)
        {
            if (_tracks.Due[track] < due)
            {
                due = _tracks.Due[track];
            }
        }

        _nextStep = due;
        _steppedAlone = false;
        SetDue(SteppedLane == Lanes.None ? due - Lead : 0);
    }

    private void SetDue(long due)
    {
        due = Lanes.Due < due ? Lanes.Due : due;
        due = Guard.Due < due ? Guard.Due : due;
        Due = _voices.LoopsEnd < due ? _voices.LoopsEnd : due;
    }
}
