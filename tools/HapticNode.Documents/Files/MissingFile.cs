using HapticNode.Documents.Problems;

namespace HapticNode.Documents.Files;

/// <summary>Says of a file that cannot be read what is there instead.</summary>
public static class MissingFile
{
    // A folder may have any number of files; the nearest name is looked for among these.
    private const int Compared = 1000;

    /// <summary>What to look for where a file is not there.</summary>
    /// <param name="path">The path that was named.</param>
    /// <returns>The end of a sentence that begins with the name: the file that was probably meant, or what is missing.</returns>
    public static string Hint(string path)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            return HintOfFolder(folder!);
        }

        string? nearest = NearestWord.Of(Path.GetFileName(path), Directory.EnumerateFiles(folder).Take(Compared).Select(file => Path.GetFileName(file)).Order());
        return nearest is null ? $" in '{folder}'" : $": did you mean '{nearest}'?";
    }

    /// <summary>Demands that a folder is there.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">It is not; the message names the nearest that is.</exception>
    public static void DemandFolder(string folder)
    {
        if (File.Exists(folder))
        {
            throw new DirectoryNotFoundException($"'{folder}' is a file: expected a folder");
        }

        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{Path.GetFileName(folder)}'{HintOfFolder(Path.GetFullPath(folder))}");
        }
    }

    private static string HintOfFolder(string folder)
    {
        if (File.Exists(folder))
        {
            return $": '{folder}' is a file, and a folder is expected";
        }

        string? parent = Path.GetDirectoryName(folder);
        string? nearest = Directory.Exists(parent)
            ? NearestWord.Of(Path.GetFileName(folder), Directory.EnumerateDirectories(parent).Take(Compared).Select(each => Path.GetFileName(each)).Order())
            : null;
        return $": expected the folder '{folder}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}";
    }

    private static bool IsLoop(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is not null && File.ResolveLinkTarget(path, returnFinalTarget: true) is null;
        }
        catch (IOException)
        {
            // The system gives up after 40 links.
            return true;
        }
    }

    /// <summary>Tells in a sentence why a file cannot be opened; what the system says of it is often of no help.</summary>
    /// <returns>An exception of the same kind, or the same one where nothing better is known.</returns>
    internal static Exception Explain(string path, Exception exception)
    {
        string name = Path.GetFileName(path);
        return exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => new FileNotFoundException($"There is no file '{name}'{Hint(path)}", path, exception),
            UnauthorizedAccessException when Directory.Exists(path) => new IOException($"'{path}' is a folder: expected a file", exception),
            IOException when IsLoop(path) => new IOException($"'{path}' is a link that leads back to itself", exception),
            UnauthorizedAccessException => new UnauthorizedAccessException($"'{path}' may not be read: its permissions do not allow it", exception),
            _ => exception,
        };
    }
}
