using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;

namespace HapticNode.Documents.Yaml;

/// <summary>Files in YAML: panels, chips, actuator profiles.</summary>
public static class YamlFile
{
    /// <summary>The deepest nesting of groups and lists.</summary>
    public const int Depth = 32;

    /// <summary>The largest file.</summary>
    public static FileLimits Limits { get; } = new("a file in YAML", 256 << 10, Lines: 10_000, LineLength: 2048);

    /// <summary>Reads a file's text.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">The file is too large.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string ReadText(string path) => string.Join('\n', BoundedFile.ReadLines(path, Limits));
}
