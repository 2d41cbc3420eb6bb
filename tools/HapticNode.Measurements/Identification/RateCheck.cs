using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>Refuses a recording that was sampled too slowly for the wave of a motor.</summary>
internal static class RateCheck
{
    /// <summary>Twice the fastest motor, 350 Hz: slower samples may show its wave as another one.</summary>
    internal const double FewestHertz = 700;

    private const double SlowestMotorHertz = 100;
    private const double FastestMotorHertz = 320;

    /// <summary>Demands enough samples.</summary>
    /// <exception cref="RefusedException">There are too few.</exception>
    internal static void Demand(double[] samples, TimeBase times)
    {
        double rate = times.RateHertz;
        if (rate >= FewestHertz)
        {
            return;
        }

        double mean = samples.Where(value => !double.IsNaN(value)).Average();
        (double line, _) = Spectrum.Line([.. samples.Select(value => double.IsNaN(value) ? 0 : value - mean)], rate, Math.Min(5, rate / 8), rate / 2);
        double[] mirrors = [.. new[] { rate - line, rate + line, (2 * rate) - line, (2 * rate) + line }.Where(hertz => hertz is >= SlowestMotorHertz and <= FastestMotorHertz)];
        bool isAliased = mirrors.Length > 0 && rate > FewestHertz * 3 / 7;
        string looks = mirrors.Length == 0 ? "" : FormattableString.Invariant($" What looks like {line:0.#} Hz may be {string.Join(" or ", mirrors.Select(hertz => FormattableString.Invariant($"{hertz:0.#}")))} Hz, aliased.");
        throw new RefusedException(
            isAliased ? Refusal.Aliased : Refusal.RateTooLow,
            FormattableString.Invariant($"The rate is too low: {rate:0.#} samples a second, and a motor needs {FewestHertz:0} at least.{looks}"));
    }
}
