using HapticNode.Core.Cues;

namespace HapticNode.Core.Safety;

/// <summary>
/// Watches each actuator: how long it has been driven without a pause, and how warm it must be by a leaky bucket that
/// fills with the square of the drive and leaks evenly.
/// </summary>
/// <remarks>
/// The bucket counts microseconds of full drive: copper losses grow with the square of the current, and the leak is the
/// share of full drive that the part bears for ever. Both numbers are options of the lane.
/// </remarks>
public sealed class Guard
{
    // Longer than this an actuator has cooled down whatever its options say; it keeps the sums within 64 bits.
    private const long LongestMicroseconds = 60000000;

    /// <summary>When a limit will be reached if nothing changes, in microseconds; sometimes earlier.</summary>
    public long Due = Node.Never;

    private readonly int[] _driveLimit = new int[Bank.MaxLanes];
    private readonly int[] _heatLimit = new int[Bank.MaxLanes];
    private readonly int[] _cooling = new int[Bank.MaxLanes];
    private readonly int[] _level = new int[Bank.MaxLanes];
    private readonly long[] _since = new long[Bank.MaxLanes];
    private readonly long[] _driveStart = new long[Bank.MaxLanes];
    private readonly long[] _due = new long[Bank.MaxLanes];
    private readonly int[] _heat = new int[Bank.MaxLanes];

    /// <summary>Makes a guard without limits.</summary>
    public Guard()
    {
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            _due[lane] = Node.Never;
        }
    }

    /// <summary>Sets the limits of a lane.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="driveMicroseconds">The longest drive without a pause, 0 where the lane needs no guard.</param>
    /// <param name="heatMicroseconds">The heat budget in microseconds of full drive, 0 for none.</param>
    /// <param name="coolingPermille">The share of full drive that leaks away.</param>
    public void SetLimits(int lane, int driveMicroseconds, int heatMicroseconds, int coolingPermille)
    {
        _driveLimit[lane] = driveMicroseconds;
        _heatLimit[lane] = heatMicroseconds;
        _cooling[lane] = coolingPermille;
    }

    /// <summary>Takes note of a new level.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="level">The level that is now driven, in permille.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Changed(int lane, int level, long now)
    {
        int driveLimit = _driveLimit[lane];
        if (driveLimit == 0)
        {
            return;
        }

        long due = Node.Never;
        if (_heatLimit[lane] > 0)
        {
            int heat = HeatAt(lane, now);
            _heat[lane] = heat;
            int rise = level * level / 1000 - _cooling[lane];
            if (rise > 0)
            {
                due = now + (long)(_heatLimit[lane] - heat) * 1000 / rise;
            }
        }

        if (level != 0)
        {
            if (_level[lane] == 0)
            {
                _driveStart[lane] = now;
            }

            long limit = _driveStart[lane] + driveLimit;
            if (limit < due)
            {
                due = limit;
            }
        }

        _level[lane] = level;
        _since[lane] = now;
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

        int level = _level[lane];
        long heat = _heat[lane] + passed * (level * level / 1000 - _cooling[lane]) / 1000;
        return heat > 0 ? (int)heat : 0;
    }

    /// <summary>Finds a lane beyond a limit.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>The lane, or -1.</returns>
    public int Exceeded(long now)
    {
        long next = Node.Never;
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            if (now >= _due[lane])
            {
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

    /// <summary>Says which limit a lane exceeded.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns><see cref="FaultReason.Drive"/> or <see cref="FaultReason.Heat"/>.</returns>
    public FaultReason ReasonFor(int lane, long now)
    {
        return now - _driveStart[lane] >= _driveLimit[lane] ? FaultReason.Drive : FaultReason.Heat;
    }
}
