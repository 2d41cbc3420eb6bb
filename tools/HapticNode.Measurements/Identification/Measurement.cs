namespace HapticNode.Measurements.Identification;

/// <summary>What a recording says about a motor: measured, not modelled.</summary>
public sealed record Measurement
{
    /// <summary>The recording.</summary>
    public required string File { get; init; }

    /// <summary>Whether a mass rotated instead of swinging.</summary>
    public required bool IsRotating { get; init; }

    /// <summary>The column that was looked at.</summary>
    public required string Axis { get; init; }

    /// <summary>The unit of the peaks: g where the recording's unit is known.</summary>
    public required string Unit { get; init; }

    /// <summary>How the unit is known.</summary>
    public required string UnitBasis { get; init; }

    /// <summary>Samples a second.</summary>
    public required double RateHertz { get; init; }

    /// <summary>The standard deviation of the time stamps, as a share of the time between samples.</summary>
    public required double JitterShare { get; init; }

    /// <summary>The standard deviation of a sample at rest, in the unit.</summary>
    public required double Noise { get; init; }

    /// <summary>The motions, in order of time.</summary>
    public required IReadOnlyList<MeasuredEvent> Events { get; init; }

    /// <summary>The resonance in hertz; null of a rotating mass.</summary>
    public Estimate? ResonanceHertz { get; init; }

    /// <summary>The quality factor; null of a rotating mass.</summary>
    public Estimate? Quality { get; init; }

    /// <summary>The steady speed at the strongest drive, in hertz; null of a resonant motor.</summary>
    public Estimate? SteadyHertz { get; init; }

    /// <summary>The voltage at which a rotating mass starts; null where the recording does not tell what the motor got.</summary>
    public Estimate? StartVolts { get; init; }

    /// <summary>How late the motor begins to move after it got its voltage, in milliseconds; null where the recording does not tell when it did.</summary>
    public Estimate? DelayMilliseconds { get; init; }

    /// <summary>What a volt comes to, on resonance or at full speed, in the unit; null where the recording does not tell the voltage.</summary>
    public Estimate? GainPerVolt { get; init; }

    /// <summary>The steps of the plan that was played; null where none was given.</summary>
    public Planning.PlanAlignment? Alignment { get; init; }

    /// <summary>The rise, in milliseconds.</summary>
    public required Estimate RiseMilliseconds { get; init; }

    /// <summary>The width at a tenth of the peak, in milliseconds.</summary>
    public required Estimate WidthMilliseconds { get; init; }

    /// <summary>The peak in the unit.</summary>
    public required Estimate Peak { get; init; }

    /// <summary>Whether the peaks are in g.</summary>
    public bool IsInG => Unit == "g";
}
