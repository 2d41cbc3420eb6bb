using System.Globalization;

namespace HapticNode.App.Nodes;

/// <summary>What a node counts: the reply to <c>stats</c>.</summary>
/// <param name="Groups">The numbers by the name of their line; that of a lane's heat is <c>heat LANE</c>.</param>
public sealed record NodeStats(IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Groups)
{
    private const string HeatLine = "heat ";
    private const string Histogram = "histogram ";

    /// <summary>How much of each motor's heat budget is used, as a share.</summary>
    public IEnumerable<(string Lane, double Share)> Heat => Groups
        .Where(group => group.Key.StartsWith(HeatLine, StringComparison.Ordinal) && group.Value.GetValueOrDefault("budget") > 0)
        .Select(group => (group.Key[HeatLine.Length..], group.Value.GetValueOrDefault("used") / (double)group.Value["budget"]));

    /// <summary>How often something took how long: from how many microseconds on each count reaches, and the count; those of 0 are left out.</summary>
    /// <param name="group">What took so long.</param>
    /// <returns>The counts, the shortest first; none where the node does not tell.</returns>
    public IReadOnlyList<(long Microseconds, long Count)> HistogramOf(string group) => Groups.TryGetValue(Histogram + group, out IReadOnlyDictionary<string, long>? counts)
        ? [.. counts.Where(count => long.TryParse(count.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(count => (long.Parse(count.Key, CultureInfo.InvariantCulture), count.Value)).Order()]
        : [];

    /// <summary>A number.</summary>
    /// <param name="group">The name of its line.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The number; null where the node does not tell.</returns>
    public long? this[string group, string name] => Groups.TryGetValue(group, out IReadOnlyDictionary<string, long>? numbers) && numbers.TryGetValue(name, out long value) ? value : null;

    /// <summary>Reads the data lines; what is no number is left out.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The numbers.</returns>
    public static NodeStats Of(IEnumerable<string> lines)
    {
        // What has many numbers is told in several lines.
        Dictionary<string, Dictionary<string, long>> groups = [];
        foreach (string line in lines)
        {
            string[][] words = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=', 2))];
            string name = string.Join(' ', words.Where(word => word.Length == 1).Select(word => word[0]));
            Dictionary<string, long> numbers = groups.GetValueOrDefault(name) ?? [];
            foreach (string[] word in words.Where(word => word.Length == 2))
            {
                if (long.TryParse(word[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
                {
                    numbers[word[0]] = number;
                }
            }

            groups[name] = numbers;
        }

        return new NodeStats(groups.ToDictionary(group => group.Key, group => (IReadOnlyDictionary<string, long>)group.Value));
    }
}
