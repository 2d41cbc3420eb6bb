using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Playback;

/// <summary>
/// What plays on the lanes: a track is one voice on one lane. All tracks stand in one dense list of parallel arrays,
/// because a walk over a few entries costs the interpreter less than any cleverer structure.
/// </summary>
public sealed class Tracks
{
    /// <summary>How often a motor's ramp is updated, in microseconds; far below the 50 ms that people tell apart in an envelope (Balandra 2019).</summary>
    public const int MotorRampMicroseconds = 4000;

    /// <summary>How often a tone's ramp is updated, in microseconds: each update takes turns of the loop for which an edge may wait.</summary>
    public const int ToneRampMicroseconds = 8000;

    /// <summary>How often a light's ramp is updated, in microseconds: as often as a display draws.</summary>
    public const int LightRampMicroseconds = 16000;

    // By how much the ramps of two lanes next to each other are apart: longer than a turn takes.
    private const int RampShiftMicroseconds = 1000;

    /// <summary>The most tracks: sixteen voices of two lanes each, or fewer of more.</summary>
    public const int Max = 40;

    /// <summary>How many tracks play.</summary>
    public int Count;

    /// <summary>The lane of each track.</summary>
    public readonly byte[] Lane = new byte[Max];

    /// <summary>The voice of each track.</summary>
    public readonly byte[] Voice = new byte[Max];

    /// <summary>When each track changes next, in microseconds.</summary>
    public readonly long[] Due = new long[Max];

    /// <summary>The level of each track before gains, in permille.</summary>
    public readonly short[] Level = new short[Max];

    /// <summary>The frequency of each track in hertz.</summary>
    public readonly short[] Hertz = new short[Max];

    private readonly Bank _bank;
    private readonly StepPool _steps;
    private readonly Voices _voices;
    private readonly short[] _step = new short[Max];
    private readonly long[] _passStart = new long[Max];

    // When the present step began, in microseconds after the pass.
    private readonly int[] _stepStart = new int[Max];

    /// <summary>Makes an empty list.</summary>
    /// <param name="bank">The cues and their steps.</param>
    /// <param name="voices">The voices that the tracks belong to.</param>
    public Tracks(Bank bank, Voices voices)
    {
        _bank = bank;
        _steps = bank.Steps;
        _voices = voices;
    }

    /// <summary>Adds a track at its first step.</summary>
    /// <param name="voice">Its voice.</param>
    /// <param name="lane">Its lane.</param>
    /// <param name="first">The first step.</param>
    /// <param name="now">The start of the cue in microseconds: every later deadline counts from here.</param>
    public void Add(int voice, int lane, short first, long now)
    {
        int track = Count++;
        Lane[track] = (byte)lane;
        Voice[track] = (byte)voice;
        _step[track] = first;
        _stepStart[track] = 0;
        _passStart[track] = now;

        // As in Enter, where nothing has passed yet.
        StepPool steps = _steps;
        int wait = steps.Duration[first] * StepPool.Tenth;
        short level = steps.From[first];
        short hertz = steps.FromHertz[first];
        Level[track] = level;
        Hertz[track] = hertz;
        if (level != steps.To[first] || hertz != steps.ToHertz[first])
        {
            int next = NextOnRamp(lane, 0);
            wait = wait > next ? next : wait;
        }

        Due[track] = now + wait;
    }

    /// <summary>Takes a track off the list, but not off its voice; the last one moves to its place.</summary>
    /// <param name="track">The track.</param>
    public void Remove(int track)
    {
        int last = --Count;
        if (track != last)
        {
            Lane[track] = Lane[last];
            Voice[track] = Voice[last];
            Due[track] = Due[last];
            Level[track] = Level[last];
            Hertz[track] = Hertz[last];
            _step[track] = _step[last];
            _stepStart[track] = _stepStart[last];
            _passStart[track] = _passStart[last];
        }
    }

    /// <summary>Brings a track to the present. Steps that have wholly passed are skipped; the later ones keep their times.</summary>
    /// <param name="track">The track.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>False when it has come to its end.</returns>
    public bool Advance(int track, long now)
    {
        short step = _step[track];
        int start = _stepStart[track];
        long passed = now - _passStart[track];
        while (step != StepPool.None && passed - start >= _steps.Duration[step] * StepPool.Tenth)
        {
            start += _steps.Duration[step] * StepPool.Tenth;
            step = _steps.Next[step];
        }

        if (step != StepPool.None)
        {
            _step[track] = step;
            _stepStart[track] = start;
            Enter(track, step, start, (int)passed - start);
            return true;
        }

        return _voices.Loops[Voice[track]] && AdvancePass(track, now);
    }

    // A looping cue's lanes begin each pass together, so that a short lane waits at neutral for the longest.
    private bool AdvancePass(int track, long now)
    {
        int voice = Voice[track];
        int cue = _voices.Cue[voice];
        int pass = _bank.CueDuration[cue] * StepPool.Tenth;
        long next = _passStart[track] + pass;
        Level[track] = 0;
        _step[track] = StepPool.None;
        Due[track] = next;
        if (now < next)
        {
            return true;
        }

        // Passes that have wholly passed are skipped at once, however many.
        next += (now - next) / pass * pass;
        _voices.Strength[voice] = _voices.NextStrength[voice];
        _passStart[track] = next;
        _stepStart[track] = 0;
        _step[track] = _bank.FirstStep[cue * Bank.MaxLanes + Lane[track]];
        return Advance(track, now);
    }

    private void Enter(int track, int step, int start, int passed)
    {
        StepPool steps = _steps;
        int duration = steps.Duration[step] * StepPool.Tenth;
        int level = steps.From[step];
        int hertz = steps.FromHertz[step];
        int levelWay = steps.To[step] - level;
        int hertzWay = steps.ToHertz[step] - hertz;
        int wait = duration;
        if (levelWay != 0 || hertzWay != 0)
        {
            int done = Curves.At(steps.Curve[step], passed * Curves.One / duration);
            level += levelWay * done >> 10;
            hertz += hertzWay * done >> 10;
            int next = NextOnRamp(Lane[track], passed);
            wait = next < duration ? next : duration;
        }

        Level[track] = (short)level;
        Hertz[track] = (short)hertz;
        Due[track] = _passStart[track] + start + wait;
    }

    // Each lane's ramp moves at a time of its own, because a turn of the loop advances one track; the first time soon, so that what fades in
    // does not begin late.
    private int NextOnRamp(int lane, int passed)
    {
        LaneKind kind = _bank.LaneKinds[lane];
        int ramp = kind == LaneKind.Motor ? MotorRampMicroseconds : kind == LaneKind.Tone ? ToneRampMicroseconds : LightRampMicroseconds;
        int early = MotorRampMicroseconds + lane * RampShiftMicroseconds;
        return passed < early ? early : ((passed - early) / ramp + 1) * ramp + early;
    }
}
