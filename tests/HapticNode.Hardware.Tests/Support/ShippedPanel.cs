using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Tests.Support;

/// <summary>The panels in the repository, as they are and with mistakes in them.</summary>
internal static class ShippedPanel
{
    internal static readonly string[] Names = ["panel-a", "panel-bench", "panel-mini"];

    internal static string FolderOf(string name) => RepositoryRoot.PathOf("hardware", name);

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
}
