namespace HapticNode.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("hapticnode-cli-").FullName;

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    internal string Write(string file, params string[] lines)
    {
        string path = PathOf(file);
        File.WriteAllLines(path, lines);
        return path;
    }

    internal string PathOf(string file) => System.IO.Path.Combine(Path, file);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
