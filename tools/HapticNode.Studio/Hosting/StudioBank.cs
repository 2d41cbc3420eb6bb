using HapticNode.App.Panels;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Hardware;
using HapticNode.Studio.Security;

namespace HapticNode.Studio.Hosting;

/// <summary>The document of a bank file, with the journal that lies beside it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">The bank file; it need not exist yet.</param>
internal sealed record StudioBank(StudioDocument Document, string Path)
{
    private const string DefaultName = "panel.bank";

    /// <summary>Opens a bank, and goes on with what its journal has.</summary>
    /// <exception cref="BankException">The bank file is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read, or another studio works on it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is not below the start folder, or may not be read.</exception>
    internal static StudioBank Open(StartFolder folder, string? name, PanelChoice? panel)
    {
        string path = folder.Resolve(name ?? OwnBank(folder, panel) ?? DefaultName);
        if (name is not null && !File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file {name}. Without a file a copy of the standard bank, or of the panel's own, is begun.");
        }

        string file = System.IO.Path.GetFileName(path);
        string journal = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, $".{file}.journal");
        bool exists = File.Exists(path);
        BankDocument first = exists ? BankDocument.Read(path) : BankDocument.Parse(file, string.Concat((panel?.Bank ?? BankFile.Standard()).Lines.Select(line => line + '\n')));
        bool begins = !File.Exists(journal);
        StudioDocument document = StudioDocument.Open(first, journal);
        if (exists && begins)
        {
            document.Mark(Places.File, first);
        }

        return new StudioBank(document, path);
    }

    // The panel's own file is the truth in git, where it may be written.
    private static string? OwnBank(StartFolder folder, PanelChoice? panel) =>
        panel is not null && PanelBank.PathOf(panel.Panel) is { } path && folder.Holds(path) ? path : null;
}
