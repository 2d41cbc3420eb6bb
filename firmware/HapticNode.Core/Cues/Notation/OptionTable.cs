namespace HapticNode.Core.Cues.Notation;

/// <summary>Every option of the notation: a row describes one. Its word stands at the same place of the list <see cref="Words.Options"/> + list.</summary>
public static class OptionTable
{
    /// <summary>How many lists of options there are. The first three are those of lanes, by <see cref="LaneKind"/>.</summary>
    public const int Lists = 9;

    /// <summary>The options of a button.</summary>
    public const int Button = 3;

    /// <summary>The options of an encoder.</summary>
    public const int Encoder = 4;

    /// <summary>The options of a cue.</summary>
    public const int Cue = 5;

    /// <summary>The options of an action.</summary>
    public const int Ask = 6;

    /// <summary>The options of the theme.</summary>
    public const int Theme = 7;

    /// <summary>The options of repeats.</summary>
    public const int Repeats = 8;

    /// <summary>A column: the <see cref="OptionUnit"/>.</summary>
    public const int Unit = 0;

    /// <summary>A column: the <see cref="Cues.Slot"/> of the value. Words that exclude each other share one.</summary>
    public const int Slot = 1;

    /// <summary>A column: the least value.</summary>
    public const int Minimum = 2;

    /// <summary>A column: the greatest value.</summary>
    public const int Maximum = 3;

    /// <summary>A column: the value where the option is left out.</summary>
    public const int Default = 4;

    private const int Width = 5;
    private const short MinuteInMilliseconds = unchecked((short)60000);

    private static readonly short[] s_rows =
    {
        // A motor.
        OptionUnit.Percent, Cues.Slot.LaneGain, 0, 100, 100,
        OptionUnit.Milliseconds, Cues.Slot.LaneDrive, 10, 1000, 400,
        OptionUnit.Milliseconds, Cues.Slot.LaneHeat, 50, 10000, 1500,
        OptionUnit.Percent, Cues.Slot.LaneCool, 1, 100, 20,

        // A tone.
        OptionUnit.Percent, Cues.Slot.LaneGain, 0, 100, 100,
        OptionUnit.Milliseconds, Cues.Slot.LaneDrive, 10, 1000, 400,

        // A light.
        OptionUnit.Percent, Cues.Slot.LaneGain, 0, 100, 100,

        // A button.
        OptionUnit.Milliseconds, Cues.Slot.ButtonSettle, 1, 200, 5,
        OptionUnit.Milliseconds, Cues.Slot.ButtonHold, 0, 5000, 500,
        OptionUnit.Milliseconds, Cues.Slot.ButtonDouble, 0, 1000, 300,
        OptionUnit.Milliseconds, Cues.Slot.ButtonRepeat, 0, 2000, 0,

        // An encoder.
        OptionUnit.Count, Cues.Slot.EncoderDetents, 1, 4, 1,
        OptionUnit.Detents, Cues.Slot.EncoderMinimum, -30000, 30000, 0,
        OptionUnit.Detents, Cues.Slot.EncoderMaximum, -30000, 30000, 0,
        OptionUnit.Contacts, Cues.Slot.EncoderRest, 0, Controls.Encoder.Learned, Controls.Encoder.Learned,
        OptionUnit.Word, Cues.Slot.EncoderReverse, 0, 0, 0,
        OptionUnit.Word, Cues.Slot.EncoderReverse, 1, 1, 0,

        // A cue.
        OptionUnit.Rank, Cues.Slot.CuePriority, 0, 9, 5,
        OptionUnit.Word, Cues.Slot.CuePolicy, (short)CuePolicy.Cut, (short)CuePolicy.Cut, (short)CuePolicy.Cut,
        OptionUnit.Word, Cues.Slot.CuePolicy, (short)CuePolicy.Mix, (short)CuePolicy.Mix, (short)CuePolicy.Cut,
        OptionUnit.Word, Cues.Slot.CuePolicy, (short)CuePolicy.Ignore, (short)CuePolicy.Ignore, (short)CuePolicy.Cut,
        OptionUnit.Word, Cues.Slot.CueOutcome, 1, 1, 0,
        OptionUnit.Milliseconds, Cues.Slot.CueLoop, 0, MinuteInMilliseconds, 0,
        OptionUnit.Word, Cues.Slot.CueGauge, 1, 1, 0,

        // An action.
        OptionUnit.Milliseconds, Cues.Slot.AskWithin, 50, MinuteInMilliseconds, 2000,
        OptionUnit.Cue, Cues.Slot.AskAcknowledge, -1, -1, -1,
        OptionUnit.Cue, Cues.Slot.AskConfirm, -1, -1, -1,
        OptionUnit.Cue, Cues.Slot.AskReject, -1, -1, -1,
        OptionUnit.Cue, Cues.Slot.AskTimeout, -1, -1, -1,

        // The theme.
        OptionUnit.Percent, Cues.Slot.ThemeGain, 0, 100, 100,
        OptionUnit.Percent, Cues.Slot.ThemePitch, 50, 200, 100,

        // Repeats.
        OptionUnit.Milliseconds, Cues.Slot.RepeatsMerge, 0, 100, 12,
        OptionUnit.Milliseconds, Cues.Slot.RepeatsSoften, 0, 500, 100,
        OptionUnit.Percent, Cues.Slot.RepeatsFloor, 10, 100, 40,
    };

    /// <summary>The first row of a list.</summary>
    /// <param name="list">The list; the number of lists gives the row behind the last.</param>
    /// <returns>The row.</returns>
    public static int First(int list)
    {
        switch (list)
        {
            case (int)LaneKind.Motor:
                return 0;
            case (int)LaneKind.Tone:
                return 4;
            case (int)LaneKind.Light:
                return 6;
            case Button:
                return 7;
            case Encoder:
                return 11;
            case Cue:
                return 17;
            case Ask:
                return 24;
            case Theme:
                return 29;
            case Repeats:
                return 31;
            default:
                return 34;
        }
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
