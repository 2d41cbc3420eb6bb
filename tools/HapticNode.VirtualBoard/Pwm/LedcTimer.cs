namespace HapticNode.VirtualBoard;

/// <summary>One timer of the LEDC peripheral: its period grid starts anew whenever it is configured.</summary>
internal sealed class LedcTimer
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    private long _start;

    /// <summary>Frequency in Hz; 0 before the first configuration.</summary>
    internal int FrequencyHz { get; private set; }

    /// <summary>Counts of a period: 2 to the power of the resolution.</summary>
    internal uint Counts { get; private set; }

    internal void Configure(int frequencyHz, int bits, long now)
    {
        FrequencyHz = frequencyHz;
        Counts = 1u << bits;
        _start = now;
    }

    /// <summary>The first start of a period after a time.</summary>
    internal long NextPeriod(long now)
    {
        Int128 periods = ((Int128)(now - _start) * FrequencyHz / NanosecondsPerSecond) + 1;
        return _start + (long)(((periods * NanosecondsPerSecond) + FrequencyHz - 1) / FrequencyHz);
    }
}
