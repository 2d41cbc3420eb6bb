using System.IO.Compression;

namespace HapticNode.Testing;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("hapticnode-test-").FullName;

    /// <summary>The full path of a file in it, which need not be there.</summary>
    /// <param name="file">The file, with folders between where there are any.</param>
    /// <returns>The path.</returns>
    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Writes a text.</summary>
    /// <param name="file">The file; folders between are made.</param>
    /// <param name="text">All of it.</param>
    /// <returns>The full path of the file.</returns>
    public string Write(string file, string text = "") => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes lines, each with a line feed.</summary>
    /// <param name="file">The file; folders between are made.</param>
    /// <param name="lines">Two lines or more.</param>
    /// <returns>The full path of the file.</returns>
    public string Write(string file, params string[] lines) => Write(file, string.Concat(lines.Select(line => line + "\n")));

    /// <summary>Writes bytes.</summary>
    /// <param name="file">The file; folders between are made.</param>
    /// <param name="content">All of it.</param>
    /// <returns>The full path of the file.</returns>
    public string Write(string file, byte[] content)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a zip.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entries">What is in it.</param>
    public void WriteZip(string file, params (string Entry, byte[] Content)[] entries)
    {
        using ZipArchive archive = ZipFile.Open(PathOf(file), ZipArchiveMode.Create);
        foreach ((string entry, byte[] content) in entries)
        {
            using Stream stream = archive.CreateEntry(entry).Open();
            stream.Write(content);
        }
    }

    /// <summary>Makes a symbolic link.</summary>
    /// <param name="file">The link; folders between are made.</param>
    /// <param name="target">What it points to, as the link says it.</param>
    public void Link(string file, string target)
    {
        string link = PathOf(file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, target);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // The test itself has removed it.
        }
    }
}
