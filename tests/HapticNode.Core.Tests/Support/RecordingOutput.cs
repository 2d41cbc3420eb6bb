using System;
using HapticNode.Core.Playback;

namespace HapticNode.Core.Tests.Support;

/// <summary>An output that notes every change with its time.</summary>
public sealed class RecordingOutput : LaneOutput
{
    /// <summary>How many changes there were.</summary>
    public int Count;

    /// <summary>The time of each change in microseconds.</summary>
    public readonly long[] Times = new long[Capacity];

    /// <summary>The level after each change in permille.</summary>
    public readonly int[] Levels = new int[Capacity];

    /// <summary>The frequency after each change in hertz.</summary>
    public readonly int[] Hertz = new int[Capacity];

    private const int Capacity = 2048;

    private readonly TestClock _clock;
    private int _level;

    /// <summary>Makes an output at neutral.</summary>
    /// <param name="clock">Tells the time of changes.</param>
    public RecordingOutput(TestClock clock)
    {
        _clock = clock;
    }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        if (Count == Capacity)
        {
            throw new InvalidOperationException("More changes than a test should make.");
        }

        Times[Count] = _clock.Now;
        Levels[Count] = level;
        Hertz[Count] = hertz;
        Count++;
        _level = level;
    }

    /// <summary>Forgets all changes, but not what is driven now.</summary>
    public void Forget()
    {
        Count = 0;
    }

    /// <summary>Tells what is driven from a time on.</summary>
    /// <param name="time">The time in microseconds.</param>
    /// <returns>The level in permille.</returns>
    public int LevelAt(long time)
    {
        int at = ChangeAt(time);
        return at < 0 ? 0 : Levels[at];
    }

    /// <summary>Tells what sounds from a time on.</summary>
    /// <param name="time">The time in microseconds.</param>
    /// <returns>The frequency in hertz, 0 before the first change.</returns>
    public int HertzAt(long time)
    {
        int at = ChangeAt(time);
        return at < 0 ? 0 : Hertz[at];
    }

    /// <summary>Tells what is driven now.</summary>
    /// <returns>The level in permille.</returns>
    public int LevelNow()
    {
        return _level;
    }

    /// <summary>Tells when a level was first driven.</summary>
    /// <param name="level">The level in permille.</param>
    /// <returns>The time in microseconds, or -1.</returns>
    public long FirstTimeAt(int level)
    {
        for (int i = 0; i < Count; i++)
        {
            if (Levels[i] == level)
            {
                return Times[i];
            }
        }

        return -1;
    }

    private int ChangeAt(long time)
    {
        int at = Count - 1;
        while (at >= 0 && Times[at] > time)
        {
            at--;
        }

        return at;
    }
}
