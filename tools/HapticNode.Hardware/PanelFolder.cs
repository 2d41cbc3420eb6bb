using HapticNode.Documents.Files;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware;

/// <summary>Keeps the files that are made of a panel file beside it up to date.</summary>
public static class PanelFolder
{
    private const string SpiceFolder = "spice";
    private const string FirmwareBoards = "firmware/HapticNode.Device/Boards";

    /// <summary>
    /// Where the firmware's board definitions are, for a panel that lies in the folder <c>hardware</c> beside <c>firmware</c>; null for a
    /// panel elsewhere, whose definition is made when its firmware is built.
    /// </summary>
    /// <param name="folder">The panel's folder.</param>
    /// <returns>The folder of the definitions, or null.</returns>
    public static string? DefinitionsBeside(string folder)
    {
        string full = Path.GetFullPath(folder);
        string boards = Path.GetFullPath(Path.Combine(full, "..", "..", FirmwareBoards));
        return Path.GetFileName(Path.GetDirectoryName(full)) == "hardware" && Directory.Exists(boards) ? boards : null;
    }

    /// <summary>Files in a panel's folder that would no longer be made: what a lane or a board has left behind that is gone.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="folder">Its folder.</param>
    /// <returns>File names, relative to the folder and with <c>/</c>.</returns>
    public static IReadOnlyList<string> Stale(Panel panel, string folder)
    {
        HashSet<string> made = [.. PanelDocuments.All(panel).Select(file => file.Name)];
        string spice = Path.Combine(folder, SpiceFolder);
        IEnumerable<string> decks = Directory.Exists(spice) ? Directory.EnumerateFiles(spice, "*.cir").Select(path => $"{SpiceFolder}/{Path.GetFileName(path)}") : [];
        return
        [
            .. Directory.EnumerateFiles(folder, "wiring-*.svg").Concat(Directory.EnumerateFiles(folder, "*.net"))
                .Select(path => Path.GetFileName(path)).Concat(decks).Where(file => !made.Contains(file)).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Writes all files that are made of a panel, and removes those that are no longer.</summary>
    /// <param name="panel">The panel; it must pass the rules.</param>
    /// <param name="folder">Its folder.</param>
    /// <returns>What has changed: file names, and whether each was removed.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<(string Name, bool IsRemoved)> Write(Panel panel, string folder)
    {
        List<(string, bool)> changed = [];
        foreach (string stale in Stale(panel, folder))
        {
            File.Delete(Path.Combine(folder, stale));
            changed.Add((stale, true));
        }

        foreach ((string name, string content) in PanelDocuments.All(panel))
        {
            string path = Path.Combine(folder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != content)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                AtomicFile.WriteText(path, content);
                changed.Add((name, false));
            }
        }

        return changed;
    }
}
