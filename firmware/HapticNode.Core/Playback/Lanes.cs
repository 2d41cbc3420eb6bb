using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <summary>The lanes as they are driven: gains applied, written only on a change, watched by the <see cref="Guard"/>.</summary>
public sealed class Lanes
{
    /// <summary>
    /// The pause at neutral before a motor that was cut off is driven the other way, in microseconds. Reversing under full
    /// current doubles it; only a cue's own brake means that.
    /// </summary>
    public const int ReversalMicroseconds = 1000;

    /// <summary>The share of full strength that gains count in.</summary>
    public const int One = 1024;

    /// <summary>The level that each lane is driven with, in permille.</summary>
    public readonly int[] Level = new int[Bank.MaxLanes];

    /// <summary>When a pause before a reversal ends, in microseconds.</summary>
    public long Due = Node.Never;

    private readonly LaneOutput[] _outputs = new LaneOutput[Bank.MaxLanes];
    private readonly int[] _scale = new int[Bank.MaxLanes];
    private readonly int[] _hertz = new int[Bank.MaxLanes];
    private readonly int[] _wanted = new int[Bank.MaxLanes];
    private readonly int[] _changed = new int[Bank.MaxLanes];
    private readonly bool[] _isChanged = new bool[Bank.MaxLanes];
    private readonly bool[] _held = new bool[Bank.MaxLanes];
    private readonly Bank _bank;
    private readonly Guard _guard;
    private readonly Trace _trace;
    private int _pitch = One;
    private int _changes;

    /// <summary>Makes lanes without outputs.</summary>
    /// <param name="bank">Its lanes, gains and limits.</param>
    /// <param name="guard">Watches what is driven.</param>
    /// <param name="trace">Takes the levels, while somebody wants to see them.</param>
    public Lanes(Bank bank, Guard guard, Trace trace)
    {
        _bank = bank;
        _guard = guard;
        _trace = trace;
    }

    /// <summary>Connects a lane; one that is not connected stays silent.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="output">Drives it.</param>
    public void Connect(int lane, LaneOutput output)
    {
        _outputs[lane] = output;
    }

    /// <summary>Takes gains and limits from the bank again. <see cref="Account"/> must follow.</summary>
    /// <param name="profile">What the user has switched off or down.</param>
    public void Refresh(UserProfile profile)
    {
        int theme = _bank.ThemeOptions.Columns[Slot.ThemeGain][0];
        _pitch = _bank.ThemeOptions.Columns[Slot.ThemePitch][0] * One / 100;
        for (int lane = 0; lane < _bank.Lanes.Count; lane++)
        {
            LaneKind kind = _bank.LaneKinds[lane];
            int[][] options = _bank.LaneOptions[(int)kind].Columns;
            int gain = profile.Mute ? 0 : options[Slot.LaneGain][lane] * theme;
            if (kind == LaneKind.Tone)
            {
                gain = profile.Quiet ? 0 : gain * profile.Volume / 100;
            }

            _scale[lane] = gain * One / 10000;
            int drive = kind == LaneKind.Light ? 0 : options[Slot.LaneDrive][lane] * 1000;
            bool motor = kind == LaneKind.Motor;
            Note(lane);
            int heat = motor ? options[Slot.LaneHeat][lane] * 1000 : 0;
            _guard.SetLimits(lane, drive, heat, motor ? options[Slot.LaneCool][lane] * 10 : 0);
        }
    }

    /// <summary>Drives a lane, if that changes anything. <see cref="Account"/> must follow.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="level">The level before gains, in permille, -1000..1000.</param>
    /// <param name="hertz">The frequency before the theme's pitch, for a tone.</param>
    public void Set(int lane, int level, int hertz)
    {
        level = level * _scale[lane] >> 10;
        if (_held[lane])
        {
            _wanted[lane] = level;
        }
        else if (level != Level[lane] || (hertz != _hertz[lane] && level != 0))
        {
            // As in Write, which would cost a call on the way from a press to the first drive.
            Level[lane] = level;
            _hertz[lane] = hertz;
            LaneOutput output = _outputs[lane];
            if (output != null)
            {
                output.Set(level, hertz == 0 ? 0 : Pitched(hertz));
            }

            Note(lane);
        }
    }

    /// <summary>Tells the guard what has changed. This comes after all lanes have been driven, so that it keeps none waiting.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Account(long now)
    {
        for (int i = 0; i < _changes; i++)
        {
            int lane = _changed[i];
            _isChanged[lane] = false;
            _guard.Changed(lane, Level[lane], now);
            if (_trace.TakesLevels)
            {
                _trace.Add(TraceKind.Level, lane, Level[lane], now);
            }
        }

        _changes = 0;
    }

    /// <summary>Puts a motor to neutral and keeps it there for <see cref="ReversalMicroseconds"/>, whatever is set meanwhile.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Hold(int lane, long now)
    {
        _held[lane] = true;
        _wanted[lane] = 0;
        Due = now + ReversalMicroseconds;
        Write(lane, 0);
    }

    /// <summary>Lets lanes go that were held long enough.</summary>
    public void ReleaseHeld()
    {
        Due = Node.Never;
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            if (_held[lane])
            {
                _held[lane] = false;
                Write(lane, _wanted[lane]);
            }
        }
    }

    /// <summary>Puts all lanes to neutral, whatever they are at, one whose driver fails notwithstanding.</summary>
    public void Neutral()
    {
        Due = Node.Never;
        for (int lane = 0; lane < Bank.MaxLanes; lane++)
        {
            _held[lane] = false;
            try
            {
                Write(lane, 0);
            }
            catch (System.Exception)
            {
                // The others must still become neutral; the panel's gate switches this one's driver off.
            }
        }
    }

    private void Write(int lane, int level)
    {
        Level[lane] = level;
        Note(lane);
        LaneOutput output = _outputs[lane];
        if (output != null)
        {
            output.Set(level, Pitched(_hertz[lane]));
        }
    }

    private void Note(int lane)
    {
        if (!_isChanged[lane])
        {
            _isChanged[lane] = true;
            _changed[_changes++] = lane;
        }
    }

    private int Pitched(int hertz)
    {
        hertz = hertz * _pitch >> 10;
        return hertz < StagedSteps.MinHertz ? StagedSteps.MinHertz : hertz;
    }
}
