using HapticNode.Banks;

namespace HapticNode.App.BankTransfers;

/// <summary>The lines that bring a panel's draft from one bank to another, where few of them do.</summary>
public static class DraftEdits
{
    // Beyond that the whole bank goes faster, and changes at once.
    private const int MostLines = 24;

    /// <summary>The lines in the order in which they must be sent.</summary>
    /// <param name="changes">How the banks differ.</param>
    /// <returns>The lines; null where there are so many that the whole bank goes faster.</returns>
    public static IReadOnlyList<string>? Of(IReadOnlyList<BankChange> changes)
    {
        List<string> lines =
        [
            .. changes.Where(change => change.New is not null || change.Key.Part != BankPart.Cue).OrderBy(change => change.Key.Part).SelectMany(LinesOf),
            .. changes.Where(change => change.New is null && change.Key.Part == BankPart.Cue).Select(change => $"delete {change.Key.Name}"),
        ];
        return lines.Count > MostLines ? null : lines;
    }

    private static IEnumerable<string> LinesOf(BankChange change) => (change.Old, change.New) switch
    {
        ({ } old, { } next) when change.Key.Part == BankPart.Cue && old.Lines[0] == next.Lines[0] && HasLanesOf(next, old) => ChangedLanes(old, next),
        (_, { } next) => next.Lines,
        ({ } old, null) when change.Key.Part == BankPart.Binding => [$"on {change.Key.Name} {change.Key.Event} none"],

        // Without a line of its own a thing has its defaults.
        ({ } old, null) => [string.Join(' ', old.Lines[0].Split(' ').Take(change.Key.Part == BankPart.Lane ? 3 : change.Key.Part == BankPart.Control ? 2 : 1))],
        _ => [],
    };

    private static bool HasLanesOf(BankEntry next, BankEntry old) => old.Lines.Skip(1).Select(LaneOf).All(next.Lines.Skip(1).Select(LaneOf).Contains);

    // A lane whose steps take several lines is sent as a whole.
    private static IEnumerable<string> ChangedLanes(BankEntry old, BankEntry next)
    {
        ILookup<string, string> before = old.Lines.Skip(1).ToLookup(LaneOf);
        return next.Lines.Skip(1).GroupBy(LaneOf).Where(lane => !lane.SequenceEqual(before[lane.Key])).SelectMany(lane => lane);
    }

    private static string LaneOf(string line) => line[..line.IndexOf(' ', StringComparison.Ordinal)];
}
