using HapticNode.Core.Base;

namespace HapticNode.Core.Cues;

/// <summary>Where the options of a kind of thing stand among all options of a bank: the row of the first such thing.</summary>
public static class Section
{
    /// <summary>Lanes, see <see cref="Slot.LaneGain"/> and on.</summary>
    public const int Lane = 0;

    /// <summary>Controls of any kind, see <see cref="Slot.ButtonSettle"/> and <see cref="Slot.EncoderDetents"/> and on.</summary>
    public const int Control = Lane + Bank.MaxLanes;

    /// <summary>Actions, see <see cref="Slot.AskWithin"/> and on.</summary>
    public const int Ask = Control + Bank.MaxControls;

    /// <summary>The theme, see <see cref="Slot.ThemeGain"/> and on; one row.</summary>
    public const int Theme = Ask + Bank.MaxActions;

    /// <summary>The rule for repeats, see <see cref="Slot.RepeatsMerge"/> and on; one row.</summary>
    public const int Repeats = Theme + 1;

    /// <summary>Cues, see <see cref="Slot.CuePriority"/> and on; behind all others, in columns of their own, because a press reads them.</summary>
    public const int Cue = Repeats + 1;
}
