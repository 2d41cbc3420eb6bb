using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Fitting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Measurements.Yield;

/// <summary>Fits the motor lanes of a cue so that as many units as can be keep it.</summary>
/// <param name="bank">The bank that the cue is in.</param>
/// <param name="variation">How far units differ.</param>
public sealed class YieldCueFitter(Bank bank, UnitVariation variation)
{
    /// <summary>Goes on from what a fit for the shortest click has found.</summary>
    /// <param name="cue">The cue's index.</param>
    /// <param name="fits">What the fit found, a lane each.</param>
    /// <returns>The same lanes with the pushes that most units keep, and the shares of units before and after.</returns>
    public IReadOnlyList<(LaneFit Fit, double Before, double After)> Fit(int cue, IReadOnlyList<LaneFit> fits)
    {
        IReadOnlyList<FeelLane> lanes = FeelLane.Of(bank);
        return [.. fits.Select(fit =>
        {
            int index = Enumerable.Range(0, lanes.Count).First(lane => lanes[lane].Name == fit.Lane);
            return Fit(fit, lanes[index], Push.AllIn(Step.Of(bank, cue, index)));
        })];
    }

    private (LaneFit Fit, double Before, double After) Fit(LaneFit fit, FeelLane lane, IReadOnlyList<Push> before)
    {
        var fitter = new YieldFitter(fit.Motor, lane, variation);
        var shortest = new PushFitter(fit.Motor, lane);
        List<(Push Push, double Share)> found = [.. before.Select(push => fitter.Fit(push, shortest.Fit(push)))];
        double worst = before.Select(fitter.Share).DefaultIfEmpty(1).Min();
        LaneFit changed = fit with
        {
            Words = Step.Words(Push.Join(found.Select(push => push.Push))),
            Pushes = [.. fit.Pushes.Zip(found, (old, push) => old with { After = CueModel.Motor(push.Push.TraceOn(lane), fit.Motor) })],
            Tried = fit.Tried + fitter.Tried + shortest.Tried,
        };
        return (changed, worst, found.Select(push => push.Share).DefaultIfEmpty(1).Min());
    }
}
