using System.Globalization;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Cli.Benchmarks;

/// <summary>The panels' days that the benchmark plays.</summary>
internal static class BenchmarkScenarios
{
    private const int Seed = 1;

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "scenarios", "demo");

    /// <summary>Presses through bouncing contacts, at times that have nothing to do with anything periodic in the node.</summary>
    internal static Scenario Presses(IReadOnlyList<string> captures, int count)
    {
        var random = new Random(Seed);
        return Parse("presses", Enumerable.Range(0, count).SelectMany(index =>
        {
            double time = 200 + (index * 400) + (random.NextDouble() * 100);
            return new[]
            {
                Line(time, $"ok replay \"{captures[index % captures.Count]}\""),
                Line(time + 250, "ok release"),
            };
        }));
    }

    /// <summary>A knob turned to and fro.</summary>
    internal static Scenario Turns(int detents, int perSecond) => Parse("turns",
    [
        Line(100, $"knob turn +{detents} at {perSecond}/s"),
        Line(200 + (detents * 1000.0 / perSecond), $"knob turn -{detents} at {perSecond}/s"),
    ]);

    /// <summary>A panel in both hands: a knob that never rests, and four presses a second.</summary>
    internal static Scenario Busy(int seconds) => Parse("busy", Enumerable.Range(0, seconds).SelectMany(second =>
    {
        double time = 100 + (second * 1000);
        string turn = second % 2 == 0 ? "+" : "-";
        return new[] { Line(time, $"knob turn {turn}38 at 40/s") }
            .Concat(Enumerable.Range(0, 4).Select(press => Line(time + 7 + (press * 250), "ok tap 60")));
    }));

    /// <summary>Taps while a whole bank comes in over the tuning port, as fast as the wire carries it.</summary>
    internal static Scenario Paste(IReadOnlyList<string> bankLines) => Parse("paste",
    [
        .. bankLines.Select(line => Line(100, "host " + line)),
        .. Enumerable.Range(0, 10).Select(tap => Line(120 + (tap * 83.3), "ok tap 40")),
    ]);

    internal static IReadOnlyList<string> ShippedCaptures() =>
        [Path.Combine(s_folder, "bounce-press.csv"), Path.Combine(s_folder, "bounce-press-long.csv")];

    private static string Line(double time, string what) => time.ToString("0.###", CultureInfo.InvariantCulture) + " " + what;

    private static Scenario Parse(string name, IEnumerable<string> lines) => ScenarioParser.Parse(name, [.. lines], s_folder);
}
