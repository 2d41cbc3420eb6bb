using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Cues;

/// <summary>The options of each kind of line, with their units, ranges and defaults. All banks share them.</summary>
public static class OptionTables
{
    /// <summary>Options of <c>lane NAME motor</c>.</summary>
    public static readonly OptionTable Motor = new OptionTable(4).Number("gain", OptionUnit.Percent, 0, 100, 100)
        .Number("drive", OptionUnit.Milliseconds, 10, 1000, 400).Number("heat", OptionUnit.Milliseconds, 50, 10000, 1500).Number("cool", OptionUnit.Percent, 1, 100, 20);

    /// <summary>Options of <c>lane NAME tone</c>.</summary>
    public static readonly OptionTable Tone = new OptionTable(2).Number("gain", OptionUnit.Percent, 0, 100, 100).Number("drive", OptionUnit.Milliseconds, 10, 1000, 400);

    /// <summary>Options of <c>lane NAME light</c>.</summary>
    public static readonly OptionTable Light = new OptionTable(1).Number("gain", OptionUnit.Percent, 0, 100, 100);

    /// <summary>Options of <c>button NAME</c>.</summary>
    public static readonly OptionTable Button = new OptionTable(4).Number("settle", OptionUnit.Milliseconds, 1, 200, 5)
        .Number("hold", OptionUnit.Milliseconds, 0, 5000, 500).Number("double", OptionUnit.Milliseconds, 0, 1000, 300).Number("repeat", OptionUnit.Milliseconds, 0, 2000, 0);

    /// <summary>Options of <c>encoder NAME</c>.</summary>
    public static readonly OptionTable Encoder = new OptionTable(3).PowerOfTwo("detents", 1, 4)
        .Number("min", OptionUnit.Detents, -30000, 30000, 0).Number("max", OptionUnit.Detents, -30000, 30000, 0);

    /// <summary>Options of <c>cue NAME</c>.</summary>
    public static readonly OptionTable Cue = new OptionTable(7).Number("priority", OptionUnit.Rank, 0, 9, 5)
        .Choice("cut", Slot.CuePolicy, (int)CuePolicy.Cut).Choice("mix", Slot.CuePolicy, (int)CuePolicy.Mix).Choice("ignore", Slot.CuePolicy, (int)CuePolicy.Ignore)
        .Choice("outcome", Slot.CueOutcome, 1).Number("loop", OptionUnit.Milliseconds, 0, 60000, 0).Choice("gauge", Slot.CueGauge, 1);

    /// <summary>Options of <c>ask ACTION</c>.</summary>
    public static readonly OptionTable Ask = new OptionTable(5).Number("within", OptionUnit.Milliseconds, 50, 60000, 2000)
        .Cue("acknowledge").Cue("confirm").Cue("reject").Cue("timeout");

    /// <summary>Options of <c>theme</c>.</summary>
    public static readonly OptionTable Theme = new OptionTable(2).Number("gain", OptionUnit.Percent, 0, 100, 100).Number("pitch", OptionUnit.Percent, 50, 200, 100);

    /// <summary>Options of <c>repeats</c>.</summary>
    public static readonly OptionTable Repeats = new OptionTable(3).Number("merge", OptionUnit.Milliseconds, 0, 100, 12)
        .Number("soften", OptionUnit.Milliseconds, 0, 500, 100).Number("floor", OptionUnit.Percent, 10, 100, 40);
}
