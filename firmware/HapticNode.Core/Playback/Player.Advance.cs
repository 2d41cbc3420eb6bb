using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <content>Bringing what plays to the present. An edge waits for the end of this, so it is written to be short.</content>
public sealed partial class Player
{
    /// <summary>Brings everything that plays to the present.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Advance(long now)
    {
        if (now < Due)
        {
            return;
        }

        Book();
        Lanes.Now = now;
        Tracks tracks = _tracks;
        bool alone = _voices.Active == 1;
        int dirty = 0;
        int ended = 0;
        int latest = -1;
        int latestLane = 0;
        int track = 0;
        long next = Node.Never;
        long reach = now + Lead;

        // Upwards, because the motors stand first and can wait least. The last track moves to the place of one that has ended.
        while (track < tracks.Count)
        {
            long due = tracks.Due[track];
            if (reach < due)
            {
                next = due < next ? due : next;
                track++;
                continue;
            }

            int lane = tracks.Lane[track];
            int late = reach - due < LongestLateness ? (int)(reach - due) : LongestLateness;
            if (late > latest)
            {
                latest = late;
                latestLane = lane;
            }

            if (late > LatenessLimit && _bank.LaneKinds[lane] == LaneKind.Motor && Lanes.Level[lane] != 0)
            {
                NoteLateness(lane, late, now);
                Latch(FaultReason.Late, lane, now);
                return;
            }

            bool plays = tracks.Advance(track, reach);
            if (!alone)
            {
                dirty |= 1 << lane;
            }
            else if (plays)
            {
                Lanes.Set(lane, tracks.Level[track] * _voices.Strength[tracks.Voice[track]] >> 10, tracks.Hertz[track]);
            }
            else
            {
                Lanes.Set(lane, 0, 0);
            }

            if (plays)
            {
                due = tracks.Due[track];
                next = due < next ? due : next;
                track++;
            }
            else
            {
                ended |= 1 << lane;
                Remove(track, TraceKind.CueEnd, now);
            }
        }

        if (now >= _voices.LoopsEnd)
        {
            dirty |= EndOldLoops(now);
        }

        if ((ended & dirty) != 0 && _voices.Looping > 0)
        {
            // A loop that gets its lane back from a cue that has ended takes over as a cut would.
            HoldReversed(ended & dirty);
        }

        if (now >= Lanes.Due)
        {
            Lanes.ReleaseHeld();
        }

        if (dirty != 0)
        {
            _mixer.MixAll(dirty);
        }

        if (now >= Guard.Due)
        {
            // A lane that has gone to neutral meanwhile is not at its limit.
            Lanes.Account();
            Lanes.KeepLimits();
        }

        SetDue(next - Lead);
        if (latest >= 0)
        {
            NoteLateness(latestLane, latest, now);
        }
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
        long due = Node.Never;
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
