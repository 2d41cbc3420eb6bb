using System.IO.Compression;

namespace HapticNode.Simulation.Tests;

/// <summary>A folder with captures that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hapticnode-simulation-").FullName;

    public void Write(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
    }

    public void WriteZip(string file, params (string Entry, byte[] Content)[] entries)
    {
        using ZipArchive archive = ZipFile.Open(System.IO.Path.Combine(Path, file), ZipArchiveMode.Create);
        foreach ((string entry, byte[] content) in entries)
        {
            using Stream stream = archive.CreateEntry(entry).Open();
            stream.Write(content);
        }
    }

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
    }
}
