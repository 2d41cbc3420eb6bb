using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <content>Starting a cue: whether it may, what makes room for it, and the shortest way to its first levels.</content>
public sealed partial class Player
{
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
        if (_blocked || lanes == 0)
        {
            return lanes == 0 ? PlayResult.Empty : Latched != FaultReason.None ? PlayResult.Latched : PlayResult.Disarmed;
        }

        if (IsOpen)
        {
            Book();
        }

        Lanes.Now = now;
        int policy = _bank.PolicyOf[cue];
        bool loops = _bank.LoopOf[cue] > 0;
        bool alone = _tracks.Count == 0;
        if (!alone && !(byInput && policy == (int)CuePolicy.Cut) && !MayStart(cue, lanes))
        {
            _counters.Ignored++;
            _trace.Add(TraceKind.CueIgnored, cue, 0, now);
            return PlayResult.Ignored;
        }

        if (_drivenStrength != 0)
        {
            strength = _drivenStrength;
            _drivenStrength = 0;
        }
        else if (!loops)
        {
            strength = _repeatLimiter.StrengthOf(cue, now);
            if (strength == 0)
            {
                _counters.Merged++;
                _trace.Add(TraceKind.CueMerged, cue, 0, now);
                return PlayResult.Merged;
            }
        }

        // Unless it mixes it has its lanes to itself, whatever is still on them: it is driven first, and the books are kept afterwards.
        bool drivesFirst = alone || (policy != (int)CuePolicy.Mix && !loops);
        if (drivesFirst && !IsDrivenAlready)
        {
            DriveFirstLevels(cue, lanes, strength);
        }

        IsDrivenAlready = false;
        int cut = alone ? 0 : CutFor(cue, lanes, now);
        IsOpen = true;
        _openCue = cue;
        _openStrength = strength;
        _openTag = tag;
        OpenAt = now;
        _trace.Add(TraceKind.CueStart, cue, byInput ? 1 : 0, now);
        if (!drivesFirst)
        {
            Book();
            PauseReversed(lanes & cut);
            _mixer.MixAll(lanes | cut);
            NoteWritten();
            FindDue();
            return PlayResult.Started;
        }

        if (cut != 0)
        {
            _mixer.MixAll(cut & ~lanes);
        }

        // Earlier than needed is allowed, and what else is due was so before.
        long due = now + BookMicroseconds;
        due = Lanes.Due < due ? Lanes.Due : due;
        Due = due < Due ? due : Due;
        return PlayResult.Started;
    }

    // A cue whose first levels are driven gets its voice and tracks a moment later, in the loop's next turn, so that the next edge does not
    // wait for that; or before anything else is done with what plays.
    private void Book()
    {
        if (!IsOpen)
        {
            return;
        }

        IsOpen = false;
        int cue = _openCue;
        int lanes = _bank.CueLanes[cue];
        int voice = _voices.FindFree();
        int cut = 0;
        while (voice < 0 || _tracks.Count > Tracks.Max - Bank.MaxLanes)
        {
            voice = _voices.FindLeast();
            _counters.Stolen++;
            cut |= EndVoice(voice, TraceKind.CueCut, OpenAt);
        }

        int count = _tracks.Count;
        int at = cue * Bank.MaxLanes;
        for (int lane = 0; lanes != 0; lane++, lanes >>= 1)
        {
            if ((lanes & 1) != 0)
            {
                _tracks.Add(voice, lane, _bank.FirstStep[at + lane], OpenAt);
            }
        }

        _voices.Begin(voice, cue, _openStrength, _openTag, _tracks.Count - count, OpenAt);
        _mixer.MixAll(cut & ~_bank.CueLanes[cue]);
        FindDue();
    }

    // The way from a press to the first drive: the first level of each lane, before any bookkeeping.
    private void DriveFirstLevels(int cue, int lanes, int strength)
    {
        StepPool steps = _bank.Steps;
        short[] firstStep = _bank.FirstStep;
        short[] levels = Lanes.Level;
        int at = cue * Bank.MaxLanes;
        for (int lane = 0; lanes != 0; lane++, lanes >>= 1)
        {
            if ((lanes & 1) == 0)
            {
                continue;
            }

            int step = firstStep[at + lane];
            int level = steps.From[step] * strength >> 10;
            if (level * levels[lane] < 0)
            {
                Lanes.PauseForReversal(lane);
            }

            Lanes.Set(lane, level, steps.FromHertz[step]);
            if (Measures)
            {
                NoteWritten();
            }
        }
    }

    private void NoteWritten()
    {
        if (Measures && Lanes.Noted != 0)
        {
            Measures = false;
            Written = Platform.Now();
        }
    }

    private void PauseReversed(int lanes)
    {
        for (int lane = 0; lanes != 0; lane++, lanes >>= 1)
        {
            if ((lanes & 1) != 0 && _mixer.LevelOf(lane) * Lanes.Level[lane] < 0)
            {
                Lanes.PauseForReversal(lane);
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
}
