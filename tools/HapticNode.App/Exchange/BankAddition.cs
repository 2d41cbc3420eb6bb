using HapticNode.Banks;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;

namespace HapticNode.App.Exchange;

/// <summary>
/// Writes imported cues into a bank file: those that it has are replaced where they stand, others come behind its cues. Comments, order and
/// writing of everything else stay.
/// </summary>
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
        BankDocument before = BoundedFile.HasContent(path) ? BankDocument.Read(path) : LanesOf(Path.GetFileName(path), lanes);
        BankContent content = before.Content;
        string[] replaced = [.. cues.Select(cue => cue.Name).Where(name => content.Find(BankKey.Cue(name)) is not null)];
        foreach (ImportedCue cue in cues)
        {
            content = content.With(new BankEntry(BankKey.Cue(cue.Name), cue.Lines));
        }

        before.With(content).Save(path);
        return replaced;
    }

    private static BankDocument LanesOf(string name, BankFile bank) => BankDocument.Parse(
        name,
        string.Concat(BankContent.Of(bank.Bank).Entries.Where(entry => entry.Key.Part == BankPart.Lane).SelectMany(entry => entry.Lines).Select(line => line + '\n')));
}
