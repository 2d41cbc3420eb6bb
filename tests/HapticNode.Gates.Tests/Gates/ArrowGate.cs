namespace HapticNode.Gates.Tests.Gates;

/// <summary>Lets pass rooms whose arrows form no circle, so that each can be read, tested and changed with only those below it in mind.</summary>
internal static class ArrowGate
{
    /// <summary>Looks for arrows that lead back to where they come from.</summary>
    /// <param name="arrows">Every use of one room by another.</param>
    /// <returns>A violation for each arrow within a circle, with the first place that makes it.</returns>
    internal static IReadOnlyList<Violation> Check(IEnumerable<Arrow> arrows)
    {
        Arrow[] between = [.. arrows.Where(arrow => arrow.From != arrow.To).DistinctBy(arrow => (arrow.From, arrow.To))];
        ILookup<string, string> targets = between.ToLookup(arrow => arrow.From, arrow => arrow.To);
        return
        [
            .. between.Where(arrow => Reachable(arrow.To, targets).Contains(arrow.From))
                .Select(arrow => new Violation("circle", arrow.From, $"uses {arrow.To} in {arrow.Where}, which leads back.")),
        ];
    }

    private static HashSet<string> Reachable(string start, ILookup<string, string> targets)
    {
        HashSet<string> reached = [start];
        Queue<string> waiting = new([start]);
        while (waiting.TryDequeue(out string? room))
        {
            foreach (string next in targets[room].Where(reached.Add))
            {
                waiting.Enqueue(next);
            }
        }

        return reached;
    }
}

/// <summary>One use of a room by another.</summary>
/// <param name="From">The room that uses.</param>
/// <param name="To">The room that is used.</param>
/// <param name="Where">The place of the use.</param>
internal sealed record Arrow(string From, string To, string Where);
