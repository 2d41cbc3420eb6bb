using HapticNode.Banks;

namespace HapticNode.App.Shaping;

/// <summary>The cues to begin with: a small library by meaning, and those of the standard bank.</summary>
public static class CuePresets
{
    private const string Resource = "library.bank";

    /// <summary>All of them, the library first.</summary>
    public static IReadOnlyList<CuePreset> All { get; } = [.. Library(), .. Standard()];

    // In the library a comment above a cue tells what it is like, and one with a colon at its end begins a group.
    private static IEnumerable<CuePreset> Library()
    {
        using Stream stream = typeof(CuePresets).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        BankDocument text = BankDocument.Parse(Resource, reader.ReadToEnd());
        string meaning = "";
        string words = "";
        foreach (string line in text.Lines)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                (meaning, words) = line.EndsWith(':') ? (line[2..^1], words) : (meaning, line[2..]);
            }
            else if (line.StartsWith("cue ", StringComparison.Ordinal))
            {
                BankEntry entry = text.Content.Find(BankKey.Cue(line.Split(' ')[1]))!;
                yield return new CuePreset(entry.Key.Name, meaning, words, entry.Lines);
            }
        }
    }

    private static IEnumerable<CuePreset> Standard()
    {
        BankFile bank = BankFile.Standard();
        return BankContent.Of(bank.Bank).Entries.Where(entry => entry.Key.Part == BankPart.Cue)
            .Select(entry => new CuePreset(entry.Key.Name, "The standard cues", "", entry.Lines));
    }
}
