using System.Globalization;

namespace HapticNode.Banks.Formats.Forms;

/// <summary>Collects losses; what is said many times is said once, with a count.</summary>
public sealed class LossList
{
    private const int PlacesNamed = 3;

    // Each lane is told on its own: what is on it matters.
    private const string Alone = "lane";

    private readonly List<(string Field, string Why, List<string> Places, List<string> Values)> _losses = [];

    /// <summary>Adds a loss.</summary>
    /// <param name="field">What it is.</param>
    /// <param name="place">Where it is in the source.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="why">What became of it, and why; those that say the same are told in one line.</param>
    public void Add(string field, string place, string value, string why)
    {
        int found = field == Alone ? -1 : _losses.FindIndex(loss => loss.Field == field && loss.Why == why);
        if (found < 0)
        {
            _losses.Add((field, why, [place], [value]));
            return;
        }

        _losses[found].Places.Add(place);
        _losses[found].Values.Add(value);
    }

    /// <summary>Adds losses of an earlier stage.</summary>
    /// <param name="losses">The losses.</param>
    public void AddRange(IEnumerable<Loss> losses)
    {
        foreach (Loss loss in losses)
        {
            Add(loss.Field, loss.Place, loss.Value, loss.Why);
        }
    }

    /// <summary>All losses, one line for each field and reason.</summary>
    /// <returns>The losses in their order.</returns>
    public IReadOnlyList<Loss> ToList() => [.. _losses.Select(loss => new Loss(loss.Field, Join(loss.Places), Join(loss.Values), loss.Why))];

    /// <summary>A time as losses tell it.</summary>
    /// <param name="milliseconds">The time.</param>
    /// <returns>As <c>12.5 ms</c>.</returns>
    public static string Time(double milliseconds) => Number(milliseconds) + " ms";

    /// <summary>A number as losses tell it: with three decimals at most.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text.</returns>
    public static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Join(List<string> words)
    {
        List<string> distinct = [.. words.Distinct()];
        string text = string.Join(", ", distinct.Take(PlacesNamed));
        return distinct.Count > PlacesNamed ? $"{text} and {distinct.Count - PlacesNamed} more" : text;
    }
}
