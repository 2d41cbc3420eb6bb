namespace HapticNode.Testing.Captures;

/// <summary>
/// Recordings of contacts to test with: the made ones of the repository, and real ones where a folder <c>shared/captures</c> lies
/// beside it. Their licence is not known, so that they are no part of the repository.
/// </summary>
public static class ContactCaptures
{
    /// <summary>The folder with the made ones.</summary>
    public static string Folder => RepositoryRoot.PathOf("tests", "HapticNode.Testing", "contacts");

    /// <summary>The full paths of all recorded presses, the made ones first.</summary>
    public static IReadOnlyList<string> Presses => Files("*press.csv");

    /// <summary>The full paths of all recorded releases, the made ones first.</summary>
    public static IReadOnlyList<string> Releases => Files("*release.csv");

    /// <summary>The turns of encoders: each file, and the names of its channels A and B.</summary>
    public static IReadOnlyList<(string File, string A, string B)> Turns
    {
        get
        {
            string real = Path.Combine(RealFolder, "rotary-sin.sr");
            return [(Path.Combine(Folder, "turn.vcd"), "A", "B"), .. File.Exists(real) ? [(real, "0", "1")] : Array.Empty<(string, string, string)>()];
        }
    }

    private static string RealFolder => RepositoryRoot.PathOf("..", "shared", "captures");

    private static IReadOnlyList<string> Files(string pattern) =>
    [
        .. Directory.EnumerateFiles(Folder, pattern).Order(StringComparer.Ordinal),
        .. Directory.Exists(RealFolder) ? Directory.EnumerateFiles(RealFolder, pattern).Order(StringComparer.Ordinal).ToArray() : [],
    ];
}
