using System.Globalization;

namespace HapticNode.Studio.Live;

/// <summary>What a node counts, as it answers to <c>stats</c>.</summary>
/// <param name="Groups">The numbers by the name of their line; that of a lane's heat is <c>heat LANE</c>.</param>
public sealed record NodeFigures(IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Groups)
{
    /// <summary>How much of each motor's heat budget is used, as a share.</summary>
    public IEnumerable<(string Lane, double Share)> Heat => Groups
        .Where(group => group.Key.StartsWith("heat ", StringComparison.Ordinal) && group.Value.GetValueOrDefault("budget") > 0)
        .Select(group => (group.Key[5..], group.Value.GetValueOrDefault("used") / (double)group.Value["budget"]));

    /// <summary>A number.</summary>
    /// <param name="group">The name of its line.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The number; null where the node does not tell.</returns>
    public long? this[string group, string name] => Groups.TryGetValue(group, out IReadOnlyDictionary<string, long>? numbers) && numbers.TryGetValue(name, out long value) ? value : null;

    /// <summary>Reads the lines of the reply.</summary>
    /// <param name="lines">The data lines; what is no number is left out.</param>
    /// <returns>The numbers.</returns>
    public static NodeFigures Of(IEnumerable<string> lines)
    {
        Dictionary<string, IReadOnlyDictionary<string, long>> groups = [];
        foreach (string line in lines)
        {
            string[][] words = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=', 2))];
            string name = string.Join(' ', words.Where(word => word.Length == 1).Select(word => word[0]));
            groups[name] = words.Where(word => word.Length == 2 && long.TryParse(word[1], CultureInfo.InvariantCulture, out _))
                .DistinctBy(word => word[0])
                .ToDictionary(word => word[0], word => long.Parse(word[1], CultureInfo.InvariantCulture));
        }

        return new NodeFigures(groups);
    }
}
