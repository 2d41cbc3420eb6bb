using HapticNode.Documents.Problems;

namespace HapticNode.Documents.Files;

/// <summary>Reads files within limits, so that a wrong or hostile file costs neither much time nor much memory.</summary>
/// <remarks>
/// The size is looked at first. What is read is counted as well, as a pipe or a device has no size and a file may grow.
/// All methods throw a <see cref="DocumentException"/> that names file and line where a limit is passed, and an <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/> where the file cannot be read.
/// </remarks>
public static class BoundedFile
{
    private static readonly TimeSpan s_pipePatience = TimeSpan.FromSeconds(1);

    /// <summary>Whether a file has its content also at the next look; a pipe has not.</summary>
    /// <param name="path">The file.</param>
    /// <returns>False for what Linux tells to be a pipe, a socket or a device.</returns>
    public static bool CanBeReadAgain(string path) => LinuxFile.Of(path) is not { IsRegular: false };

    /// <summary>Whether a path that is written to has content that may be kept. A pipe or a terminal has none, and whoever reads from it waits for ever.</summary>
    /// <param name="path">The path.</param>
    /// <returns>True for a file that is there.</returns>
    public static bool HasContent(string path) => File.Exists(path) && CanBeReadAgain(path);

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">Its limits; only that of bytes is held here.</param>
    /// <returns>The content. Reading beyond the limit throws a <see cref="DocumentException"/>.</returns>
    public static Stream Open(string path, FileLimits limits)
    {
        string file = Path.GetFileName(path);
        FileStream stream = OpenExisting(path);
        try
        {
            BoundedStream.Check(stream.CanSeek ? stream.Length : 0, file, limits);
            return new BoundedStream(stream, file, limits);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Opens a text file.</summary>
    /// <param name="path">The file, in UTF-8 or with a byte order mark that says otherwise.</param>
    /// <param name="limits">Its limits.</param>
    /// <returns>A reader; close it.</returns>
    public static BoundedReader OpenText(string path, FileLimits limits) =>
        new(new StreamReader(Open(path, limits)), Path.GetFileName(path), limits);

    /// <summary>Reads all lines.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">Its limits.</param>
    /// <returns>The lines without their ends.</returns>
    public static IReadOnlyList<string> ReadLines(string path, FileLimits limits)
    {
        using BoundedReader reader = OpenText(path, limits);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Reads a text as it is, with its line ends.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">Its limits; only that of bytes is held here.</param>
    /// <returns>The text.</returns>
    public static string ReadText(string path, FileLimits limits)
    {
        using StreamReader reader = new(Open(path, limits));
        return reader.ReadToEnd();
    }

    /// <summary>Reads all bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">Its limits.</param>
    /// <returns>The bytes.</returns>
    public static byte[] ReadBytes(string path, FileLimits limits)
    {
        using Stream stream = Open(path, limits);
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Opens a file whose limits its reader knows.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The content.</returns>
    /// <exception cref="FileNotFoundException">It is not there; the message names the nearest that is.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream OpenExisting(string path)
    {
        try
        {
            return LinuxFile.Of(path) is { IsRegular: false } && File.Exists(path) ? OpenPipe(path) : Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Exception explained = MissingFile.Explain(path, exception);
            if (ReferenceEquals(explained, exception))
            {
                throw;
            }

            throw explained;
        }
    }

    private static FileStream Read(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    // The system waits for somebody who writes to a pipe, for ever; so does a thread of its own.
    private static FileStream OpenPipe(string path)
    {
        Task<FileStream> opening = Task.Factory.StartNew(() => Read(path), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (Task.WaitAny([opening], s_pipePatience) < 0)
        {
            throw new IOException($"'{path}' is a pipe that nobody writes to: expected a file");
        }

        return opening.GetAwaiter().GetResult();
    }
}
