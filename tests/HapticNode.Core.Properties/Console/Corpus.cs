namespace HapticNode.Core.Properties.Console;

/// <summary>The sessions that are kept beside these tests: what hosts say, and what once found a mistake.</summary>
internal static class Corpus
{
    private static readonly string[] s_folder = ["tests", "HapticNode.Core.Properties", "Console", "corpus"];

    /// <summary>Reads all sessions.</summary>
    /// <returns>Each with the name of its file, in the order of the names.</returns>
    public static (string Name, SessionPart[] Parts)[] Load()
    {
        string folder = Find();
        return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), SessionText.Parse(File.ReadAllLines(file))))];
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string corpus = Path.Combine([folder.FullName, .. s_folder]);
            if (Directory.Exists(corpus))
            {
                return corpus;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run in the source tree: no corpus of sessions above them.");
    }
}
