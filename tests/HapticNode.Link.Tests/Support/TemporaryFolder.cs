namespace HapticNode.Link.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Location { get; } = Directory.CreateTempSubdirectory("hapticnode-link-").FullName;

    internal void Write(string path, string content = "")
    {
        string file = Path.Combine(Location, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    internal void Link(string path, string target)
    {
        string link = Path.Combine(Location, path);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, target);
    }

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
