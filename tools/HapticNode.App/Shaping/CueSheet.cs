using HapticNode.Banks;
using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Editing;
using HapticNode.Feel.Traces;

namespace HapticNode.App.Shaping;

/// <summary>A cue as the timeline shows it.</summary>
/// <param name="Index">Its index in the bank.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lanes">All lanes of the bank, those too on which it has no steps.</param>
/// <param name="Milliseconds">How long it is, in milliseconds.</param>
public sealed record CueSheet(int Index, string Name, IReadOnlyList<LaneSheet> Lanes, double Milliseconds)
{
    private const double TenthsPerMillisecond = 10;

    /// <summary>The lanes that it plays on.</summary>
    public IEnumerable<LaneSheet> Played => Lanes.Where(lane => lane.Steps.Steps.Count > 0);

    /// <summary>The lanes of a bank, without steps.</summary>
    /// <param name="file">The bank.</param>
    /// <returns>The lanes in their order.</returns>
    public static IReadOnlyList<LaneSheet> LanesOf(BankFile file) =>
        [.. FeelLane.Of(file.Bank).Select(lane => new LaneSheet(lane.Name, new StepList(lane.Kind, [])))];

    /// <summary>All cues of a bank.</summary>
    /// <param name="file">The bank.</param>
    /// <returns>The cues in their order.</returns>
    public static IReadOnlyList<CueSheet> AllOf(BankFile file)
    {
        Bank bank = file.Bank;
        IReadOnlyList<FeelLane> lanes = FeelLane.Of(bank);
        return [.. Enumerable.Range(0, bank.Cues.Count).Select(cue => new CueSheet(
            cue,
            BankFile.NameOf(bank.Cues, cue),
            [.. lanes.Select((lane, index) => new LaneSheet(lane.Name, new StepList(lane.Kind, Step.Of(bank, cue, index))))],
            bank.CueDuration[cue] / TenthsPerMillisecond))];
    }
}
