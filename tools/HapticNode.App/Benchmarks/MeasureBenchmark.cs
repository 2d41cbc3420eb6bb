using System.Diagnostics;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;
using HapticNode.Measurements.Synthetic;
using HapticNode.Measurements.Yield;

namespace HapticNode.App.Benchmarks;

/// <summary>How true identified motors are, on recordings of simulated ones with noise, and how fast a yield is counted.</summary>
public static class MeasureBenchmark
{
    /// <summary>What the numbers rest on.</summary>
    public const string Basis =
        "Recordings are simulated, by another integrator than the models', with fixed seeds: 20 motors of 150 to 240 Hz and Q 6 to 20 in each row, four clicks each; 10 rotors of 110 to 230 Hz.";

    private const int Recordings = 20;
    private const double ResonanceBudget = 0.005;
    private const double QualityBudget = 0.10;
    private const int Rotors = 10;
    private const double SpeedBudget = 0.01;
    private const double RiseBudget = 0.1;
    private const double DelayBudgetMilliseconds = 0.5;
    private const double YieldBudgetSeconds = 10;

    /// <summary>Runs the studies.</summary>
    /// <param name="cues">The cues whose yield is counted, any number; they are repeated up to twenty.</param>
    /// <returns>The rows, each as soon as it is counted.</returns>
    public static IEnumerable<BenchmarkRow> Run(IReadOnlyList<CueTrace> cues)
    {
        foreach (RecordingCondition condition in RecordingCondition.All)
        {
            AccuracyStudy study = AccuracyStudy.Run(condition, Recordings);
            yield return Row($"f0, {condition.Name}", study.ResonanceP95, ResonanceBudget, "0.00");
            yield return Row($"Q, {condition.Name}", study.QualityP95, QualityBudget, "0.0");
            yield return new BenchmarkRow("- intervals that hold the truth; refused", FormattableString.Invariant($"{100 * study.Covered:0} %; {study.Refused}"), "95 %", null);
        }

        RotorStudy rotors = RotorStudy.Run(Rotors);
        yield return Row("speed of a rotating mass, plan played", rotors.SpeedP95, SpeedBudget, "0.00");
        yield return Row("rise of a rotating mass", rotors.RiseP95, RiseBudget, "0.0");
        yield return new BenchmarkRow("- starting voltages within their interval", FormattableString.Invariant($"{rotors.StartsHeld} of {rotors.Recordings}"), "95 %", rotors.StartsHeld >= 0.95 * rotors.Recordings);
        DelayStudy delays = DelayStudy.Run(Recordings);
        yield return new BenchmarkRow("delay of a driver of 0 to 8 ms", FormattableString.Invariant($"{delays.P95Milliseconds:0.00} ms at p95"), FormattableString.Invariant($"<= {DelayBudgetMilliseconds:0.0} ms"), delays.P95Milliseconds <= DelayBudgetMilliseconds);
        yield return new BenchmarkRow("- delays within their interval", FormattableString.Invariant($"{delays.Held} of {delays.Recordings}"), "95 %", delays.Held >= 0.95 * delays.Recordings);

        CueTrace[] bank = [.. Enumerable.Range(0, 20).Select(i => cues[i % cues.Count])];
        var clock = Stopwatch.StartNew();
        new YieldStudy(new FeelSetup(), new UnitVariation()).Run(bank);
        double seconds = clock.Elapsed.TotalSeconds;
        yield return new BenchmarkRow("yield of 20 cues on 10,000 units, one core", FormattableString.Invariant($"{seconds:0.0} s"), FormattableString.Invariant($"<= {YieldBudgetSeconds:0} s"), seconds <= YieldBudgetSeconds);
    }

    private static BenchmarkRow Row(string name, double error, double budget, string format)
    {
        return new BenchmarkRow(name, FormattableString.Invariant($"{(100 * error).ToString(format, System.Globalization.CultureInfo.InvariantCulture)} % at p95"), FormattableString.Invariant($"<= {100 * budget:0.#} %"), error <= budget);
    }
}
