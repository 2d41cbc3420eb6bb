using System.Globalization;
using HapticNode.App.Runs;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.App.Benchmarks;

/// <summary>The panels' days that the benchmark plays.</summary>
internal static class BenchmarkScenarios
{
    private const int Seed = 1;

    /// <summary>Every button of the reference panel: the way of an edge may depend on the pin.</summary>
    internal static readonly string[] Buttons = ["ok", "back", "save", "mode", "dial-push", "knob-push"];

    /// <summary>Presses of all buttons through bouncing contacts, at times that have nothing to do with anything periodic in the node.</summary>
    internal static Scenario Presses(IReadOnlyList<string> captures, int count)
    {
        var random = new Random(Seed);
        return Parse("presses", Enumerable.Range(0, count).SelectMany(index =>
        {
            double time = 200 + (index * 400) + (random.NextDouble() * 100);
            string button = Buttons[index % Buttons.Length];
            return new[]
            {
                Line(time, $"{button} replay \"{captures[index / Buttons.Length % captures.Count]}\""),
                Line(time + 250, $"{button} release"),
            };
        }));
    }

    /// <summary>Every population in turn, each cue alone but for the one that is to be cut; for the standard bank with <see cref="WideCue"/>.</summary>
    internal static Scenario Populations(int rounds)
    {
        var random = new Random(Seed);
        return Parse("populations", Enumerable.Range(0, rounds).SelectMany(round =>
        {
            double time = 200 + (round * 5000) + (random.NextDouble() * 10);
            string turn = round % 2 == 0 ? "+" : "-";
            return new[]
            {
                // Release and hold.
                Line(time, "ok tap 60"),
                Line(time + (400 + (random.NextDouble() * 10)), "mode tap 700"),

                // A detent, and turns against the lower limit of the dial, now and then faster than their cue.
                Line(time + 1500 + (random.NextDouble() * 10), $"knob turn {turn}1 at 20/s"),
                Line(time + 1800 + (random.NextDouble() * 10), (round % 3) switch { 0 => "dial turn -1 at 20/s", 1 => "dial turn -8 at 40/s", _ => "dial turn -8 at 100/s" }),

                // A press that cuts a message, in its drive or in its brake.
                Line(time + 2200, "host play message"),
                Line(time + 2230 + (random.NextDouble() * 90), "back tap 60"),

                // The host answers, and nobody does.
                Line(time + 2800, "save tap 60"),
                Line(time + 3200 + (random.NextDouble() * 10), round % 2 == 0 ? "host done save" : "host play click"),

                // Six lanes at once.
                Line(time + 4000 + (random.NextDouble() * 10), "knob-push tap 60"),
            };
        }));
    }

    /// <summary>A cue that drives all lanes of the panel at once, and the binding that plays it.</summary>
    internal static readonly string[] WideCue =
    [
        "cue wide", "wide.lra 12:85 6:-100", "wide.erm 60:90 9:-100", "wide.tone 40:20@3000", "wide.red 80:60", "wide.green 80:60", "wide.blue 80:60",
        "on knob-push press play wide",
    ];

    /// <summary>An encoder turned to and fro.</summary>
    internal static Scenario Turns(int detents, int perSecond) => Parse("turns",
    [
        Line(100, $"knob turn +{detents} at {perSecond}/s"),
        Line(200 + (detents * 1000.0 / perSecond), $"knob turn -{detents} at {perSecond}/s"),
    ]);

    /// <summary>A panel in both hands: an encoder that never rests, and four presses a second.</summary>
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

    private static string Line(double time, string what) => time.ToString("0.###", CultureInfo.InvariantCulture) + " " + what;

    private static Scenario Parse(string name, IEnumerable<string> lines) => ScenarioParser.Parse(name, [.. lines], Demo.Folder);
}
