using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Fitting;

/// <summary>Fits the motor lanes of a cue, push by push, to a motor.</summary>
/// <param name="bank">The bank that the cue is in.</param>
/// <param name="setup">The motors.</param>
public sealed class CueFitter(Bank bank, FeelSetup setup)
{
    /// <summary>Fits every motor lane of a cue; of several motors for a lane the first.</summary>
    /// <param name="cue">The cue's index.</param>
    /// <param name="peakG">The wanted peak of its clicks in g; null to keep the present ones.</param>
    /// <returns>A fit for each motor lane.</returns>
    public IReadOnlyList<LaneFit> Fit(int cue, double? peakG = null)
    {
        CueTrace trace = new CuePlayer(bank).Play(cue);
        IReadOnlyList<FeelLane> lanes = FeelLane.Of(bank);
        return [.. Enumerable.Range(0, lanes.Count)
            .Where(lane => lanes[lane].Kind == LaneKind.Motor && bank.FirstStep[(cue * Bank.MaxLanes) + lane] != StepPool.None)
            .Select(lane => Fit(cue, lane, lanes[lane], setup.MotorsOf(trace, lanes[lane].Name)[0], peakG))];
    }

    private LaneFit Fit(int cue, int index, FeelLane lane, MotorSetup motor, double? peakG)
    {
        var fitter = new PushFitter(motor, lane);
        IReadOnlyList<Push> before = Push.AllIn(Step.Of(bank, cue, index));
        Push[] after = [.. before.Select(push => fitter.Fit(push, peakG))];
        return new LaneFit(
            BankFile.NameOf(bank.Cues, cue),
            lane.Name,
            motor,
            Step.Words(Push.Join(after)),
            [.. before.Zip(after, (old, found) => new PushFit(old.StartMicroseconds, PushFitter.IsClick(old), old.DriveMicroseconds, Feel(old), Feel(found)))],
            fitter.Tried);

        MotorResult Feel(Push push) => CueModel.Motor(push.TraceOn(lane), motor);
    }
}
