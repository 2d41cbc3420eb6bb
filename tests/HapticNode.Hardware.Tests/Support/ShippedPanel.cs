using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Tests.Support;

/// <summary>The panels in the repository, as they are and with mistakes in them.</summary>
internal static class ShippedPanel
{
    internal static readonly string[] Names = ["panel-a", "panel-mini"];

    internal static string RepositoryRoot { get; } = FindRoot();

    internal static string FolderOf(string name) => Path.Combine(RepositoryRoot, "hardware", name);

    internal static Panel Load(string name) => PanelFile.Load(FolderOf(name));

    /// <summary>Reads a panel after replacing text in its file, which must be there.</summary>
    internal static Panel Changed(string name, params (string Old, string New)[] changes)
    {
        string text = File.ReadAllText(Path.Combine(FolderOf(name), PanelFile.Name));
        foreach ((string old, string replacement) in changes)
        {
            Assert.Contains(old, text, $"{name} no longer has the text that the test changes.");
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        return PanelFile.Parse(text, "changed.yaml");
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "HapticNode.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
