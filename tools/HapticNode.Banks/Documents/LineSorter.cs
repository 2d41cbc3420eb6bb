namespace HapticNode.Banks;

/// <summary>Brings the lines that count into the order of a printed bank; a comment goes with the line below it.</summary>
internal static class LineSorter
{
    /// <summary>Sorts lines.</summary>
    /// <param name="lines">The lines; those that a later one takes the place of are left out.</param>
    /// <returns>The lines, each ended.</returns>
    internal static IReadOnlyList<BankLine> Sort(IReadOnlyList<BankLine> lines)
    {
        string ending = lines.Select(line => line.Ending).FirstOrDefault(ending => ending.Length > 0) ?? "\n";
        var roles = new LineRoles(lines);
        HashSet<int> counting = [.. roles.Keys.SelectMany(roles.Lines)];
        List<(BankKey Key, List<BankLine> Lines)> groups = [];
        List<BankLine> above = [];
        for (int index = 0; index < lines.Count; index++)
        {
            BankLine line = lines[index].Ending.Length == 0 ? lines[index].WithEnding(ending) : lines[index];
            if (line.Key is { } key && counting.Contains(index))
            {
                groups.Add((key, [.. above, line]));
                above.Clear();
            }
            else if (line.Kind == LineKind.Blank)
            {
                above.Add(line);
            }
        }

        List<BankKey> cues = [.. groups.Select(group => group.Key).Distinct()];
        return
        [
            .. groups.OrderBy(group => group.Key.Part)
                .ThenBy(group => group.Key.Part == BankPart.Cue ? cues.IndexOf(group.Key) : 0)
                .SelectMany(group => group.Lines),
            .. above,
        ];
    }
}
