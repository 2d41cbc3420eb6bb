using System;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <content>Lanes that pause at neutral for a while, what the panel's parts bear, and neutral whatever happens.</content>
public sealed partial class Lanes
{
    /// <summary>
    /// The pause at neutral before a motor that was cut off is driven the other way, in microseconds. Reversing under full
    /// current doubles it; only a cue's own brake means that.
    /// </summary>
    public const int ReversalMicroseconds = 1000;

    /// <summary>When a lane that is paused may be driven again, in microseconds.</summary>
    public long Due = Times.Never;

    /// <summary>The lane that came to a limit last.</summary>
    public int LastLimitedLane;

    /// <summary>Which limit that was.</summary>
    public LaneLimit LastLimit;

    /// <summary>The lanes whose drivers did not take the neutral level, a bit each: what they do is not known.</summary>
    public int Unknown;

    /// <summary>The lane whose driver does not return, and is not called again; or <see cref="None"/>.</summary>
    public int Stuck = None;

    // When each lane may be driven again; 0 where it may.
    private readonly long[] _pausedUntil = new long[Bank.MaxLanes];
    private readonly short[] _wanted = new short[Bank.MaxLanes];

    // What the parts on the panel bear; 0 where that is not known.
    private readonly int[] _driveRating = new int[Bank.MaxLanes];
    private readonly int[] _heatRating = new int[Bank.MaxLanes];
    private readonly short[] _coolRating = new short[Bank.MaxLanes];

    /// <summary>Notes what the part behind a lane bears. A bank can only ask for less. <see cref="Refresh"/> must follow.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="driveMicroseconds">The longest drive without a pause.</param>
    /// <param name="heatMicroseconds">The heat budget in microseconds of full drive.</param>
    /// <param name="coolingPermille">The share of full drive that it bears for ever.</param>
    public void Rate(int lane, int driveMicroseconds, int heatMicroseconds, int coolingPermille)
    {
        _driveRating[lane] = driveMicroseconds;
        _heatRating[lane] = heatMicroseconds;
        _coolRating[lane] = (short)coolingPermille;
    }

    /// <summary>Puts a motor to neutral and keeps it there for <see cref="ReversalMicroseconds"/>, whatever is set meanwhile.</summary>
    /// <param name="lane">The lane.</param>
    public void PauseForReversal(int lane)
    {
        if (_pausedUntil[lane] == 0)
        {
            Pause(lane, Now + ReversalMicroseconds);
            _wanted[lane] = 0;
        }
    }

    /// <summary>Silences the lanes that are at a limit until they have rested. All others go on.</summary>
    public void KeepLimits()
    {
        for (int lane = _guard.AtLimit(Now); lane >= 0; lane = _guard.AtLimit(Now))
        {
            if ((Unknown & (1 << lane)) != 0)
            {
                continue;
            }

            LaneLimit limit = _guard.LimitOf(lane, Now);
            _counters.Limited++;
            LastLimit = limit;
            LastLimitedLane = lane;
            _trace.Add(TraceKind.Limited, lane, (int)limit, Now);
            _wanted[lane] = Level[lane];
            Pause(lane, Now + _guard.RestOf(lane, Now));
        }
    }

    /// <summary>Ends the pauses of lanes that have lasted long enough.</summary>
    public void EndPauses()
    {
        Due = Times.Never;
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            long until = _pausedUntil[lane];
            if (until == 0)
            {
                continue;
            }

            if (Now >= until)
            {
                _pausedUntil[lane] = 0;
                Write(lane, _wanted[lane]);
            }
            else if (until < Due)
            {
                Due = until;
            }
        }
    }

    /// <summary>Puts all lanes to neutral, whatever they are at, even if a driver throws; <see cref="Unknown"/> tells which did.</summary>
    public void Neutral()
    {
        Due = Times.Never;
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            _pausedUntil[lane] = 0;
            int bit = 1 << lane;
            try
            {
                if (lane == Stuck)
                {
                    Unknown |= bit;
                    continue;
                }

                Write(lane, 0);
                Unknown &= ~bit;
            }
            catch (Exception)
            {
                // The others must still become neutral. The panel's gate switches this one's driver off, and it is written again.
                Unknown |= bit;
            }
        }
    }

    /// <summary>Drives a light past gains and cues, to show that the node is latched. A driver that fails does so in silence.</summary>
    /// <param name="lane">A lane with a light.</param>
    /// <param name="level">The level in permille.</param>
    public void Signal(int lane, int level)
    {
        try
        {
            Write(lane, level);
        }
        catch (Exception)
        {
            Unknown |= 1 << lane;
        }
    }

    private void Pause(int lane, long until)
    {
        _pausedUntil[lane] = until;
        if (until < Due)
        {
            Due = until;
        }

        Write(lane, 0);
    }

    private void Write(int lane, int level)
    {
        LaneOutput output = _outputs[lane];
        if (output != null)
        {
            Writing = lane;
            output.Set(level, Pitched(_hertz[lane]));
            Writing = None;
        }

        int bit = 1 << lane;
        if ((Noted & bit) != 0)
        {
            AccountFor(lane);
        }

        Noted |= bit;
        _notedAt[lane] = Now;
        Level[lane] = (short)level;
    }

    private static int Lower(int asked, int rating)
    {
        return rating != 0 && rating < asked ? rating : asked;
    }
}
