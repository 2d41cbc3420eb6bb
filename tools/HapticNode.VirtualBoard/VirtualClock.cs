namespace HapticNode.VirtualBoard;

/// <summary>
/// The board's time in nanoseconds since boot. It moves by the work that is charged to <see cref="Meter"/> and by waiting.
/// </summary>
public sealed class VirtualClock
{
    private const long PicosecondsPerNanosecond = 1000;

    // Some hundred days: longer waits are for ever, and their picoseconds would not fit.
    private const long LongestNanoseconds = long.MaxValue / (2 * PicosecondsPerNanosecond);

    private readonly MeterState _meter;
    private readonly long _picosecondsPerUnit;
    private long _baseNanoseconds;
    private long _baseUnits;

    internal VirtualClock(MeterState meter, double nanosecondsPerUnit)
    {
        _meter = meter;
        _picosecondsPerUnit = (long)Math.Round(nanosecondsPerUnit * PicosecondsPerNanosecond);
        _baseUnits = meter.Units;
    }

    /// <summary>Nanoseconds since boot.</summary>
    public long NowNanoseconds =>
        _baseNanoseconds + ((_meter.Units - _baseUnits) * _picosecondsPerUnit / PicosecondsPerNanosecond);

    /// <summary>Waits: moves the clock to a later time without work.</summary>
    /// <param name="nanoseconds">Nanoseconds since boot; nothing happens when that time is past.</param>
    public void AdvanceTo(long nanoseconds)
    {
        if (nanoseconds > NowNanoseconds)
        {
            _baseNanoseconds = nanoseconds;
            _baseUnits = _meter.Units;
        }
    }

    /// <summary>The count of units at which, by work alone, the clock first shows a time or a later one.</summary>
    internal long UnitsAt(long nanoseconds)
    {
        long wait = nanoseconds - _baseNanoseconds;
        return wait > LongestNanoseconds
            ? long.MaxValue
            : _baseUnits + (((wait * PicosecondsPerNanosecond) + _picosecondsPerUnit - 1) / _picosecondsPerUnit);
    }
}
