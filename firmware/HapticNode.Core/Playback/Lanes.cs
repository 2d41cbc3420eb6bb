using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <summary>The lanes as they are driven: gains applied, written only on a change, each kept within its limits by the <see cref="Guard"/>.</summary>
/// <remarks>This file drives lanes; the others pause lanes, put them to neutral, and take what has changed.</remarks>
public sealed partial class Lanes
{
    /// <summary>The share of full strength that gains count in.</summary>
    public const int One = 1024;

    /// <summary>The level that each lane is driven with, in permille: what its driver has taken last.</summary>
    public readonly short[] Level = new short[Bank.MaxLanes];

    /// <summary>The present time in microseconds. Whoever has lanes driven sets it first.</summary>
    public long Now;

    /// <summary>Stands for no lane.</summary>
    public const int None = -1;

    /// <summary>The lane whose driver is being called, or <see cref="None"/>.</summary>
    public int Writing = None;

    /// <summary>Whether the gain or softness of a lane has changed since levels were last prepared. Whoever prepares some resets it.</summary>
    public bool Rescaled;

    /// <summary>The lanes that have changed since <see cref="Account"/>, a bit each.</summary>
    public int Noted;

    /// <summary>The lanes that the panel has, a bit each; a bank can name others.</summary>
    public int Connected;

    private readonly LaneOutput[] _outputs = new LaneOutput[Bank.MaxLanes];
    private readonly short[] _gain = new short[Bank.MaxLanes];
    private readonly short[] _scale = new short[Bank.MaxLanes];
    private readonly short[] _hertz = new short[Bank.MaxLanes];
    private readonly long[] _notedAt = new long[Bank.MaxLanes];
    private readonly Bank _bank;
    private readonly Guard _guard;
    private readonly Trace _trace;
    private readonly Counters _counters;
    private int _pitch = One;

    /// <summary>Makes lanes without outputs.</summary>
    /// <param name="bank">Its lanes, gains and limits.</param>
    /// <param name="guard">Watches what is driven.</param>
    /// <param name="trace">Takes the levels, while somebody wants to see them.</param>
    /// <param name="counters">Count lanes that came to a limit.</param>
    public Lanes(Bank bank, Guard guard, Trace trace, Counters counters)
    {
        _bank = bank;
        _guard = guard;
        _trace = trace;
        _counters = counters;
    }

    /// <summary>Connects a lane; one that is not connected stays silent.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="output">Drives it.</param>
    public void Connect(int lane, LaneOutput output)
    {
        _outputs[lane] = output;
        Connected |= 1 << lane;
    }

    /// <summary>Drives a lane, if that changes anything. What a driver has not taken is not noted.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="level">The level before gains, in permille, -1000..1000.</param>
    /// <param name="hertz">The frequency before the theme's pitch, for a tone.</param>
    public void Set(int lane, int level, int hertz)
    {
        level = level * _scale[lane] >> 10;
        if (_pausedUntil[lane] != 0)
        {
            _wanted[lane] = (short)level;
            _hertz[lane] = (short)hertz;
            return;
        }

        if (level == Level[lane] && (level == 0 || hertz == _hertz[lane]))
        {
            return;
        }

        LaneOutput output = _outputs[lane];
        if (output != null)
        {
            Writing = lane;
            output.Set(level, hertz == 0 ? 0 : Pitched(hertz));
            Writing = None;
        }

        // The books are kept later, by the loop: nobody waits for them. Only a second change must first account for the one before.
        int bit = 1 << lane;
        if ((Noted & bit) != 0)
        {
            AccountFor(lane);
        }

        Noted |= bit;
        _notedAt[lane] = Now;
        Level[lane] = (short)level;
        _hertz[lane] = (short)hertz;
    }

    /// <summary>Works out what <see cref="Set"/> would drive a motor with. It holds until <see cref="Rescaled"/>.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="level">The level before gains, in permille.</param>
    /// <returns>The level in permille; 0 where the lane would not be driven.</returns>
    public int Prepare(int lane, int level)
    {
        return _outputs[lane] == null ? 0 : level * _scale[lane] >> 10;
    }

    /// <summary>Drives a motor with a level from <see cref="Prepare"/>: the shortest way from an edge to the drive.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="level">The level in permille.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>False where the lane is paused or has that level already: then nothing is done.</returns>
    public bool Drive(int lane, int level, long now)
    {
        int old = Level[lane];
        if (_pausedUntil[lane] != 0 || old == level)
        {
            return false;
        }

        if (old * level < 0)
        {
            Now = now;
            PauseForReversal(lane);
            _wanted[lane] = (short)level;
            return true;
        }

        Writing = lane;
        _outputs[lane].Set(level, 0);
        Writing = None;
        int bit = 1 << lane;
        if ((Noted & bit) != 0)
        {
            AccountFor(lane);
        }

        Noted |= bit;
        _notedAt[lane] = now;
        Level[lane] = (short)level;
        return true;
    }

    /// <summary>Tells the guard what has changed. This comes after all lanes have been driven, so that it keeps none waiting.</summary>
    public void Account()
    {
        for (int lane = 0; Noted != 0; lane++)
        {
            if ((Noted & (1 << lane)) != 0)
            {
                AccountFor(lane);
            }
        }
    }

    /// <summary>Tells the guard what has changed on a lane, if anything.</summary>
    /// <param name="lane">The lane.</param>
    public void AccountFor(int lane)
    {
        int bit = 1 << lane;
        if ((Noted & bit) == 0)
        {
            return;
        }

        Noted &= ~bit;
        int before = _guard.Softness[lane];
        _guard.Changed(lane, Level[lane], _notedAt[lane]);
        if (_guard.Softness[lane] != before)
        {
            Scale(lane);
        }

        if (_trace.TakesLevels)
        {
            _trace.Add(TraceKind.Level, lane, Level[lane], _notedAt[lane]);
        }
    }

    private void Scale(int lane)
    {
        _scale[lane] = (short)(_gain[lane] * _guard.Softness[lane] >> 10);
        Rescaled = true;
    }

    private int Pitched(int hertz)
    {
        hertz = hertz * _pitch >> 10;
        return hertz < Limits.MinHertz ? Limits.MinHertz : hertz;
    }
}
