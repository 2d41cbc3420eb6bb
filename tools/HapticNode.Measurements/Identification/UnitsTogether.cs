namespace HapticNode.Measurements.Identification;

/// <summary>What the recordings of several units of one part say together: measured. One recording is one unit.</summary>
public sealed record UnitsTogether
{
    /// <summary>How many units there are.</summary>
    public required int Count { get; init; }

    /// <summary>Whether a mass rotates.</summary>
    public required bool IsRotating { get; init; }

    /// <summary>The resonance of the middle unit in hertz; null of a rotating mass.</summary>
    public Estimate? ResonanceHertz { get; init; }

    /// <summary>Its quality factor.</summary>
    public Estimate? Quality { get; init; }

    /// <summary>Its steady speed in hertz; null of a resonant motor.</summary>
    public Estimate? SteadyHertz { get; init; }

    /// <summary>The voltage at which it starts; null where no recording tells.</summary>
    public Estimate? StartVolts { get; init; }

    /// <summary>Its rise in milliseconds.</summary>
    public required Estimate RiseMilliseconds { get; init; }

    /// <summary>Its width in milliseconds.</summary>
    public required Estimate WidthMilliseconds { get; init; }

    /// <summary>Its peak in g; null where a recording has no unit.</summary>
    public Estimate? PeakG { get; init; }

    /// <summary>How far the frequency of units lies from the middle, as a share: the farthest seen.</summary>
    public required double FrequencySpread { get; init; }

    /// <summary>How far their peaks lie from the middle, as a share: the farthest seen.</summary>
    public required double ForceSpread { get; init; }

    /// <summary>The resonance or speed in hertz.</summary>
    public Estimate Frequency => (IsRotating ? SteadyHertz : ResonanceHertz)!.Value;

    /// <summary>Brings recordings together; those of the rarer kind of motor do not count.</summary>
    /// <param name="outcomes">What came of them.</param>
    /// <returns>What they say; null where all were refused.</returns>
    public static UnitsTogether? Of(IEnumerable<Outcome> outcomes)
    {
        Measurement[] all = [.. outcomes.Select(outcome => outcome.Measurement).OfType<Measurement>()];
        bool rotating = 2 * all.Count(unit => unit.IsRotating) > all.Length;
        Measurement[] units = [.. all.Where(unit => unit.IsRotating == rotating)];
        if (units.Length == 0)
        {
            return null;
        }

        Estimate[] frequencies = [.. units.Select(unit => (unit.IsRotating ? unit.SteadyHertz : unit.ResonanceHertz)!.Value)];
        Estimate frequency = Middle(frequencies);
        Estimate[] starts = [.. units.Select(unit => unit.StartVolts).OfType<Estimate>()];
        Estimate peak = Middle([.. units.Select(unit => unit.Peak)]);
        return new UnitsTogether
        {
            Count = units.Length,
            IsRotating = rotating,
            ResonanceHertz = rotating ? null : frequency,
            Quality = rotating ? null : Middle([.. units.Select(unit => unit.Quality!.Value)]),
            SteadyHertz = rotating ? frequency : null,
            StartVolts = starts.Length > 0 ? Middle(starts) : null,
            RiseMilliseconds = Middle([.. units.Select(unit => unit.RiseMilliseconds)]),
            WidthMilliseconds = Middle([.. units.Select(unit => unit.WidthMilliseconds)]),
            PeakG = units.All(unit => unit.IsInG) ? peak : null,
            FrequencySpread = frequencies.Max(unit => Math.Abs((unit.Value / frequency.Value) - 1)),
            ForceSpread = units.Max(unit => Math.Abs((unit.Peak.Value / peak.Value) - 1)),
        };
    }

    private static Estimate Middle(Estimate[] estimates)
    {
        double error = estimates.Average(estimate => (estimate.High - estimate.Low) / 2 / Estimate.Deviations);
        return estimates.Length == 1 ? estimates[0] : Estimate.Middle([.. estimates.Select(estimate => estimate.Value)], error);
    }
}
