namespace HapticNode.VirtualBoard.Tests;

/// <summary>Finds folders of the repository.</summary>
internal static class RepositoryRoot
{
    /// <summary>The full path of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run within the repository.</exception>
    internal static string Folder(string relativePath)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")))
            {
                return Path.Combine(folder.FullName, relativePath);
            }
        }

        throw new DirectoryNotFoundException($"No repository around {AppContext.BaseDirectory}.");
    }
}
