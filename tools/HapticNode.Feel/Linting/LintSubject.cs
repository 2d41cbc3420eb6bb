using HapticNode.Banks;
using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Linting;

/// <summary>A bank that is looked at.</summary>
/// <param name="File">The bank.</param>
/// <param name="Text">Its lines.</param>
/// <param name="Setup">The parts that play it.</param>
/// <param name="Cues">Its cues, played.</param>
internal sealed record LintSubject(BankFile File, BankText Text, FeelSetup Setup, IReadOnlyList<LintCue> Cues)
{
    internal Bank Bank => File.Bank;

    /// <summary>Plays all cues of a bank.</summary>
    internal static LintSubject Of(BankFile file, FeelSetup setup)
    {
        var model = new CueModel(setup);
        LintCue[] cues = [.. new CuePlayer(file.Bank).All()
            .Select((trace, index) => (trace, index))
            .Where(cue => cue.trace.Lanes.Count > 0)
            .Select(cue => new LintCue(cue.index, model.Run(cue.trace), file.Bank.LoopOf[cue.index] > 0))];
        return new LintSubject(file, new BankText(file.Lines), setup, cues);
    }
}
