using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Fuzz;

/// <summary>Buttons that are pressed and released together: each once, however their contacts bounce and whatever the runtime drops.</summary>
[TestClass]
public sealed class ChordTests
{
    private const int Seed = 20250401;
    private const int Usual = 400;
    private const int MostEdges = 75;
    private const int Chords = 5;

    private static readonly string[] s_bank =
    [
        "lane m motor", "lane t tone", .. Enumerable.Range(0, TouchedPanel.Buttons).Select(button => $"button b{button} hold 0 double 0"),
        "cue click", "click.m 12:85 6:-100", "click.t 5:20@3000",
        .. Enumerable.Range(0, TouchedPanel.Buttons).Select(button => $"on b{button} press play click"),
    ];

    [TestMethod]
    public void EveryButtonOfAChordIsFeltOnce()
    {
        int cases = Effort.Cases(Usual);
        for (int seed = Seed; seed < Seed + cases; seed++)
        {
            Random random = new(seed);
            int buttons = random.Next(2, TouchedPanel.Buttons + 1);
            TouchedPanel panel = new(s_bank, random.Next(100, 900));
            panel.Run(100_000);
            for (int chord = 0; chord < Chords; chord++)
            {
                Play(panel, random, buttons);
            }

            string[] expected = [.. Enumerable.Range(0, Chords).SelectMany(_ => new[] { "press", "release" })];
            for (int button = 0; button < TouchedPanel.Buttons; button++)
            {
                CollectionAssert.AreEqual(
                    button < buttons ? expected : [],
                    panel.Events.Where(told => told.Line == button).Select(told => told.Event).ToArray(),
                    $"seed {seed}: button {button} of {buttons}, {panel.Dropped} edges dropped: {string.Join(' ', panel.Events.Where(told => told.Line == button).Select(told => told.Event))}");
            }
        }
    }

    // Fingers come down within two milliseconds, and stay until the slowest handlers have had every edge.
    private static void Play(TouchedPanel panel, Random random, int buttons)
    {
        long length = TouchedPanel.Buttons * MostEdges * 1000;
        foreach (int level in new[] { 0, 1 })
        {
            for (int button = 0; button < buttons; button++)
            {
                int edges = (2 * random.Next(0, (MostEdges / 2) + 1)) + 1;
                Bounce.Move(panel, random, panel.Now + 1000 + random.Next(0, 2000), button, level, edges, random.Next(300, 1500));
            }

            panel.Run(length);
        }
    }
}
