using HapticNode.Banks;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Traces;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Cli.Feel;

/// <summary>What somebody wants to feel.</summary>
/// <param name="Name">The bank or trace.</param>
/// <param name="Traces">The cues or busy stretches.</param>
/// <param name="IsOne">Whether a single cue was asked for.</param>
/// <param name="Text">The lines of the bank.</param>
internal sealed record FeelSource(string Name, IReadOnlyList<CueTrace> Traces, bool IsOne, BankText Text)
{
    private const string StandardName = "standard";

    /// <summary>Finds it: a cue of the bank, <c>standard</c>, a bank file or a trace; null, with a message, where there is none.</summary>
    internal static FeelSource? Find(string what, FileInfo? bankFile, TextWriter error)
    {
        bool isBank = what.EndsWith(".bank", StringComparison.OrdinalIgnoreCase);
        BankFile bank = isBank ? BankFile.Read(what) : bankFile is null ? BankFile.Standard() : BankFile.Read(bankFile.FullName);
        var text = new BankText(bank.Lines);
        if (what.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            string file = Path.GetFileName(what);
            return new FeelSource(file, TraceFile.Read(file, File.ReadAllLines(what), FeelLane.Of(bank.Bank)), IsOne: false, new BankText([]));
        }

        IReadOnlyList<CueTrace> cues = [.. new CueUnroller(bank.Bank).All().Where(cue => cue.Lanes.Count > 0)];
        if (isBank || what == StandardName)
        {
            return new FeelSource(bank.Name, cues, IsOne: false, text);
        }

        if (cues.FirstOrDefault(cue => cue.Name == what) is { } found)
        {
            return new FeelSource(bank.Name, [found], IsOne: true, text);
        }

        string expected = Nearest.Expected(what, [.. cues.Select(cue => cue.Name), StandardName]);
        error.WriteLine($"{bank.Name}: there is no cue '{what}', and it is no .bank or .csv file: {expected}");
        return null;
    }
}
