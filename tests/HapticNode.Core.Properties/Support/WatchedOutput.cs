using HapticNode.Core.Playback;

namespace HapticNode.Core.Properties.Support;

/// <summary>An output that watches what it is asked for.</summary>
/// <param name="now">Tells the time in microseconds.</param>
internal sealed class WatchedOutput(Func<long> now) : LaneOutput
{
    private long _driveStart;
    private long _heatTime;
    private double _heat;

    /// <summary>The level that is driven, in permille.</summary>
    public int Level { get; private set; }

    /// <summary>The least level ever driven.</summary>
    public int Least { get; private set; }

    /// <summary>The greatest level ever driven.</summary>
    public int Greatest { get; private set; }

    /// <summary>The share of full drive that leaks from the heat, 0..1.</summary>
    public double Cooling { get; init; }

    /// <summary>The longest drive without a pause so far, in microseconds.</summary>
    public long LongestDrive { get; private set; }

    /// <summary>The greatest heat so far, in microseconds of full drive.</summary>
    public double GreatestHeat { get; private set; }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        Look();
        if (Level == 0 && level != 0)
        {
            _driveStart = now();
        }

        Level = level;
        Least = Math.Min(Least, level);
        Greatest = Math.Max(Greatest, level);
    }

    /// <summary>Brings the account of drive and heat to the present.</summary>
    public void Look()
    {
        double drive = Level / 1000.0;
        _heat = Math.Max(0, _heat + (now() - _heatTime) * (drive * drive - Cooling));
        _heatTime = now();
        GreatestHeat = Math.Max(GreatestHeat, _heat);
        if (Level != 0)
        {
            LongestDrive = Math.Max(LongestDrive, now() - _driveStart);
        }
    }
}
