using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Safety;

/// <summary>
/// Keeps each actuator within what it bears: how long it is driven without a pause, and how warm it must be by a leaky bucket
/// that fills with the square of the drive and leaks evenly. A lane that is warm is softened; one at its limit is silent until it has rested.
/// </summary>
/// <remarks>
/// The bucket counts microseconds of full drive: copper losses grow with the square of the current, and the leak is the
/// share of full drive that the part bears for ever. From half of the budget on the lane is softened, down to the drive that the leak
/// carries away, so that it does not come to the budget however often it is touched.
/// </remarks>
public sealed class Guard
{
    /// <summary>The softness of a lane that is not softened.</summary>
    public const int One = 1024;

    // Longer than this an actuator has cooled down whatever its options say; it keeps the sums within 64 bits.
    private const long LongestMicroseconds = 1000000000;

    // The softest drive makes a little less heat than leaks away.
    private const int Margin = 972;

    /// <summary>When a limit will be reached if nothing changes, in microseconds; sometimes earlier.</summary>
    public long Due = Times.Never;

    /// <summary>The share of its level that each lane may be driven with, of <see cref="One"/>.</summary>
    public readonly short[] Softness = new short[Bank.MaxLanes];

    private readonly int[] _driveLimit = new int[Bank.MaxLanes];
    private readonly int[] _heatLimit = new int[Bank.MaxLanes];
    private readonly short[] _cooling = new short[Bank.MaxLanes];
    private readonly short[] _softest = new short[Bank.MaxLanes];
    private readonly short[] _level = new short[Bank.MaxLanes];
    private readonly int[] _heat = new int[Bank.MaxLanes];
    private readonly long[] _since = new long[Bank.MaxLanes];
    private readonly long[] _driveStart = new long[Bank.MaxLanes];
    private readonly long[] _due = new long[Bank.MaxLanes];

    /// <summary>Makes a guard without limits.</summary>
    public Guard()
    {
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            _due[lane] = Times.Never;
            Softness[lane] = One;
        }
    }

    /// <summary>Sets the limits of a lane. Heat that has been made counts with the limits that held until now.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="driveMicroseconds">The longest drive without a pause, 0 where the lane needs no guard.</param>
    /// <param name="heatMicroseconds">The heat budget in microseconds of full drive, 0 for none.</param>
    /// <param name="coolingPermille">The share of full drive that leaks away.</param>
    /// <param name="now">The time in microseconds.</param>
    public void SetLimits(int lane, int driveMicroseconds, int heatMicroseconds, int coolingPermille, long now)
    {
        _heat[lane] = HeatAt(lane, now);
        _since[lane] = now;
        _driveLimit[lane] = driveMicroseconds;
        _heatLimit[lane] = heatMicroseconds;
        _cooling[lane] = (short)coolingPermille;
        _softest[lane] = (short)(Root(coolingPermille) * Margin / One);
        Changed(lane, _level[lane], now);
    }

    /// <summary>Notes a new level.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="level">The level that is driven from then on, in permille.</param>
    /// <param name="at">Since when, in microseconds.</param>
    public void Changed(int lane, int level, long at)
    {
        int driveLimit = _driveLimit[lane];
        if (driveLimit == 0)
        {
            return;
        }

        long due = Times.Never;
        int heatLimit = _heatLimit[lane];
        if (heatLimit > 0)
        {
            int heat = HeatAt(lane, at);
            _heat[lane] = heat;
            _since[lane] = at;
            Softness[lane] = (short)(heat + heat <= heatLimit ? One : SoftnessAt(lane, heat));
            int rise = level * level / 1000 - _cooling[lane];
            if (rise > 0)
            {
                due = at + (long)(heatLimit - heat) * 1000 / rise;
            }
        }

        if (level != 0)
        {
            if (_level[lane] == 0)
            {
                _driveStart[lane] = at;
            }

            long limit = _driveStart[lane] + driveLimit;
            due = limit < due ? limit : due;
        }

        _level[lane] = (short)level;
        _due[lane] = due;
        if (due < Due)
        {
            Due = due;
        }
    }

    /// <summary>Works out the heat of an actuator.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Microseconds of full drive in the bucket.</returns>
    public int HeatAt(int lane, long now)
    {
        long passed = now - _since[lane];
        if (passed > LongestMicroseconds)
        {
            passed = LongestMicroseconds;
        }
        else if (passed < 0)
        {
            passed = 0;
        }

        int level = _level[lane];
        long heat = _heat[lane] + passed * (level * level / 1000 - _cooling[lane]) / 1000;
        return heat <= 0 ? 0 : heat > int.MaxValue ? int.MaxValue : (int)heat;
    }

    /// <summary>The heat budget of a lane.</summary>
    /// <param name="lane">The lane.</param>
    /// <returns>Microseconds of full drive, 0 where the lane has none.</returns>
    public int HeatLimit(int lane)
    {
        return _heatLimit[lane];
    }

    /// <summary>Finds a lane that is at a limit, to be silenced for <see cref="RestOf"/>.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>The lane, or -1.</returns>
    public int AtLimit(long now)
    {
        long next = Times.Never;
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            if (now >= _due[lane])
            {
                _due[lane] = Times.Never;
                return lane;
            }

            if (_due[lane] < next)
            {
                next = _due[lane];
            }
        }

        Due = next;
        return -1;
    }

    /// <summary>Says which limit a lane is at.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns><see cref="LaneLimit.Drive"/> or <see cref="LaneLimit.Heat"/>.</returns>
    public LaneLimit LimitOf(int lane, long now)
    {
        return now - _driveStart[lane] >= _driveLimit[lane] ? LaneLimit.Drive : LaneLimit.Heat;
    }

    /// <summary>Tells how long a lane that is at a limit must be silent: a quarter of the longest drive, or until a tenth of the heat has gone.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Microseconds.</returns>
    public int RestOf(int lane, long now)
    {
        if (LimitOf(lane, now) == LaneLimit.Drive)
        {
            return _driveLimit[lane] / 4;
        }

        return _heatLimit[lane] / 10 * 1000 / _cooling[lane];
    }

    // From One at half of the budget to the softest at 95 % of it.
    private int SoftnessAt(int lane, int heat)
    {
        int softest = _softest[lane];
        int half = _heatLimit[lane] / 2;
        int range = half - half / 10;
        int above = heat - half;
        return above >= range ? softest : One - (int)((long)(One - softest) * above / range);
    }

    // The square root of a share in permille, as a share of One, by bisection: it is needed when a lane is set, not when it is driven.
    private static int Root(int permille)
    {
        int low = 0;
        int high = One;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (middle * middle <= permille * 1048)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
