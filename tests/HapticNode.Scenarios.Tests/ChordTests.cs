using System.Globalization;
using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests;

/// <summary>Buttons pressed and released together, through bounces of 1 to 75 edges each: where the runtime drops edges, the level decides.</summary>
[TestClass]
public sealed class ChordTests
{
    private const int Seed = 20250401;
    private const int HeldMilliseconds = 900;
    private const double FirstMilliseconds = 100;

    private static readonly string[] s_buttons = ["ok", "back", "mode", "save", "dial-push", "knob-push"];

    private readonly TemporaryFolder _folder = new();

    public static IEnumerable<object[]> Chords =>
        from speed in Speeds.Names
        from buttons in Enumerable.Range(2, s_buttons.Length - 1)
        from edges in new[] { 1, 3, 5, 9, 25, 51, 75 }
        select new[] { speed[0], buttons, edges };

    [TestCleanup]
    public void DeleteFolder() => _folder.Dispose();

    [TestMethod]
    [DynamicData(nameof(Chords))]
    public void EveryButtonIsPressedAndReleasedOnce(string speed, int buttons, int edges)
    {
        var random = new Random(Seed + (buttons * 100) + edges);
        string[] pressed = s_buttons[..buttons];
        List<string> lines = [];
        foreach (string button in pressed)
        {
            foreach ((int level, double time) in new[] { (0, FirstMilliseconds), (1, FirstMilliseconds + HeldMilliseconds) })
            {
                string file = _folder.PathOf($"{button}-{level}.csv");
                File.WriteAllLines(file, Bounce(random, level, edges));
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{time + (random.NextDouble() * 0.5):0.######} {button} replay \"{file}\""));
            }
        }

        RunResult result = StandardPanel.Play(Speeds.Of(speed), lines, Bank());
        Assert.AreEqual((buttons, 0, 0), (result.Presses, result.DoublePresses, result.MissedPresses), $"{result.EdgesDropped} edges dropped");
        CollectionAssert.AreEquivalent(
            pressed.SelectMany(button => new[] { $"{button} press", $"{button} release" }).ToArray(),
            result.Inputs.Select(input => $"{input.Control} {input.Event}").ToArray());
    }

    // The standard bank, whose buttons do nothing by themselves while they are held.
    private static string[] Bank() =>
        [.. HapticNode.Banks.BankFile.Standard().Lines, .. s_buttons.Select(button => $"button {button} hold 0 double 0")];

    private static IEnumerable<string> Bounce(Random random, int level, int edges)
    {
        int[] times = [0, .. Enumerable.Range(0, edges * 3).Select(_ => random.Next(3, 500)).Distinct().Take(edges - 1).Order()];
        return times.Select((time, edge) => string.Create(CultureInfo.InvariantCulture, $"{time},{(edge % 2 == 0 ? level : 1 - level)}"));
    }
}
