namespace HapticNode.Core.Base;

/// <summary>The columns of the option sections of a bank, in the order in which it lists the options.</summary>
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

    /// <summary>Of an encoder: where it rests, in eighths of a cycle, or <see cref="OptionTable.LearnedRest"/>.</summary>
    public const int EncoderRest = 3;

    /// <summary>Of an encoder: 1 where it counts the other way round.</summary>
    public const int EncoderReverse = 4;

    /// <summary>Of a cue: its priority, 0..9.</summary>
    public const int CuePriority = 0;

    /// <summary>Of a cue: its <see cref="Base.CuePolicy"/>.</summary>
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

/// <summary>Every option of the notation: a row describes one. Its word stands at the same place of the list <see cref="Words.Options"/> + list.</summary>
public static class OptionTable
{
    /// <summary>The list of the first kind of control; those of the lanes, by <see cref="LaneKind"/>, stand before it, those of the other kinds of control behind it.</summary>
    public const int Controls = LaneKinds.Count;

    /// <summary>The options of a cue.</summary>
    public const int Cue = Controls + ControlKinds.Count;

    /// <summary>The options of an action.</summary>
    public const int Ask = Cue + 1;

    /// <summary>The options of the theme.</summary>
    public const int Theme = Ask + 1;

    /// <summary>The options of repeats.</summary>
    public const int Repeats = Theme + 1;

    /// <summary>How many lists of options there are.</summary>
    public const int Lists = Repeats + 1;

    /// <summary>A column: the <see cref="OptionUnit"/>.</summary>
    public const int Unit = 0;

    /// <summary>A column: the <see cref="Slot"/> of the value. Words that exclude each other share one.</summary>
    public const int Place = 1;

    /// <summary>A column: the least value.</summary>
    public const int Minimum = 2;

    /// <summary>A column: the greatest value.</summary>
    public const int Maximum = 3;

    /// <summary>A column: the value where the option is left out.</summary>
    public const int Default = 4;

    /// <summary>The value of an encoder's "rest" where the node finds out by itself where the encoder rests.</summary>
    public const int LearnedRest = 8;

    // The words of each list, as Words has them.
    internal const string WordText =
        " gain drive heat cool\n"
        + " gain drive\n"
        + " gain\n"
        + " settle hold double repeat\n"
        + " detents min max rest forward reverse\n"
        + " priority cut mix ignore outcome loop gauge\n"
        + " within acknowledge confirm reject timeout\n"
        + " gain pitch\n"
        + " merge soften floor\n";

    private const int Width = 5;
    private const short MinuteInMilliseconds = unchecked((short)60000);

    private static readonly byte[] s_first = new byte[Lists + 1];

    private static readonly short[] s_rows =
    {
        // A motor.
        (short)OptionUnit.Percent, Slot.LaneGain, 0, 100, 100,
        (short)OptionUnit.Milliseconds, Slot.LaneDrive, 10, 1000, 400,
        (short)OptionUnit.Milliseconds, Slot.LaneHeat, 50, 10000, 1500,
        (short)OptionUnit.Percent, Slot.LaneCool, 1, 100, 20,

        // A tone.
        (short)OptionUnit.Percent, Slot.LaneGain, 0, 100, 100,
        (short)OptionUnit.Milliseconds, Slot.LaneDrive, 10, 1000, 400,

        // A light.
        (short)OptionUnit.Percent, Slot.LaneGain, 0, 100, 100,

        // A button.
        (short)OptionUnit.Milliseconds, Slot.ButtonSettle, 1, 200, 5,
        (short)OptionUnit.Milliseconds, Slot.ButtonHold, 0, 5000, 500,
        (short)OptionUnit.Milliseconds, Slot.ButtonDouble, 0, 1000, 300,
        (short)OptionUnit.Milliseconds, Slot.ButtonRepeat, 0, 2000, 0,

        // An encoder.
        (short)OptionUnit.Count, Slot.EncoderDetents, 1, 4, 1,
        (short)OptionUnit.Detents, Slot.EncoderMinimum, -30000, 30000, 0,
        (short)OptionUnit.Detents, Slot.EncoderMaximum, -30000, 30000, 0,
        (short)OptionUnit.Contacts, Slot.EncoderRest, 0, LearnedRest, LearnedRest,
        (short)OptionUnit.Word, Slot.EncoderReverse, 0, 0, 0,
        (short)OptionUnit.Word, Slot.EncoderReverse, 1, 1, 0,

        // A cue.
        (short)OptionUnit.Rank, Slot.CuePriority, 0, 9, 5,
        (short)OptionUnit.Word, Slot.CuePolicy, (short)CuePolicy.Cut, (short)CuePolicy.Cut, (short)CuePolicy.Cut,
        (short)OptionUnit.Word, Slot.CuePolicy, (short)CuePolicy.Mix, (short)CuePolicy.Mix, (short)CuePolicy.Cut,
        (short)OptionUnit.Word, Slot.CuePolicy, (short)CuePolicy.Ignore, (short)CuePolicy.Ignore, (short)CuePolicy.Cut,
        (short)OptionUnit.Word, Slot.CueOutcome, 1, 1, 0,
        (short)OptionUnit.Milliseconds, Slot.CueLoop, 0, MinuteInMilliseconds, 0,
        (short)OptionUnit.Word, Slot.CueGauge, 1, 1, 0,

        // An action.
        (short)OptionUnit.Milliseconds, Slot.AskWithin, 50, MinuteInMilliseconds, 2000,
        (short)OptionUnit.Cue, Slot.AskAcknowledge, -1, -1, -1,
        (short)OptionUnit.Cue, Slot.AskConfirm, -1, -1, -1,
        (short)OptionUnit.Cue, Slot.AskReject, -1, -1, -1,
        (short)OptionUnit.Cue, Slot.AskTimeout, -1, -1, -1,

        // The theme.
        (short)OptionUnit.Percent, Slot.ThemeGain, 0, 100, 100,
        (short)OptionUnit.Percent, Slot.ThemePitch, 50, 200, 100,

        // Repeats.
        (short)OptionUnit.Milliseconds, Slot.RepeatsMerge, 0, 100, 12,
        (short)OptionUnit.Milliseconds, Slot.RepeatsSoften, 0, 500, 100,
        (short)OptionUnit.Percent, Slot.RepeatsFloor, 10, 100, 40,
    };

    /// <summary>The first row of a list.</summary>
    /// <param name="list">The list; the number of lists gives the row behind the last.</param>
    /// <returns>The row.</returns>
    public static int First(int list)
    {
        // Not when the program starts: the words may come later than this.
        if (s_first[Lists] == 0)
        {
            for (int before = 0; before < Lists; before++)
            {
                s_first[before + 1] = (byte)(s_first[before] + Words.Count(Words.Options + before));
            }
        }

        return s_first[list];
    }

    /// <summary>Reads what the table says about an option.</summary>
    /// <param name="row">The option's row.</param>
    /// <param name="column">What is asked for: one of the columns.</param>
    /// <returns>The value.</returns>
    public static int Get(int row, int column)
    {
        int at = row * Width;
        int value = s_rows[at + column];

        // A range that has nothing below 0 may go up to 65535.
        return value < 0 && s_rows[at + Minimum] >= 0 ? value + 65536 : value;
    }
}
