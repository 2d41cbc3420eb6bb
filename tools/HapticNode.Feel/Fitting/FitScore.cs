namespace HapticNode.Feel.Fitting;

/// <summary>How good a push is; less is better. The worst unit counts first, then the average unit, then the energy.</summary>
/// <param name="WorstMilliseconds">The width on the worst unit, or the ring after the drive where only the brake is sought.</param>
/// <param name="MeanMilliseconds">The same on average over the units.</param>
/// <param name="Millijoules">What the nominal unit takes.</param>
public readonly record struct FitScore(double WorstMilliseconds, double MeanMilliseconds, double Millijoules) : IComparable<FitScore>
{
    // Less than the node's own jitter is no difference.
    private const double GrainMilliseconds = 0.2;

    /// <inheritdoc/>
    public int CompareTo(FitScore other)
    {
        int worst = Grains(WorstMilliseconds).CompareTo(Grains(other.WorstMilliseconds));
        int mean = Grains(MeanMilliseconds).CompareTo(Grains(other.MeanMilliseconds));
        return worst != 0 ? worst : mean != 0 ? mean : Millijoules.CompareTo(other.Millijoules);
    }

    private static double Grains(double milliseconds) => Math.Round(milliseconds / GrainMilliseconds);
}
