using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Playback;

/// <summary>
/// What becomes of fast repeats of one cue. Closer together than <c>merge</c> they are one; from there on they are softened,
/// from <c>floor</c> percent up to full strength at <c>soften</c> milliseconds apart.
/// </summary>
/// <remarks>
/// A pulse train above about 30 pulses a second is felt as vibration, not as single ticks (Remache-Vinueza 2025: the boundary
/// is near 30 ms at every frequency), so at 40 detents/s softer ticks make a texture where full ones would make a buzz.
/// </remarks>
public sealed class RepeatLimiter
{
    // Before any time that is.
    private const long LongAgo = -Bank.MaxCueMicroseconds * 10L;

    private readonly long[] _lastStart = new long[Bank.CueRows];
    private int _merge;
    private int _soften;
    private int _floor;

    /// <summary>Makes a restraint without rules.</summary>
    public RepeatLimiter()
    {
        Clear();
    }

    /// <summary>Forgets when cues were started.</summary>
    public void Clear()
    {
        for (int cue = 0; cue < Bank.CueRows; cue++)
        {
            _lastStart[cue] = LongAgo;
        }
    }

    /// <summary>Forgets when a cue was started, because it becomes another one.</summary>
    /// <param name="cue">The cue.</param>
    public void Forget(int cue)
    {
        _lastStart[cue] = LongAgo;
    }

    /// <summary>Takes the rule from the bank again.</summary>
    /// <param name="bank">The bank.</param>
    public void Refresh(Bank bank)
    {
        _merge = bank.Option(Section.Repeats, 0, Slot.RepeatsMerge) * 1000;
        _soften = bank.Option(Section.Repeats, 0, Slot.RepeatsSoften) * 1000;
        _floor = bank.Option(Section.Repeats, 0, Slot.RepeatsFloor) * Lanes.One / 100;
    }

    /// <summary>Whether a cue would not start at full strength now.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>True if it would be merged or softened.</returns>
    public bool IsRepeat(int cue, long now)
    {
        long since = now - _lastStart[cue];
        return since >= 0 && (since < _soften || since < _merge);
    }

    /// <summary>Decides how strongly a cue starts.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Its strength, up to <see cref="Lanes.One"/>; 0 to merge it into the one before.</returns>
    public int StrengthOf(int cue, long now)
    {
        long since = now - _lastStart[cue];
        if (since < _merge)
        {
            // A clock that goes backwards is no repeat.
            return since >= 0 ? 0 : StrengthAnew(cue, now);
        }

        _lastStart[cue] = now;
        if (since >= _soften)
        {
            return Lanes.One;
        }

        // Tenths of milliseconds keep the product within 32 bits.
        int range = (_soften - _merge) / 100;
        int part = ((int)since - _merge) / 100;
        return _floor + (Lanes.One - _floor) * part / range;
    }

    private int StrengthAnew(int cue, long now)
    {
        _lastStart[cue] = now;
        return Lanes.One;
    }
}
