using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <content>Bringing what plays to the present. An edge waits for the end of this, so it is written to be short.</content>
public sealed partial class Player
{
    /// <summary>Brings what plays to the present: one track a call, or what is to be done before any, and <see cref="Due"/> stays behind while others wait.</summary>
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

        long[] dues = _tracks.Due;
        long reach = now + Lead;
        long next = Times.Never;

        // The one that has waited longest, so that no ramp keeps a motor waiting; of those that are equally late the first, because motors stand first.
        int count = _tracks.Count;
        int first = 0;
        long earliest = Times.Never;
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
            next = earliest;
        }
        else
        {
            if (!AdvanceTrack(first, reach, now))
            {
                return;
            }

            // Where it has ended, the last one has moved to its place.
            if (_tracks.Count == count && dues[first] < next)
            {
                next = dues[first];
            }
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

        SetDue(next - Lead);
    }

    // False where the step comes so late that the player has latched.
    private bool AdvanceTrack(int track, long reach, long now)
    {
        Tracks tracks = _tracks;
        int lane = tracks.Lane[track];
        long behind = reach - tracks.Due[track];
        int late = behind < LongestLateness ? (int)behind : LongestLateness;
        if (late > LatenessLimit && LaneKinds.Has(_bank.LaneKinds[lane], LaneKinds.Moves) && Lanes.Level[lane] != 0)
        {
            NoteLateness(lane, late, now);
            Latch(FaultReason.Late, lane, now);
            return false;
        }

        bool alone = _voices.Active == 1;
        if (tracks.Advance(track, reach))
        {
            if (alone)
            {
                Lanes.Set(lane, tracks.Level[track] * _voices.Strength[tracks.Voice[track]] >> 10, tracks.Hertz[track]);
            }
            else
            {
                _mixer.Mix(lane);
            }
        }
        else
        {
            Remove(track, TraceKind.CueEnd, now);
            if (alone)
            {
                Lanes.Set(lane, 0, 0);
            }
            else
            {
                if (_voices.Looping > 0)
                {
                    // A loop that gets its lane back from a cue that has ended takes over as a cut would.
                    PauseReversed(1 << lane);
                }

                _mixer.Mix(lane);
            }
        }

        NoteLateness(lane, late, now);
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

        SetDue(due - Lead);
    }

    private void SetDue(long due)
    {
        due = Lanes.Due < due ? Lanes.Due : due;
        due = Guard.Due < due ? Guard.Due : due;
        Due = _voices.LoopsEnd < due ? _voices.LoopsEnd : due;
    }
}
