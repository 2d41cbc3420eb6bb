namespace HapticNode.Measurements.Identification;

/// <summary>One motion of a recording: measured, not modelled.</summary>
public sealed record MeasuredEvent
{
    /// <summary>When the motor began to be driven, as far as its motion tells, in seconds of the recording.</summary>
    public required double StartSeconds { get; init; }

    /// <summary>The standard error of it, in seconds; null where it is only read from the first half of the rise.</summary>
    public double? StartErrorSeconds { get; init; }

    /// <summary>From when the motor got its voltage until it began to move, in milliseconds; null where nobody says when it got it.</summary>
    public double? DelayMilliseconds { get; init; }

    /// <summary>The amplitude that its drive comes to when it goes on, of a resonant motor on its resonance, in the unit of the recording; null where its first waves do not tell.</summary>
    public double? SteadyPeak { get; init; }

    /// <summary>The peak of the acceleration, without gravity, in the unit of the recording.</summary>
    public required double Peak { get; init; }

    /// <summary>From the beginning of the drive until the amplitude has reached nine tenths of its peak, in milliseconds.</summary>
    public required double RiseMilliseconds { get; init; }

    /// <summary>From the first to the last moment at which the acceleration is at least a tenth of its peak, in milliseconds.</summary>
    public required double WidthMilliseconds { get; init; }

    /// <summary>From the last moment at which the amplitude is nine tenths of its peak to the last with a tenth of it, in milliseconds.</summary>
    public required double RingMilliseconds { get; init; }

    /// <summary>The peak over the noise at rest.</summary>
    public required double SignalToNoise { get; init; }

    /// <summary>The motion itself.</summary>
    public required MeasuredWave Wave { get; init; }

    /// <summary>The resonance in hertz as this motion alone tells it; null where it has no ring-down.</summary>
    public Estimate? ResonanceHertz { get; init; }

    /// <summary>The quality factor as this motion alone tells it.</summary>
    public Estimate? Quality { get; init; }

    /// <summary>The steady speed of a rotating mass in hertz; null for a resonant motor or a motion too short.</summary>
    public double? SteadyHertz { get; init; }

    /// <summary>What the motor got, in volts; null where nobody says.</summary>
    public double? DriveVolts { get; init; }
}
