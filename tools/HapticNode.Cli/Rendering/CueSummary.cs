using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Cli.Rendering;

/// <summary>A cue of a bank, for people.</summary>
internal sealed record CueSummary(int Index, string Name, int Priority, string Policy, int Milliseconds, string Use, IReadOnlyList<string> Lanes)
{
    internal static IReadOnlyList<CueSummary> Of(Bank bank) => [.. Enumerable.Range(0, bank.Cues.Count).Select(cue => Of(bank, cue))];

    private static CueSummary Of(Bank bank, int cue)
    {
        string use = bank.LoopOf[cue] > 0 ? $"waiting, {bank.LoopOf[cue] / 1000.0:0.#} s at most"
            : bank.OutcomeOf[cue] != 0 ? "from the host"
            : "answers a touch";
        string[] lanes =
        [
            .. Enumerable.Range(0, bank.Lanes.Count)
                .Where(lane => bank.FirstStep[(cue * Bank.MaxLanes) + lane] != StepPool.None)
                .Select(lane => BankFile.NameOf(bank.Lanes, lane)),
        ];
        string policy = ((CuePolicy)bank.PolicyOf[cue]).ToString().ToLowerInvariant();
        return new CueSummary(cue, BankFile.NameOf(bank.Cues, cue), bank.PriorityOf[cue], policy, bank.CueDuration[cue] * StepPool.Tenth / 1000, use, lanes);
    }
}
