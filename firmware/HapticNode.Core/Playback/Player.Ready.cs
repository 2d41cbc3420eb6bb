using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Playback;

/// <content>First levels that are worked out before the touch, and driven ahead of everything else.</content>
public sealed partial class Player
{
    /// <summary>Works out the drive with which a cue would begin that a control event starts now. It holds until something starts or changes.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>The level in permille * <see cref="Bank.MaxLanes"/> + the lane; 0 where nothing can be prepared.</returns>
    public int Prepare(int cue, long now)
    {
        Book();
        int lanes = _bank.CueLanes[cue];
        bool cuts = _bank.PolicyOf[cue] == (int)CuePolicy.Cut || _tracks.Count == 0;
        if (_blocked || lanes == 0 || !cuts || _bank.LoopOf[cue] > 0 || _repeatLimiter.IsRepeat(cue, now))
        {
            return 0;
        }

        int first = FirstDrive(cue);
        int lane = first & (Bank.MaxLanes - 1);
        int level = Lanes.Prepare(lane, first >> Bank.LaneBits);
        return level == 0 ? 0 : level * Bank.MaxLanes + lane;
    }

    /// <summary>Finds the drive with which a cue begins, for <see cref="DriveTurn"/>. It holds until the bank changes.</summary>
    /// <param name="cue">The cue.</param>
    /// <returns>The level before gains, in permille * <see cref="Bank.MaxLanes"/> + the lane; 0 where nothing can be prepared.</returns>
    public int PrepareTurn(int cue)
    {
        return _bank.CueLanes[cue] == 0 || _bank.PolicyOf[cue] != (int)CuePolicy.Cut || _bank.LoopOf[cue] > 0 ? 0 : FirstDrive(cue);
    }

    // Motors stand first.
    private int FirstDrive(int cue)
    {
        int lanes = _bank.CueLanes[cue];
        int lane = 0;
        while ((lanes & (1 << lane)) == 0)
        {
            lane++;
        }

        return LaneKinds.Has(_bank.LaneKinds[lane], LaneKinds.Moves)
            ? _bank.Steps.From[_bank.FirstStep[cue * Bank.MaxLanes + lane]] * Bank.MaxLanes + lane
            : 0;
    }

    /// <summary>Drives the first levels of a cue on all its lanes but one, which is driven already; <see cref="Start"/> must follow with the same cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="driven">The lane that is driven.</param>
    /// <param name="now">The time in microseconds.</param>
    public void DriveOtherLanes(int cue, int driven, long now)
    {
        Lanes.Now = now;
        IsDrivenAlready = true;
        DriveFirstLevels(cue, _bank.CueLanes[cue] & ~(1 << driven), Lanes.One);
    }

    /// <summary>
    /// Drives the first levels of a cue that a detent starts, as strongly as its repeats are; <see cref="Start"/> must follow with the
    /// same cue where something was driven.
    /// </summary>
    /// <param name="cue">The cue.</param>
    /// <param name="ready">What <see cref="PrepareTurn"/> gave.</param>
    /// <param name="now">The time in microseconds.</param>
    public void DriveTurn(int cue, int ready, long now)
    {
        int strength = _blocked ? 0 : _repeatLimiter.StrengthOf(cue, now);
        if (strength == 0)
        {
            return;
        }

        int lane = ready & (Bank.MaxLanes - 1);
        int level = (ready >> Bank.LaneBits) * strength >> 10;
        Lanes.Now = now;
        if (level * Lanes.Level[lane] < 0)
        {
            Lanes.PauseForReversal(lane);
        }

        Lanes.Set(lane, level, 0);
        Measures = true;
        NoteWritten();
        _drivenStrength = strength;
        IsDrivenAlready = true;
        DriveFirstLevels(cue, _bank.CueLanes[cue] & ~(1 << lane), strength);
    }
}
