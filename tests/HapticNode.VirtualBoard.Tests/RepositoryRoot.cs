namespace HapticNode.VirtualBoard.Tests;

/// <summary>Finds folders beside the repository.</summary>
internal static class RepositoryRoot
{
    internal static string? Beside(string relativePath)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")))
            {
                string found = Path.Combine(folder.FullName, "..", relativePath);
                return Directory.Exists(found) ? found : null;
            }
        }

        return null;
    }
}
