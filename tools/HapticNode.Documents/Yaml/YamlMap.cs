using System.Globalization;
using HapticNode.Documents.Problems;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HapticNode.Documents.Yaml;

/// <summary>Reads a group of keys of a YAML file. What is wrong goes to the list of problems, and reading goes on with some valid value.</summary>
public sealed class YamlMap
{
    private static readonly YamlMappingNode s_nothing = [];

    private readonly YamlMappingNode _node;
    private readonly string _path;
    private readonly ProblemList _problems;

    private YamlMap(YamlNode? node, (int Line, int Column) place, string path, ProblemList problems)
    {
        Place = place;
        _path = path;
        _problems = problems;
        _node = node as YamlMappingNode ?? s_nothing;
        if (node is not null and not YamlMappingNode)
        {
            problems.Add(place, path, "must be a group of keys");
        }

        foreach (YamlNode key in _node.Children.Keys.Where(key => key is not YamlScalarNode))
        {
            problems.Add(PlaceOf(key), path, "a list or a group cannot be a key");
        }
    }

    /// <summary>The line of the group, from 1.</summary>
    public int Line => Place.Line;

    /// <summary>Where the group begins, from 1.</summary>
    public (int Line, int Column) Place { get; }

    /// <summary>The keys of the group, each as a group of its own.</summary>
    public IEnumerable<(string Name, YamlMap Group)> Groups =>
        Entries.Select(entry => (entry.Key, new YamlMap(entry.Value, entry.Place, PathOf(entry.Key), _problems)));

    /// <summary>The keys of the group with their texts.</summary>
    public IEnumerable<(string Name, string Text, int Line)> Texts =>
        Entries.Select(entry => (entry.Key, Scalar(entry.Value), entry.Place.Line));

    private IEnumerable<(string Key, YamlNode Value, (int Line, int Column) Place)> Entries =>
        _node.Children.Where(child => child.Key is YamlScalarNode).Select(child => (((YamlScalarNode)child.Key).Value ?? "", child.Value, PlaceOf(child.Key)));

    /// <summary>Reads a file's text.</summary>
    /// <param name="text">The text, in YAML: one document, which is a group of keys.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The group; null where the text is not YAML, which the list of problems then says.</returns>
    public static YamlMap? Parse(string text, ProblemList problems)
    {
        YamlStream stream = [];
        try
        {
            stream.Load(new BoundedParser(text));
        }
        catch (YamlException exception)
        {
            problems.Add(((int)exception.Start.Line, (int)exception.Start.Column), "", $"is not YAML: {exception.Message}");
            return null;
        }

        if (stream.Documents.Count != 1)
        {
            problems.Add(1, "", stream.Documents.Count == 0 ? "the file is empty" : "the file has several documents; one is expected");
            return null;
        }

        Remember(stream.Documents[0].RootNode, "", problems);
        return new YamlMap(stream.Documents[0].RootNode, (1, 1), "", problems);
    }

    /// <summary>Notes every key that does not belong here.</summary>
    /// <param name="words">The keys that do.</param>
    /// <returns>This group.</returns>
    public YamlMap Only(params IReadOnlyList<string> words)
    {
        foreach ((string key, _, (int, int) place) in Entries.Where(entry => !words.Contains(entry.Key)))
        {
            _problems.Unknown(place, PathOf(key), key, words);
        }

        return this;
    }

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

            Problem(key, $"'{text}' is no number or range of numbers up to {maximum}, such as 0-19");
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

    /// <summary>A group of keys; empty where there is none.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The group.</returns>
    public YamlMap Group(string key) => new(Child(key), PlaceAt(key), PathOf(key), _problems);

    /// <summary>Whether a key is there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True when it is, whatever it has.</returns>
    public bool Has(string key) => Child(key) is not null;

    /// <summary>Whether a key is there and has a list.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True when it has.</returns>
    public bool HasList(string key) => Child(key) is YamlSequenceNode;

    /// <summary>Notes what is wrong with a key of the group.</summary>
    /// <param name="key">The key.</param>
    /// <param name="message">What is wrong and what is allowed.</param>
    public void Problem(string key, string message) => _problems.Add(PlaceAt(key), PathOf(key), message);

    /// <summary>The line of a key; that of the group where it is not there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The line, from 1.</returns>
    public int LineAt(string key) => PlaceAt(key).Line;

    private static void Remember(YamlNode node, string path, ProblemList problems)
    {
        problems.Remember(path, PlaceOf(node));
        foreach ((YamlNode key, YamlNode value) in (node as YamlMappingNode ?? s_nothing).Children)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            Remember(value, path.Length == 0 ? name : $"{path}.{name}", problems);
        }
    }

    private static string Scalar(YamlNode node) => (node as YamlScalarNode)?.Value?.Trim() ?? "";

    private static (int Line, int Column) PlaceOf(YamlNode node) => ((int)node.Start.Line, (int)node.Start.Column);

    private (int Line, int Column) PlaceAt(string key) => Child(key) is { } child ? PlaceOf(child) : Place;

    private YamlNode? Child(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;

    private string PathOf(string key) => _path.Length == 0 ? key : $"{_path}.{key}";
}
