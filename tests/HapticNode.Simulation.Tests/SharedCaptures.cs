namespace HapticNode.Simulation.Tests;

/// <summary>Finds recorded inputs that lie beside the repository and are not part of it.</summary>
public static class SharedCaptures
{
    public static string FolderOrInconclusive()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent;
        }

        string? captures = folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared", "captures");
        if (!Directory.Exists(captures))
        {
            Assert.Inconclusive("The recorded captures are not here: expected a folder 'shared/captures' beside the repository.");
        }

        return captures;
    }
}
