using HapticNode.Banks.Formats;
using HapticNode.Core.Cues;
using HapticNode.Documents.Files;

namespace HapticNode.App.Exchange;

/// <summary>A folder of files as the cues of one bank.</summary>
/// <param name="Results">A result for each effect of each file, in the order of their paths.</param>
/// <param name="Skipped">Files of not a format that is read here.</param>
/// <param name="LeftOut">Cues for which a bank has no room.</param>
public sealed record FolderImport(IReadOnlyList<ImportResult> Results, IReadOnlyList<string> Skipped, IReadOnlyList<string> LeftOut)
{
    /// <summary>The cues that one bank holds.</summary>
    public IEnumerable<ImportResult> Cues => Results.Where(result => result.Cue is { } cue && !LeftOut.Contains(cue.Name));

    /// <summary>Imports all files of a folder and those below it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="lanes">The bank whose lanes the cues are for, and that they are to be added to.</param>
    /// <param name="request">How; the source and name of it do not matter.</param>
    /// <returns>What became of each.</returns>
    /// <exception cref="ExchangeException">The request itself is wrong, or there are too many files.</exception>
    /// <exception cref="IOException">The folder has no file, or cannot be read.</exception>
    public static FolderImport Of(string folder, Bank lanes, ImportRequest request)
    {
        MissingFile.DemandFolder(folder);
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Take(FormatLimits.Files + 1).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            throw new IOException($"The folder '{folder}' has no file to import");
        }

        if (files.Length > FormatLimits.Files)
        {
            throw new ExchangeException($"{folder} holds more than {FormatLimits.Files} files");
        }

        var importer = new Importer(lanes);
        HashSet<string> names = [];
        List<ImportResult> results = [];
        List<string> skipped = [];
        foreach (string file in files)
        {
            string name = Path.GetRelativePath(folder, file);
            foreach (ImportResult result in Read(importer, file, name, request, names))
            {
                if (result is { Format: null, Problem.Rule: "UnknownFormat" })
                {
                    skipped.Add(name);
                }
                else
                {
                    results.Add(result with { File = name, Problem = result.Problem?.In(name) });
                }
            }
        }

        return new FolderImport(results, skipped, Overflow(results, lanes));
    }

    private static IReadOnlyList<ImportResult> Read(Importer importer, string file, string name, ImportRequest request, HashSet<string> names)
    {
        try
        {
            return importer.Import(SourceFile.Read(file), request with { Name = null }, names);
        }
        catch (FormatProblemException problem)
        {
            return [new ImportResult(name, null, name, 0, null, problem, null)];
        }
    }

    // A bank takes so many cues and steps, and the first are kept.
    private static List<string> Overflow(List<ImportResult> results, Bank lanes)
    {
        int cues = Bank.MaxCues - lanes.Cues.Count;
        int steps = lanes.Steps.Free;
        List<string> over = [];
        foreach (ImportResult result in results.Where(result => result.IsCue))
        {
            int needed = Bank.PoolSize - result.Cue!.Bank.Steps.Free;
            if (cues == 0 || needed > steps)
            {
                over.Add(result.Cue.Name);
                continue;
            }

            cues--;
            steps -= needed;
        }

        return over;
    }
}
