using YamlDotNet.RepresentationModel;

namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>What this project asks of YAML nodes.</summary>
internal static class YamlNodes
{
    /// <summary>What stands under a key, or null.</summary>
    internal static YamlNode? Child(this YamlMappingNode node, string key)
    {
        return node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;
    }

    /// <summary>The text under a key; empty where there is none.</summary>
    internal static string TextAt(this YamlMappingNode node, string key) => node.Child(key)?.Text() ?? "";

    /// <summary>The text of a node; empty for a list or group.</summary>
    internal static string Text(this YamlNode node) => (node as YamlScalarNode)?.Value?.Trim() ?? "";

    /// <summary>The line of a node, from 1.</summary>
    internal static int Line(this YamlNode node) => (int)node.Start.Line;
}
