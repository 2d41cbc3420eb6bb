using HapticNode.Banks;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Fitting;
using HapticNode.Feel.Modelling;
using HapticNode.Measurements.Yield;

namespace HapticNode.App.Feeling;

/// <summary>A bank, or one of its cues, made to suit its motors.</summary>
/// <param name="Fits">What was found, lane by lane; empty where nothing drives a motor.</param>
/// <param name="Shares">What share of units keeps each lane within its limits; empty if it was not asked for.</param>
/// <param name="Text">The bank's lines with the new steps.</param>
public sealed record BankFit(IReadOnlyList<LaneFit> Fits, IReadOnlyList<LaneYield> Shares, BankText Text)
{
    /// <summary>Fits the cues.</summary>
    /// <param name="file">The bank.</param>
    /// <param name="cue">The cue; null for all.</param>
    /// <param name="setup">The parts that the panel is modelled with.</param>
    /// <param name="peakG">The peak that a click should have, in g, above 0; null for its present one.</param>
    /// <param name="forYield">Whether to seek what most units keep, instead of the shortest on the worst one.</param>
    /// <returns>The fit.</returns>
    /// <exception cref="UnknownNameException">The bank has no such cue.</exception>
    public static BankFit Of(BankFile file, string? cue, FeelSetup setup, double? peakG, bool forYield)
    {
        string[] names = [.. Enumerable.Range(0, file.Bank.Cues.Count).Select(index => BankFile.NameOf(file.Bank.Cues, index))];
        int[] chosen = [.. Enumerable.Range(0, names.Length).Where(index => cue is null || names[index] == cue)];
        if (cue is not null && chosen.Length == 0)
        {
            throw new UnknownNameException($"{file.Name}: there is no cue '{cue}'", cue, names);
        }

        var fitter = new CueFitter(file.Bank, setup);
        LaneFit[] fits = [.. chosen.SelectMany(index => fitter.Fit(index, peakG))];
        LaneYield[] shares = [];
        if (forYield)
        {
            var seeker = new YieldCueFitter(file.Bank, new UnitVariation());
            shares =
            [
                .. chosen.SelectMany(index => seeker.Fit(index, [.. fits.Where(fit => fit.Cue == names[index])]))
                    .Select(lane => new LaneYield(lane.Fit, lane.Before, lane.After)),
            ];
            fits = [.. shares.Select(lane => lane.Fit)];
        }

        return new BankFit(fits, shares, fits.Aggregate(new BankText(file.Lines), (lines, fit) => lines.WithSteps(fit.Cue, fit.Lane, fit.Words)));
    }
}

/// <summary>What share of units keeps a cue within its limits on a lane.</summary>
/// <param name="Fit">What was found.</param>
/// <param name="Before">The share with the old steps, 0 to 1, modelled.</param>
/// <param name="After">The share with the new steps, 0 to 1, modelled.</param>
public sealed record LaneYield(LaneFit Fit, double Before, double After);
