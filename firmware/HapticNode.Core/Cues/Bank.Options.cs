using HapticNode.Core.Base;

namespace HapticNode.Core.Cues;

/// <content>The options of everything that has some.</content>
public sealed partial class Bank
{
    /// <summary>The most options of one thing.</summary>
    public const int OptionSlots = 5;

    private readonly short[] _options = new short[Section.Cue * OptionSlots];

    /// <summary>Reads an option.</summary>
    /// <param name="section">What has it: one of the kinds of <see cref="Section"/>.</param>
    /// <param name="row">Which one of that kind; 0 for the theme and for repeats.</param>
    /// <param name="slot">Which option, see <see cref="Slot"/>.</param>
    /// <returns>Its value.</returns>
    public int Option(int section, int row, int slot)
    {
        if (section == Section.Cue)
        {
            return CueOption(row, slot);
        }

        int value = _options[(section + row) * OptionSlots + slot];

        // Of all options that stand here, an action's time is the one that goes beyond a short.
        return value < 0 && section == Section.Ask && slot == Slot.AskWithin ? value + 65536 : value;
    }

    /// <summary>Changes an option.</summary>
    /// <param name="section">What has it: one of the kinds of <see cref="Section"/>.</param>
    /// <param name="row">Which one of that kind; 0 for the theme and for repeats.</param>
    /// <param name="slot">Which option, see <see cref="Slot"/>.</param>
    /// <param name="value">Its value, within the range that <see cref="OptionTable"/> has for it.</param>
    public void SetOption(int section, int row, int slot, int value)
    {
        if (section == Section.Cue)
        {
            SetCueOption(row, slot, value);
            return;
        }

        _options[(section + row) * OptionSlots + slot] = (short)value;
    }

    /// <summary>Takes all options of a thing at once.</summary>
    /// <param name="section">What it is, see <see cref="Section"/>.</param>
    /// <param name="row">Which one of that kind.</param>
    /// <param name="list">The list of its options, see <see cref="OptionTable"/>.</param>
    /// <param name="values">A value for each slot.</param>
    internal void SetOptions(int section, int row, int list, int[] values)
    {
        int end = OptionTable.First(list + 1);
        for (int option = OptionTable.First(list); option < end; option++)
        {
            int slot = OptionTable.Get(option, OptionTable.Place);
            SetOption(section, row, slot, values[slot]);
        }
    }

    /// <summary>Sets all options of a thing to their defaults.</summary>
    /// <param name="list">The list of its options, see <see cref="OptionTable"/>.</param>
    /// <param name="section">What it is, see <see cref="Section"/>.</param>
    /// <param name="row">Which one of that kind.</param>
    internal void SetDefaults(int list, int section, int row)
    {
        int end = OptionTable.First(list + 1);
        for (int option = OptionTable.First(list); option < end; option++)
        {
            SetOption(section, row, OptionTable.Get(option, OptionTable.Place), OptionTable.Get(option, OptionTable.Default));
        }
    }

    // A control gets its own when it is added, for it depends on its kind; those of a motor hold for every lane.
    private void ResetOptions()
    {
        SetDefaults((int)LaneKind.Motor, Section.Lane, 0);
        Spread(_options, 0, OptionSlots, MaxLanes * OptionSlots);
        SetDefaults(OptionTable.Ask, Section.Ask, 0);
        Spread(_options, Section.Ask * OptionSlots, OptionSlots, MaxActions * OptionSlots);
        SetDefaults(OptionTable.Theme, Section.Theme, 0);
        SetDefaults(OptionTable.Repeats, Section.Repeats, 0);
        SetDefaults(OptionTable.Cue, Section.Cue, 0);
        Spread(PriorityOf, 0, 1, CueRows);
    }
}
