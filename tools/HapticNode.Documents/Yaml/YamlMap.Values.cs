using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace HapticNode.Documents.Yaml;

/// <content>Reading values, each within its range.</content>
public sealed partial class YamlMap
{
    /// <summary>A text that must be there.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="what">What to write there, for the message where it is missing; empty for a key that says it itself.</param>
    /// <returns>The text, or an empty one.</returns>
    public string Text(string key, string what = "")
    {
        string text = OptionalText(key);
        if (text.Length == 0)
        {
            Problem(key, what.Length == 0 ? "is missing" : $"is missing: {what}");
        }

        return text;
    }

    /// <summary>A text, or nothing.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The text, or an empty one.</returns>
    public string OptionalText(string key) => Child(key) is { } child ? Scalar(child) : "";

    /// <summary>A number that must be there and within a range.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="minimum">The least that is allowed.</param>
    /// <param name="maximum">The most.</param>
    /// <returns>The number; the least that is allowed where it is wrong.</returns>
    public double Number(string key, double minimum, double maximum) => TryNumber(key, minimum, maximum) ?? minimum;

    /// <summary>A number within a range, or what it is without one.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="minimum">The least that is allowed.</param>
    /// <param name="maximum">The most.</param>
    /// <param name="otherwise">The number where the key is not there.</param>
    /// <returns>The number.</returns>
    public double Number(string key, double minimum, double maximum, double otherwise) =>
        Child(key) is null ? otherwise : Number(key, minimum, maximum);

    /// <summary>A number that must be there and within a range.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="minimum">The least that is allowed.</param>
    /// <param name="maximum">The most.</param>
    /// <returns>The number; null where it is missing or wrong.</returns>
    public double? TryNumber(string key, double minimum, double maximum)
    {
        string range = string.Create(CultureInfo.InvariantCulture, $"a number from {minimum} to {maximum}");
        string text = Text(key, range);
        bool isAddress = text.StartsWith("0x", StringComparison.Ordinal);
        double value = isAddress && int.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int address) ? address : double.NaN;
        if ((isAddress || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)) && value >= minimum && value <= maximum)
        {
            return value;
        }

        if (text.Length > 0)
        {
            Problem(key, $"'{text}' is not {range}");
        }

        return null;
    }

    /// <summary>One of some words, which must be there.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="key">Its key.</param>
    /// <param name="words">The words.</param>
    /// <returns>What the word stands for; the first one where it is wrong.</returns>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words)
    {
        string text = Text(key);
        if (text.Length > 0 && !words.ContainsKey(text))
        {
            _problems.Unknown(PlaceAt(key), PathOf(key), text, [.. words.Keys]);
        }

        return words.TryGetValue(text, out T? value) ? value : words.Values.First();
    }

    /// <summary>One of some words, or what it is without one.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="key">Its key.</param>
    /// <param name="words">The words.</param>
    /// <param name="otherwise">What it is where the key is not there.</param>
    /// <returns>What the word stands for; the first one where it is wrong.</returns>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words, T otherwise) => Has(key) ? Word(key, words) : otherwise;

    /// <summary>A word that says yes or no.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>True for <c>true</c>; false for <c>false</c> and where the key is not there or wrong.</returns>
    public bool Flag(string key)
    {
        string text = OptionalText(key);
        if (text is not ("" or "true" or "false"))
        {
            Problem(key, $"'{text}' is neither true nor false");
        }

        return text == "true";
    }

    /// <summary>A list of whole numbers and ranges of them, such as <c>0-19</c>; empty where there is none.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="maximum">The most that a number may be.</param>
    /// <returns>The numbers, each for itself.</returns>
    public IReadOnlyList<int> Numbers(string key, int maximum)
    {
        List<int> numbers = [];
        foreach (string text in List(key))
        {
            string[] ends = text.Split('-', 2);
            if (int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
                && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int last)
                && first <= last && last <= maximum)
            {
                numbers.AddRange(Enumerable.Range(first, last - first + 1));
                continue;
            }

            Problem(key, $"'{text}' is not a number or range of numbers up to {maximum}, such as 0-19");
        }

        return numbers;
    }

    /// <summary>A list of texts; empty where there is none.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The texts.</returns>
    public IReadOnlyList<string> List(string key)
    {
        if (Child(key) is YamlSequenceNode sequence)
        {
            return [.. sequence.Select(Scalar)];
        }

        if (Has(key))
        {
            Problem(key, "must be a list");
        }

        return [];
    }
}
