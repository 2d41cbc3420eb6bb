using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <content>Bringing what plays to the present.</content>
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

        bool alone = _voices.Active == 1;
        int dirty = 0;
        int ended = 0;
        int latest = -1;
        int latestLane = 0;
        int track = 0;

        // Upwards, because the motors stand first and can wait least. The last track moves to the place of one that has ended.
        while (track < _tracks.Count)
        {
            long due = _tracks.Due[track];
            if (now < due)
            {
                track++;
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
                NoteLateness(lane, late, now);
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

            if (plays)
            {
                track++;
            }
            else
            {
                ended |= 1 << lane;
                Remove(track, TraceKind.CueEnd, now);
            }
        }

        if (_voices.Looping > 0)
        {
            dirty |= EndOldLoops(now);

            // A loop that gets its lane back from a cue that has ended takes over as a cut would.
            HoldReversed(ended & dirty, now);
        }

        if (now >= Lanes.Due)
        {
            Lanes.ReleaseHeld();
        }

        _mixer.MixAll(dirty);
        Lanes.Account(now);
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
        _counters.Lateness.Add(late);
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
