using HapticNode.Core.Controls;

namespace HapticNode.Core.Tests.Support;

/// <summary>Input lines whose levels a test sets; all are high, as released contacts with pull-ups are.</summary>
public sealed class FakeLevels : LevelSource
{
    /// <summary>How often a level was read.</summary>
    public int Reads;

    /// <summary>The lines that are throttled, a bit each.</summary>
    public int Throttled;

    private readonly int[] _levels = new int[32];
    private readonly int[] _reads = new int[32];

    /// <summary>Makes lines that are all high.</summary>
    public FakeLevels()
    {
        for (int line = 0; line < _levels.Length; line++)
        {
            _levels[line] = 1;
        }
    }

    /// <summary>Sets the level of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="level">1 for high, 0 for low.</param>
    public void Set(int line, int level)
    {
        _levels[line] = level;
    }

    /// <summary>Tells how often the level of a line was read.</summary>
    /// <param name="line">The line.</param>
    /// <returns>How often.</returns>
    public int ReadsOf(int line)
    {
        return _reads[line];
    }

    /// <inheritdoc/>
    public override int Read(int line)
    {
        Reads++;
        _reads[line]++;
        return _levels[line];
    }

    /// <inheritdoc/>
    public override void Throttle(int line, bool on)
    {
        Throttled = on ? Throttled | (1 << line) : Throttled & ~(1 << line);
    }
}
