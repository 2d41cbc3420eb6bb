using HapticNode.Banks;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;

namespace HapticNode.App.Exchange;

/// <summary>Writes imported cues into a bank file: those that it has are replaced where they stand, others come to its end.</summary>
public static class BankAddition
{
    /// <summary>Writes cues into a bank file.</summary>
    /// <param name="path">The bank file; one that is not there is made with the lanes of the bank given.</param>
    /// <param name="lanes">The lanes of a new bank.</param>
    /// <param name="cues">The cues.</param>
    /// <returns>The names of the cues that were there before.</returns>
    /// <exception cref="DocumentException">The file is larger than a bank may be.</exception>
    /// <exception cref="BankException">The bank, before or with the cues, is wrong; nothing was written.</exception>
    /// <exception cref="IOException">The file could not be read or written.</exception>
    public static IReadOnlyList<string> Write(string path, BankFile lanes, IReadOnlyList<ImportedCue> cues)
    {
        List<string> lines = File.Exists(path) ? [.. BoundedFile.ReadLines(path, BankFile.Limits)] : [.. lanes.Lines.Where(line => FirstWord(line) == "lane")];
        List<string> replaced = [];
        foreach (ImportedCue cue in cues)
        {
            int at = lines.FindIndex(line => IsOf(line, cue.Name));
            if (at >= 0)
            {
                replaced.Add(cue.Name);
                lines.RemoveAll(line => IsOf(line, cue.Name));
            }
            else
            {
                at = EndOfCues(lines);
            }

            lines.InsertRange(at, cue.Lines);
        }

        BankFile.Parse(Path.GetFileName(path), lines);
        AtomicFile.WriteLines(path, lines);
        return replaced;
    }

    // Bindings name cues, and so come behind them.
    private static int EndOfCues(List<string> lines)
    {
        int binding = lines.FindIndex(line => FirstWord(line) == "on");
        return binding >= 0 ? binding : lines.Count;
    }

    private static bool IsOf(string line, string cue)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && (words[0].StartsWith(cue + ".", StringComparison.Ordinal) || (words[0] == "cue" && words.Length > 1 && words[1] == cue));
    }

    private static string FirstWord(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
}
