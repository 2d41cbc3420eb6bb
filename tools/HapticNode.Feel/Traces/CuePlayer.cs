using HapticNode.Actuators.Driving;
using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Telemetry;
using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Traces;

/// <summary>
/// Plays cues on the firmware's own player, in virtual time, and records what it drives. A lane's limits are off: what a cue asks
/// for is to be seen, and the rules judge it.
/// </summary>
/// <param name="bank">The bank.</param>
public sealed class CuePlayer(Bank bank)
{
    private readonly IReadOnlyList<FeelLane> _lanes = FeelLane.Of(bank);

    /// <summary>Plays all cues of the bank, in their order.</summary>
    /// <returns>A trace each.</returns>
    public IReadOnlyList<CueTrace> All() => [.. Enumerable.Range(0, bank.Cues.Count).Select(cue => Play(cue))];

    /// <summary>Plays one cue; of a looping one a single pass, one that follows a value at full strength.</summary>
    /// <param name="cue">Its index.</param>
    /// <returns>What the lanes do.</returns>
    public CueTrace Play(int cue)
    {
        string name = BankFile.NameOf(bank.Cues, cue);
        LaneRecorder[] recorders = Record(cue);
        LaneTrace[] lanes = [.. Enumerable.Range(0, bank.Lanes.Count)
            .Where(lane => bank.FirstStep[(cue * Bank.MaxLanes) + lane] != StepPool.None)
            .Select(lane => new LaneTrace(_lanes[lane], recorders[lane].Until(bank.LaneDuration(cue, lane) * StepPool.Tenth)))];
        return new CueTrace(name, name, lanes, bank.CueDuration[cue] * StepPool.Tenth);
    }

    /// <summary>Plays steps alone on a motor lane, with all gains at 100 %.</summary>
    /// <param name="steps">The steps; together not longer than a cue may be.</param>
    /// <param name="lane">The lane.</param>
    /// <returns>What the lane does, from 0 on.</returns>
    public static LaneTrace Alone(IReadOnlyCollection<Step> steps, FeelLane lane)
    {
        if (steps.Count == 0)
        {
            return new LaneTrace(lane, [new LevelPoint(0, 0)]);
        }

        var bank = new Bank(new StepPool(steps.Count));
        bank.AddLane("lane", LaneKind.Motor);
        int cue = bank.Cues.Add("cue");
        Step.Put(steps, bank, cue, lane: 0);
        return new CuePlayer(bank).Play(cue).Lanes[0] with { Lane = lane };
    }

    private LaneRecorder[] Record(int cue)
    {
        var player = new Player(bank, new Trace(), new Counters());
        LaneRecorder[] recorders = [.. Enumerable.Range(0, bank.Lanes.Count).Select(_ => new LaneRecorder())];
        player.Refresh(0);
        for (int lane = 0; lane < recorders.Length; lane++)
        {
            player.Lanes.Connect(lane, recorders[lane]);
            player.Guard.SetLimits(lane, 0, 0, 0, 0);
        }

        player.Start(cue, byInput: false, Lanes.One, Voices.NoTag, 0);
        long end = bank.CueDuration[cue] * StepPool.Tenth;
        for (long now = player.Due; now <= end; now = player.Due)
        {
            Array.ForEach(recorders, recorder => recorder.Now = now);
            player.Advance(now);
        }

        return recorders;
    }
}
