namespace HapticNode.Core.Playback;

/// <content>Taking what has changed while cues play.</content>
public sealed partial class Player
{
    /// <summary>Takes gains, limits and the rule for repeats from the bank again.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Refresh(long now)
    {
        Book();
        Lanes.Now = now;
        Lanes.RefreshAll(Profile);
        Stale = 0;
        RefreshRepeats();
        _mixer.MixAll(AllLanes);
        FindDue();
    }

    /// <summary>Takes the gain and limits of a lane from the bank again.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="now">The time in microseconds.</param>
    public void RefreshLane(int lane, long now)
    {
        Book();
        Lanes.Now = now;
        Lanes.Refresh(lane, Profile);
        _mixer.Mix(lane);
        FindDue();
    }

    /// <summary>Notes that the theme or the profile has changed: <see cref="RefreshNext"/> takes it lane by lane, because an edge would wait for all.</summary>
    public void RefreshSoon()
    {
        Stale = (1 << _bank.Lanes.Count) - 1;
    }

    /// <summary>Refreshes a lane that is stale.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void RefreshNext(long now)
    {
        int lane = 0;
        while ((Stale & (1 << lane)) == 0)
        {
            lane++;
        }

        Stale &= ~(1 << lane);
        RefreshLane(lane, now);
    }

    /// <summary>Takes the rule for repeats from the bank again.</summary>
    public void RefreshRepeats()
    {
        _repeatLimiter.Refresh(_bank);
    }

    /// <summary>Sets the strength of the looping voice of an action, from its next pass on: a brake must match its drive.</summary>
    /// <param name="tag">The action.</param>
    /// <param name="cue">The looping cue.</param>
    /// <param name="strength">Its strength, up to <see cref="Playback.Lanes.One"/>.</param>
    /// <returns>False if that cue does not play for that action.</returns>
    public bool SetStrength(int tag, int cue, int strength)
    {
        Book();
        for (int track = 0; track < _tracks.Count; track++)
        {
            int voice = _tracks.Voice[track];
            if (_voices.Tag[voice] == tag && _voices.Cue[voice] == cue)
            {
                _voices.NextStrength[voice] = (short)strength;
                return true;
            }
        }

        return false;
    }
}
