using HapticNode.App.Panels;
using HapticNode.Banks;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Traces;

namespace HapticNode.App.Feeling;

/// <summary>What somebody wants to feel.</summary>
/// <param name="Name">The bank or trace.</param>
/// <param name="Traces">The cues or busy stretches.</param>
/// <param name="IsOne">Whether a single cue was asked for.</param>
/// <param name="Text">The lines of the bank.</param>
public sealed record FeelSource(string Name, IReadOnlyList<CueTrace> Traces, bool IsOne, BankText Text)
{
    /// <summary>What the bank of the firmware is called.</summary>
    public const string StandardName = "standard";

    /// <summary>Finds it.</summary>
    /// <param name="what">A cue of the bank, <c>standard</c>, or the path of a bank file or of a trace.</param>
    /// <param name="bankFile">The bank that the cue is in or the trace was played from; null for the panel's.</param>
    /// <param name="panel">The panel; null for none, which has the standard bank.</param>
    /// <returns>The source.</returns>
    /// <exception cref="UnknownNameException">There is no such cue.</exception>
    /// <exception cref="DocumentException">A file is wrong.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FeelSource Find(string what, FileInfo? bankFile, PanelChoice? panel)
    {
        bool isBank = what.EndsWith(".bank", StringComparison.OrdinalIgnoreCase);
        BankFile bank = isBank ? BankFile.Read(what) : PanelChoice.BankFor(bankFile, what == StandardName ? null : panel);
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

        throw new UnknownNameException($"{bank.Name}: there is no cue '{what}', and it is no .bank or .csv file", what, [.. cues.Select(cue => cue.Name), StandardName]);
    }
}
