namespace HapticNode.Core.Cues;

/// <summary>The columns of the option sections of a <see cref="Bank"/>, in the order in which it lists the options.</summary>
public static class Slot
{
    /// <summary>Of a lane: its gain in percent.</summary>
    public const int LaneGain = 0;

    /// <summary>Of a motor or tone: the longest drive without a pause, in milliseconds.</summary>
    public const int LaneDrive = 1;

    /// <summary>Of a motor: the heat budget in milliseconds of full drive.</summary>
    public const int LaneHeat = 2;

    /// <summary>Of a motor: the share of full drive that leaks away, in percent.</summary>
    public const int LaneCool = 3;

    /// <summary>Of a button: the time without an edge after which its contact is trusted, in milliseconds.</summary>
    public const int ButtonSettle = 0;

    /// <summary>Of a button: the press time of a hold, in milliseconds.</summary>
    public const int ButtonHold = 1;

    /// <summary>Of a button: the window of a double, in milliseconds.</summary>
    public const int ButtonDouble = 2;

    /// <summary>Of a button: the time between repeats, in milliseconds.</summary>
    public const int ButtonRepeat = 3;

    /// <summary>Of an encoder: detents in a quadrature cycle.</summary>
    public const int EncoderDetents = 0;

    /// <summary>Of an encoder: the lower virtual limit in detents.</summary>
    public const int EncoderMinimum = 1;

    /// <summary>Of an encoder: the upper virtual limit in detents.</summary>
    public const int EncoderMaximum = 2;

    /// <summary>Of an encoder: where it rests, in eighths of a cycle, or <see cref="Controls.Encoder.Learned"/>.</summary>
    public const int EncoderRest = 3;

    /// <summary>Of an encoder: 1 where it counts the other way round.</summary>
    public const int EncoderReverse = 4;

    /// <summary>Of a cue: its priority, 0..9.</summary>
    public const int CuePriority = 0;

    /// <summary>Of a cue: its <see cref="Cues.CuePolicy"/>.</summary>
    public const int CuePolicy = 1;

    /// <summary>Of a cue: 1 where it tells an outcome.</summary>
    public const int CueOutcome = 2;

    /// <summary>Of a cue: the time limit of a looping one in milliseconds, or 0.</summary>
    public const int CueLoop = 3;

    /// <summary>Of a cue: 1 where its strength follows a value.</summary>
    public const int CueGauge = 4;

    /// <summary>Of an action: how long the host may take, in milliseconds.</summary>
    public const int AskWithin = 0;

    /// <summary>Of an action: the cue that says "I felt you".</summary>
    public const int AskAcknowledge = 1;

    /// <summary>Of an action: the cue that says "it is done".</summary>
    public const int AskConfirm = 2;

    /// <summary>Of an action: the cue that says "it failed".</summary>
    public const int AskReject = 3;

    /// <summary>Of an action: the cue that says "nobody answered".</summary>
    public const int AskTimeout = 4;

    /// <summary>Of the theme: the gain of every lane, in percent.</summary>
    public const int ThemeGain = 0;

    /// <summary>Of the theme: the pitch of every tone, in percent.</summary>
    public const int ThemePitch = 1;

    /// <summary>Of repeats: how close together they are one, in milliseconds.</summary>
    public const int RepeatsMerge = 0;

    /// <summary>Of repeats: how close together they are softened, in milliseconds.</summary>
    public const int RepeatsSoften = 1;

    /// <summary>Of repeats: the strength of the fastest, in percent.</summary>
    public const int RepeatsFloor = 2;
}
