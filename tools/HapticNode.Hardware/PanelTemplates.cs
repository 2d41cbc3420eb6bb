using System.Reflection;
using HapticNode.Documents.Problems;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware;

/// <summary>The shipped panels as something to begin with.</summary>
public static class PanelTemplates
{
    private const string Folder = "hardware/";

    /// <summary>The names of the shipped panels.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Files().Select(file => file.Panel).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The files of a new panel that begins as a copy of a shipped one, under another name.</summary>
    /// <param name="name">The new panel's name.</param>
    /// <param name="from">The shipped panel, one of <see cref="Names"/>.</param>
    /// <returns>File names and contents: the panel file, and its bank where it has one of its own.</returns>
    /// <exception cref="ArgumentException">There is no such panel.</exception>
    public static IReadOnlyList<(string Name, string Content)> Copy(string name, string from)
    {
        (string Panel, string File, string Resource)[] files = [.. Files().Where(file => file.Panel == from)];
        if (files.Length == 0)
        {
            throw new ArgumentException($"There is no panel '{from}': {NearestWord.Expected(from, Names)}", nameof(from));
        }

        return [.. files.Select(file => (file.File, file.File == PanelFile.Name ? Renamed(Text(file.Resource), from, name) : Text(file.Resource)))];
    }

    // The panel's name and those of its boards; the path of the schema is that of a copy beside the file.
    private static string Renamed(string text, string from, string name) => text
        .Replace($"panel: {from}\n", $"panel: {name}\n", StringComparison.Ordinal)
        .Replace($"\n  {from}:\n", $"\n  {name}:\n", StringComparison.Ordinal)
        .Replace($"\n  {from}-", $"\n  {name}-", StringComparison.Ordinal)
        .Replace("$schema=../panel.schema.json", "$schema=panel.schema.json", StringComparison.Ordinal);

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static IEnumerable<(string Panel, string File, string Resource)> Files()
    {
        foreach (string resource in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            string path = resource.Replace('\\', '/');
            int at = path.LastIndexOf(Folder + "panel-", StringComparison.Ordinal);
            if (at >= 0 && path[(at + Folder.Length)..].Split('/') is [string panel, string file])
            {
                yield return (panel, file, resource);
            }
        }
    }
}
