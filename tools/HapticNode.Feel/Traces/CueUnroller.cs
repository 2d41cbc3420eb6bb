using HapticNode.Actuators.Driving;
using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Traces;

/// <summary>Works out what the lanes do when the node plays a cue: every level at its time, with the integer arithmetic of the firmware.</summary>
/// <param name="bank">The bank.</param>
public sealed class CueUnroller(Bank bank)
{
    private const int PercentSquared = 10000;

    private readonly IReadOnlyList<FeelLane> _lanes = FeelLane.Of(bank);

    /// <summary>All cues of the bank, in their order.</summary>
    /// <returns>A trace each.</returns>
    public IReadOnlyList<CueTrace> All() => [.. Enumerable.Range(0, bank.Cues.Count).Select(cue => Unroll(cue))];

    /// <summary>Unrolls one cue; of a looping one a single pass, of one that follows a value the full strength.</summary>
    /// <param name="cue">Its index.</param>
    /// <returns>What the lanes do.</returns>
    public CueTrace Unroll(int cue)
    {
        string name = BankFile.NameOf(bank.Cues, cue);
        LaneTrace[] lanes = [.. Enumerable.Range(0, bank.Lanes.Count)
            .Where(lane => bank.FirstStep[(cue * Bank.MaxLanes) + lane] != StepPool.None)
            .Select(lane => Unroll(cue, lane))];
        return new CueTrace(name, name, lanes, bank.CueDuration[cue] * StepPool.Tenth);
    }

    private LaneTrace Unroll(int cue, int lane)
    {
        List<LevelPoint> points = [];
        long start = 0;
        int scale = Scale(lane);
        foreach (Step step in Step.Of(bank, cue, lane))
        {
            points.AddRange(step.Levels(bank.LaneKinds[lane] == LaneKind.Motor).Select(level =>
                new LevelPoint(start + level.Microseconds, (level.Permille * scale) >> 10, Pitched(level.Hertz))));
            start += step.Microseconds;
        }

        points.Add(new LevelPoint(start, 0));
        return new LaneTrace(_lanes[lane], points);
    }

    // As Lanes.Refresh and Lanes.Set.
    private int Scale(int lane)
    {
        int gain = bank.Option(Section.Lane, lane, Slot.LaneGain);
        return gain * bank.Option(Section.Theme, 0, Slot.ThemeGain) * Lanes.One / PercentSquared;
    }

    private int Pitched(int hertz)
    {
        return hertz == 0 ? 0 : Math.Max(Limits.MinHertz, (hertz * (bank.Option(Section.Theme, 0, Slot.ThemePitch) * Lanes.One / 100)) >> 10);
    }
}
