namespace HapticNode.Testing;

/// <summary>Finds files of the source tree that the tests run in.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> s_root = new(Find);

    /// <summary>The full path of a file or folder of the repository.</summary>
    /// <param name="parts">Folders and file, below the root; none for the root itself.</param>
    /// <returns>The path; nothing need be there.</returns>
    public static string PathOf(params string[] parts) => Path.Combine([s_root.Value, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run in the source tree: there is no Directory.Packages.props above them.");
    }
}
