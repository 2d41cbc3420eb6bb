using HapticNode.Banks.Formats;
using HapticNode.Documents.Files;

namespace HapticNode.App.Exchange;

/// <summary>Puts exported effects on disk.</summary>
public static class ExportFiles
{
    /// <summary>Writes the files of one effect to a path, or those of several into a folder.</summary>
    /// <param name="results">The effects.</param>
    /// <param name="path">A file for one effect, a folder for several; a folder that is there takes one as well.</param>
    /// <returns>The files written.</returns>
    /// <exception cref="IOException">A file could not be written.</exception>
    public static IReadOnlyList<string> Write(IReadOnlyList<ExportResult> results, string path)
    {
        bool isFolder = results.Count != 1 || Directory.Exists(path) || Path.EndsInDirectorySeparator(path);
        List<string> written = [];
        foreach (ExportResult result in results)
        {
            string target = isFolder ? Path.Combine(path, FileName(result.Name) + result.Files[0].Extension) : path;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            foreach (WrittenFile file in result.Files)
            {
                string name = file.Suffix.Length == 0 ? target : Path.ChangeExtension(target, null) + file.Suffix + file.Extension;
                AtomicFile.WriteBytes(name, file.Bytes);
                written.Add(name);
            }
        }

        return written;
    }

    // Effects of foreign files may be called anything.
    private static string FileName(string name)
    {
        string safe = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or ' ' ? letter : '-')).Trim();
        return safe.Length == 0 ? "effect" : safe[..Math.Min(safe.Length, 60)];
    }
}
