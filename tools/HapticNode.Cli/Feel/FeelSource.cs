using HapticNode.App.Panels;
using HapticNode.Banks;
using HapticNode.Cli.Commands;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Traces;

namespace HapticNode.Cli.Feel;

/// <summary>What somebody wants to feel.</summary>
/// <param name="Name">The bank or trace.</param>
/// <param name="Traces">The cues or busy stretches.</param>
/// <param name="IsOne">Whether a single cue was asked for.</param>
/// <param name="Text">The lines of the bank.</param>
internal sealed record FeelSource(string Name, IReadOnlyList<CueTrace> Traces, bool IsOne, BankText Text)
{
    /// <summary>What the bank of the firmware is called.</summary>
    internal const string StandardName = "standard";

    /// <summary>Finds it: a cue of the bank, <c>standard</c>, a bank file or a trace; null, with a message, where there is none.</summary>
    internal static FeelSource? Find(string what, FileInfo? bankFile, PanelChoice? panel, TextWriter error)
    {
        bool isBank = what.EndsWith(".bank", StringComparison.OrdinalIgnoreCase);
        BankFile bank = isBank ? BankFile.Read(what) : PanelOption.Bank(bankFile, what == StandardName ? null : panel);
        var text = new BankText(bank.Lines);
        if (what.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            string file = Path.GetFileName(what);
            return new FeelSource(file, TraceFile.Read(file, BoundedFile.ReadLines(what, TraceFile.Limits), FeelLane.Of(bank.Bank)), IsOne: false, new BankText([]));
        }

        IReadOnlyList<CueTrace> cues = [.. new CuePlayer(bank.Bank).All().Where(cue => cue.Lanes.Count > 0)];
        if (isBank || what == StandardName)
        {
            return new FeelSource(bank.Name, cues, IsOne: false, text);
        }

        if (cues.FirstOrDefault(cue => cue.Name == what) is { } found)
        {
            return new FeelSource(bank.Name, [found], IsOne: true, text);
        }

        string expected = NearestWord.Expected(what, [.. cues.Select(cue => cue.Name), StandardName]);
        error.WriteLine($"{bank.Name}: there is no cue '{what}', and it is no .bank or .csv file: {expected}");
        return null;
    }
}
