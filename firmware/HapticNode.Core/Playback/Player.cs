using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Playback;

/// <summary>
/// Starts, advances, mixes and ends cues. All times are absolute: a late step is applied at once and moves no later one.
/// </summary>
/// <remarks>This file latches and clears; the others start, advance and end cues, and take what has changed.</remarks>
public sealed partial class Player
{
    /// <summary>How late a step may come while a motor is driven, in microseconds, before the node latches.</summary>
    public const int LatenessLimit = 50000;

    // Later than this is only late, however the clock jumps.
    private const int LongestLateness = 1000000000;

    /// <summary>When <see cref="Advance"/> wants to be called, in microseconds; sometimes earlier than needed.</summary>
    public long Due = Times.Never;

    /// <summary>Why the player is latched, or <see cref="FaultReason.None"/>.</summary>
    public FaultReason Latched;

    /// <summary>Whether cues may play at all; see <see cref="Arm"/>.</summary>
    public bool IsArmed = true;

    /// <summary>The lane that latched it, or -1.</summary>
    public int LatchedLane = -1;

    /// <summary>What only the board knows: here the clock for the statistics.</summary>
    public Platform Platform = new Platform();

    /// <summary>What the user has switched off or down.</summary>
    public readonly UserProfile Profile = new UserProfile();

    /// <summary>
    /// How much earlier than its time a step is begun, in microseconds: by how much longer the way from the loop to a pin is than
    /// that from an edge to a cue's first level, so that what lies between the two lasts as long as it says.
    /// </summary>
    public int Lead;

    /// <summary>Whether the time of the next change of an output is asked for, in <see cref="Written"/>.</summary>
    public bool Measures;

    /// <summary>When an output was first changed after <see cref="Measures"/> was set, in microseconds; 0 where there is no clock.</summary>
    public long Written;

    /// <summary>Whether a cue has been started that has no voice yet: its first levels are driven, see <see cref="Account"/>.</summary>
    public bool IsOpen;

    /// <summary>When it was, in microseconds.</summary>
    public long OpenAt;

    /// <summary>Whether the first levels of the cue that is started next are driven already, see <see cref="DriveOtherLanes"/>.</summary>
    public bool IsDrivenAlready;

    /// <summary>The lane of the track that has taken a step and is driven in the next call of <see cref="Advance"/>, or <see cref="Playback.Lanes.None"/>.</summary>
    public int SteppedLane = Lanes.None;

    /// <summary>The lanes that <see cref="RefreshNext"/> has to refresh, a bit each.</summary>
    public int Stale;

    /// <summary>The lanes.</summary>
    public readonly Lanes Lanes;

    /// <summary>The guard over the actuators.</summary>
    public readonly Guard Guard = new Guard();

    private readonly Bank _bank;
    private readonly Voices _voices;
    private readonly Tracks _tracks;
    private readonly Mixer _mixer;
    // Shorter than any step.
    private const int BookMicroseconds = 400;

    private const int AllLanes = (1 << Bank.MaxLanes) - 1;

    private readonly RepeatLimiter _repeatLimiter = new RepeatLimiter();
    private readonly Trace _trace;
    private readonly Counters _counters;
    private bool _blocked;

    // How strongly what is driven already was driven; 0 where the rule for repeats has not been asked yet.
    private int _drivenStrength;
    private int _openCue;
    private int _openStrength;
    private int _openTag;

    // The track that has taken a step, or -1 where it has ended; when the step was due; whether its lane moves; and whether no other voice
    // plays, which saves the mixing.
    private int _steppedTrack;
    private long _steppedDue;
    private bool _steppedMoves;
    private bool _steppedAlone;

    // When the next track takes a step.
    private long _nextStep = Times.Never;

    /// <summary>Makes a silent player.</summary>
    /// <param name="bank">The cues.</param>
    /// <param name="trace">Takes what happens.</param>
    /// <param name="counters">Count what should not happen.</param>
    public Player(Bank bank, Trace trace, Counters counters)
    {
        _bank = bank;
        _trace = trace;
        _counters = counters;
        Lanes = new Lanes(bank, Guard, trace, counters);
        _voices = new Voices(bank);
        _tracks = new Tracks(bank, _voices);
        _mixer = new Mixer(bank, _tracks, _voices, Lanes);
    }

    /// <summary>Whether anything plays.</summary>
    /// <returns>True if a voice is active.</returns>
    public bool IsPlaying()
    {
        return _tracks.Count > 0 || IsOpen || SteppedLane != Lanes.None;
    }

    /// <summary>Whether nothing plays and no lane is paused.</summary>
    /// <returns>True if the next cue starts from rest.</returns>
    public bool IsAtRest()
    {
        return !IsPlaying() && Lanes.Due == Times.Never;
    }

    /// <summary>Puts everything to neutral at once and latches.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="lane">The lane to blame, or -1.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Latch(FaultReason reason, int lane, long now)
    {
        if (Latched == FaultReason.None)
        {
            Latched = reason;
            LatchedLane = lane;
            _counters.Faults++;
            _trace.Add(TraceKind.Fault, lane, (int)reason, now);
        }

        Silence(now);
    }

    /// <summary>
    /// Ends whatever was interrupted in the middle of its work: everything neutral, nothing plays, and nothing is latched. The books
    /// of what played are made anew, because they may be half written.
    /// </summary>
    /// <param name="now">The time in microseconds.</param>
    public void Recover(long now)
    {
        IsOpen = false;
        IsDrivenAlready = false;
        _drivenStrength = 0;
        _voices.Clear();
        _repeatLimiter.Clear();
        _tracks.Count = 0;
        Silence(now);
    }

    /// <summary>Writes neutral again where it is not known to have been taken.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void RetryNeutral(long now)
    {
        Silence(now);
    }

    /// <summary>Lets cues play again after a latch.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>False where an output is not known to be neutral: then the latch stays.</returns>
    public bool Clear(long now)
    {
        if (Latched == FaultReason.None)
        {
            return true;
        }

        if (Lanes.Unknown != 0)
        {
            return false;
        }

        Latched = FaultReason.None;
        LatchedLane = -1;
        _blocked = !IsArmed;
        _trace.Add(TraceKind.Cleared, -1, 0, now);
        return true;
    }

    /// <summary>Lets cues play, or none.</summary>
    /// <param name="armed">Whether they may.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Arm(bool armed, long now)
    {
        IsArmed = armed;
        _blocked = !armed || Latched != FaultReason.None || Lanes.Unknown != 0;
        if (!armed)
        {
            CutAll(now);
        }
    }

    /// <summary>Counts what plays.</summary>
    /// <returns>The voices that are active.</returns>
    public int ActiveVoices()
    {
        Book();
        return _voices.Active;
    }

    // Whatever fails meanwhile: no cue plays until every output is known to be neutral.
    private void Silence(long now)
    {
        _blocked = true;
        SteppedLane = Lanes.None;
        Lanes.Now = now;
        Lanes.Neutral();
        EndVoices(now);

        // Nothing else plays by now, so that this drives nothing.
        Book();
        EndVoices(now);
        Lanes.Account();
        Due = Times.Never;
        _blocked = !IsArmed || Latched != FaultReason.None || Lanes.Unknown != 0;
    }
}
