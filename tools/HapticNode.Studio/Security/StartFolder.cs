namespace HapticNode.Studio.Security;

/// <summary>The folder that a studio was started in: the only place where it reads and writes what somebody names.</summary>
public sealed class StartFolder
{
    private readonly string _root;

    /// <summary>Takes a folder.</summary>
    /// <param name="path">Its path.</param>
    public StartFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        _root = Real(Path);
    }

    /// <summary>The folder, absolute.</summary>
    public string Path { get; }

    /// <summary>Finds a file below the folder.</summary>
    /// <param name="name">Its path, absolute or from the folder.</param>
    /// <returns>The absolute path.</returns>
    /// <exception cref="UnauthorizedAccessException">It is not below the folder, or a link leads out of it.</exception>
    public string Resolve(string name) => Holds(name)
        ? System.IO.Path.GetFullPath(name, Path)
        : throw new UnauthorizedAccessException($"{name} is not below {Path}, the folder that the studio was started in.");

    /// <summary>Tells whether a file is below the folder, whether it exists or not.</summary>
    /// <param name="name">Its path, absolute or from the folder.</param>
    /// <returns>False where it is not, or where a link leads out of the folder.</returns>
    public bool Holds(string name)
    {
        string relative = System.IO.Path.GetRelativePath(_root, Real(System.IO.Path.GetFullPath(name, Path)));
        return relative != ".."
            && !relative.StartsWith(".." + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !System.IO.Path.IsPathRooted(relative);
    }

    // The path with every link on it followed; what does not exist yet stays as it is named.
    private static string Real(string path)
    {
        string? parent = System.IO.Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        string here = System.IO.Path.Combine(Real(parent), System.IO.Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Real(target.FullName) : here;
    }
}
