using System.Globalization;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Profiles;
using HapticNode.Banks;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Benchmarks;

/// <summary>Counts everything that has a budget.</summary>
/// <param name="captures">Paths of contact captures of presses, at least one.</param>
public sealed class Benchmark(IReadOnlyList<string> captures)
{
    private const int Presses = 120;
    private const int PopulationRounds = 100;
    private const int PushedLines = 32;

    // Only the click's own drive, on every button: the release would be counted with it.
    private static readonly string[] s_clickOnly =
    [
        .. BankFile.Standard().Lines,
        "click.lra 12:100 6:-100",
        .. BenchmarkScenarios.Buttons.SelectMany(button => new[] { $"on {button} press play click", $"on {button} release none", $"on {button} hold none", $"on {button} double none", $"button {button} double 0" }),
    ];

    /// <summary>Counts; it takes about half a minute.</summary>
    /// <returns>The rows, each as soon as it is counted.</returns>
    public IEnumerable<BenchmarkRow> Run()
    {
        PressPath path = PressPath.Count(BankFile.Standard().Lines, "ok");
        yield return Row("press to first write, IL operations", path.Operations, "", 600);
        yield return Row("press to first write, calls", path.Calls, "", 80);
        (double press, double detent, double line) = new CoreAllocations().Count();
        yield return Row("allocated for a press and its cue", press, "bytes", 0);
        yield return Row("allocated for a detent and its cue", detent, "bytes", 0);
        yield return Row("allocated for a line and its reply", line, "bytes", 0);
        yield return new BenchmarkRow(
            "a line of steps, IL operations a byte",
            Number(Math.Round(LineCost.Count(BankFile.Standard().Lines, "click.lra 12:100 6:-100 10:0 8.5:80>20~out").OperationsPerByte)),
            "",
            null);
        foreach (CostModel costs in new[] { CostModel.Fast, CostModel.Typical, CostModel.Slow })
        {
            foreach (BenchmarkRow row in Modelled(costs))
            {
                yield return row;
            }
        }

        foreach (BenchmarkRow row in HeapRows.Run())
        {
            yield return row;
        }

        foreach (BenchmarkRow row in Tuning())
        {
            yield return row;
        }

        RunResult busy = Play(BenchmarkScenarios.Busy(60), CostModel.Typical, BankFile.Standard().Lines);
        yield return new BenchmarkRow(
            "a busy panel, virtual over real time", Number(Math.Round(busy.VirtualOverReal)), ">= 1000", busy.VirtualOverReal >= 1000);
        SweepBenchmark sweep = SweepBenchmark.Run(ActuatorProfile.Load<MotorProfile>(ActuatorProfile.DefaultLra));
        yield return new BenchmarkRow(
            "a bank of 20 cues felt on 21 motors",
            string.Create(CultureInfo.InvariantCulture, $"{sweep.RealSeconds:0.00} s ({sweep.Speed:0}x)"),
            "< 2 s",
            sweep.RealSeconds < 2);
    }

    // To the drive of the first press with the edit. The node reads a line while it comes in: over a faster link less of that is done when Enter comes.
    private static IEnumerable<BenchmarkRow> Tuning()
    {
        foreach ((int baud, long budget) in new[] { (115_200, 50_000L), (921_600, 20_000L) })
        {
            EditToFelt edit = EditToFelt.Model(baud, CostModel.Typical);
            yield return new BenchmarkRow(
                $"typical: an edit felt (after Enter), {baud} baud",
                $"{Milliseconds(edit.TotalMicroseconds)} ({Milliseconds(edit.AfterEnterMicroseconds)}) ms",
                $"<= {Milliseconds(budget)} ms",
                edit.TotalMicroseconds <= budget);
            yield return Limit(CostModel.Typical, $"{PushedLines} lines pushed, {baud} baud", BankPush.Model(PushedLines, baud, CostModel.Typical), null);
        }
    }

    private IEnumerable<BenchmarkRow> Modelled(CostModel costs)
    {
        bool typical = costs == CostModel.Typical;
        RunOptions pressOptions = Options(BenchmarkScenarios.Presses(captures, Presses), costs, s_clickOnly);
        RunResult presses = Runner.Run(pressOptions);
        IReadOnlyList<long> drives = DriveLengths.Of(presses, "lra");
        yield return Limit(costs, "ready after power-on", presses.BootMicroseconds, null);
        RunResult populations = Play(BenchmarkScenarios.Populations(PopulationRounds), costs, [.. BankFile.Standard().Lines, .. BenchmarkScenarios.WideCue]);
        foreach (BenchmarkRow row in PopulationRows.Of(costs, presses, pressOptions, populations))
        {
            yield return row;
        }

        yield return new BenchmarkRow(
            $"{costs.Name}: presses missed + doubled", $"{presses.MissedPresses} + {presses.DoublePresses} of {Presses}", "0 + 0", presses.MissedPresses + presses.DoublePresses == 0);
        yield return new BenchmarkRow(
            $"{costs.Name}: a 12 ms drive lasts",
            $"{Milliseconds(drives.Min())} to {Milliseconds(drives.Max())} ms",
            typical ? "+- 0.6, GC 13 ms" : "",
            typical ? drives.All(drive => drive is >= 11_400 and <= 13_000) && drives.Count(drive => drive > 12_600) <= presses.Heap?.Collections : null);
        yield return Limit(costs, "steps late, p99", presses.StepLate.P99, typical ? 1000 : null);

        RunResult paste = Play(BenchmarkScenarios.Paste(BankFile.Standard().Lines), costs, BankFile.Standard().Lines);
        yield return Limit(costs, "press felt while a bank is pasted, worst", paste.Populations.Where(population => population.Population is Population.Press or Population.Cut).Max(population => population.Latency.Max), typical ? 5000 : null);
        RunResult turns = Play(BenchmarkScenarios.Turns(200, 40), costs, BankFile.Standard().Lines);
        yield return Limit(costs, "detent felt after at 40/s, p50", turns.Latency.P50, typical ? 850 : null);
        RunResult spin = Play(BenchmarkScenarios.Turns(400, 200), costs, BankFile.Standard().Lines);
        yield return new BenchmarkRow($"{costs.Name}: detents lost at 200/s", $"{spin.LostDetents} of 800", "0", spin.LostDetents == 0);
    }

    private static RunResult Play(Scenario scenario, CostModel costs, IReadOnlyList<string> bank) => Runner.Run(Options(scenario, costs, bank));

    private static RunOptions Options(Scenario scenario, CostModel costs, IReadOnlyList<string> bank) =>
        new() { Scenario = scenario, BankLines = bank, Costs = costs };

    private static BenchmarkRow Row(string name, double value, string unit, double budget) =>
        new(name, $"{Number(value)} {unit}".TrimEnd(), budget == 0 ? "0" : $"<= {Number(budget)}", value <= budget);

    private static BenchmarkRow Limit(CostModel costs, string name, long? microseconds, long? budget) => new(
        $"{costs.Name}: {name}",
        microseconds is long value ? Milliseconds(value) + " ms" : "none",
        budget is long limit ? $"<= {Milliseconds(limit)} ms" : "",
        budget is null ? null : microseconds <= budget);

    private static string Milliseconds(long microseconds) => (microseconds / 1000.0).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
