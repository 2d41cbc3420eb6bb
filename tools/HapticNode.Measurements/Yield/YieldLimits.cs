namespace HapticNode.Measurements.Yield;

/// <summary>What a cue must keep on every unit; the linter asks the same of the nominal one.</summary>
public static class YieldLimits
{
    /// <summary>Less is not felt, in g.</summary>
    public const double FeltG = Feel.Modelling.FeltLimits.FloorG;

    /// <summary>A click that is meant to be crisp is not wider, in milliseconds.</summary>
    public const double CrispMilliseconds = HapticNode.Actuators.Metrics.FeelMetrics.CrispMilliseconds;

    /// <summary>A wider click is felt as a buzz, in milliseconds.</summary>
    public const double BuzzMilliseconds = Feel.Modelling.FeltLimits.BuzzMilliseconds;

    /// <summary>The share of a lane's heat budget that a cue may use.</summary>
    public const double HeatShare = 0.25;
}
