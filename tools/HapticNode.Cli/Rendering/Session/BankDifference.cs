namespace HapticNode.Cli.Rendering.Session;

/// <summary>How two banks differ, line by line.</summary>
/// <param name="Added">Lines that only the new one has, in its order.</param>
/// <param name="Removed">Lines that only the old one has, in its order.</param>
internal sealed record BankDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    internal bool IsNone => Added.Count == 0 && Removed.Count == 0;

    /// <summary>Compares what a node has with what it is to get.</summary>
    /// <param name="draft">The node's bank as it prints it.</param>
    /// <param name="next">The new bank, printed alike.</param>
    internal static BankDifference Of(IReadOnlyList<string> draft, IReadOnlyList<string> next) =>
        new(Without(next, draft), [.. Without(draft, next).Where(line => !IsPanelsOwn(line))]);

    internal void Write(TextWriter output)
    {
        foreach (string line in Removed)
        {
            output.WriteLine("- " + line);
        }

        foreach (string line in Added)
        {
            output.WriteLine("+ " + line);
        }
    }

    private static List<string> Without(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        Dictionary<string, int> counts = others.CountBy(line => line).ToDictionary();
        return [.. lines.Where(line => !Take(line))];

        bool Take(string line)
        {
            bool found = counts.GetValueOrDefault(line) > 0;
            counts[line] = counts.GetValueOrDefault(line) - 1;
            return found;
        }
    }

    // A node tells its lanes and controls whether a bank names them or not; without options they are as they would be anyway.
    private static bool IsPanelsOwn(string line) => line.Split(' ') is ["lane", _, _] or ["button" or "encoder", _];
}
