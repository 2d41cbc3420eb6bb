using HapticNode.Documents.Problems;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HapticNode.Documents.Yaml;

/// <summary>Reads a group of keys of a YAML file. What is wrong goes to the list of problems, and reading goes on with some valid value.</summary>
public sealed partial class YamlMap
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
        var parser = new BoundedParser(text);
        try
        {
            Load(stream, parser);
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

    private static void Load(YamlStream stream, BoundedParser parser)
    {
        try
        {
            stream.Load(parser);
        }
        catch (Exception exception) when (BoundedParser.IsConfusion(exception))
        {
            throw parser.Unreadable(exception);
        }
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
