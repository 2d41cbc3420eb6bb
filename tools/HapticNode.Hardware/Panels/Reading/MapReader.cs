using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Reads a group of keys; what is wrong goes to the list of problems.</summary>
internal sealed class MapReader
{
    private static readonly YamlMappingNode s_nothing = [];

    private readonly YamlMappingNode _node;
    private readonly string _path;
    private readonly ProblemList _problems;

    /// <summary>Takes a node that should be a group of keys.</summary>
    /// <param name="node">The node.</param>
    /// <param name="line">Its line.</param>
    /// <param name="path">The path of the group; empty for the whole file.</param>
    /// <param name="problems">Where problems go.</param>
    internal MapReader(YamlNode? node, int line, string path, ProblemList problems)
    {
        Line = line;
        _path = path;
        _problems = problems;
        _node = node as YamlMappingNode ?? s_nothing;
        if (node is not null and not YamlMappingNode)
        {
            problems.Add(line, path, "must be a group of keys");
        }
    }

    /// <summary>The line of the group, from 1.</summary>
    internal int Line { get; }

    /// <summary>The keys of the group, each as a group of its own.</summary>
    internal IEnumerable<(string Name, MapReader Group)> Groups =>
        _node.Children.Select(child => (Scalar(child.Key), new MapReader(child.Value, LineOf(child.Key), Path(Scalar(child.Key)), _problems)));

    /// <summary>The keys of the group with their texts.</summary>
    internal IEnumerable<(string Name, string Text, int Line)> Texts =>
        _node.Children.Select(child => (Scalar(child.Key), Scalar(child.Value), LineOf(child.Key)));

    /// <summary>Notes every key that does not belong here.</summary>
    internal MapReader Only(params string[] words)
    {
        foreach ((string name, _, int line) in Texts.Where(entry => !words.Contains(entry.Name)))
        {
            _problems.Unknown(line, Path(name), name, words);
        }

        return this;
    }

    /// <summary>A text that must be there.</summary>
    internal string Text(string key)
    {
        string text = OptionalText(key);
        if (text.Length == 0)
        {
            _problems.Add(Line, Path(key), "is missing");
        }

        return text;
    }

    /// <summary>A text, or nothing.</summary>
    internal string OptionalText(string key) => Child(key) is { } child ? Scalar(child) : "";

    /// <summary>A number that must be there and within a range.</summary>
    internal double Number(string key, double minimum, double maximum) => Number(Text(key), key, minimum, maximum);

    /// <summary>A number within a range, or what it is without one.</summary>
    internal double Number(string key, double minimum, double maximum, double otherwise) =>
        Child(key) is null ? otherwise : Number(key, minimum, maximum);

    /// <summary>One of some words, which must be there.</summary>
    internal T Word<T>(string key, IReadOnlyDictionary<string, T> words)
    {
        string text = Text(key);
        if (text.Length > 0 && !words.ContainsKey(text))
        {
            _problems.Unknown(LineAt(key), Path(key), text, [.. words.Keys]);
        }

        return words.TryGetValue(text, out T? value) ? value : words.Values.First();
    }

    /// <summary>A list of texts; empty where there is none.</summary>
    internal IReadOnlyList<string> List(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode sequence => [.. sequence.Select(Scalar)],
        _ => Refuse(key, "must be a list"),
    };

    /// <summary>A group of keys; empty where there is none.</summary>
    internal MapReader Group(string key) => new(Child(key), LineAt(key), Path(key), _problems);

    /// <summary>Whether a key is there and has a list.</summary>
    internal bool HasList(string key) => Child(key) is YamlSequenceNode;

    /// <summary>Reads a text as a number within a range.</summary>
    internal double Number(string text, string key, double minimum, double maximum)
    {
        if (text.Length == 0)
        {
            return minimum;
        }

        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value);
        if (isNumber && value >= minimum && value <= maximum)
        {
            return value;
        }

        string range = string.Create(CultureInfo.InvariantCulture, $"'{text}' is not a number from {minimum} to {maximum}");
        _problems.Add(LineAt(key), Path(key), range);
        return minimum;
    }

    /// <summary>Notes what is wrong with a key of the group.</summary>
    internal void Problem(string key, string message) => _problems.Add(LineAt(key), Path(key), message);

    /// <summary>The line of a key; that of the group where it is not there.</summary>
    internal int LineAt(string key) => Child(key) is { } child ? LineOf(child) : Line;

    private static string Scalar(YamlNode node) => (node as YamlScalarNode)?.Value?.Trim() ?? "";

    private static int LineOf(YamlNode node) => (int)node.Start.Line;

    private YamlNode? Child(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;

    private string Path(string key) => _path.Length == 0 ? key : $"{_path}.{key}";

    private IReadOnlyList<string> Refuse(string key, string message)
    {
        Problem(key, message);
        return [];
    }
}
