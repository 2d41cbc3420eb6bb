using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Fuzz;

/// <summary>Bursts that overflow the runtime's queue, in the middle of presses: what the node believes is what the contacts say, at the latest when it is quiet.</summary>
[TestClass]
public sealed class LostEdgeTests
{
    private const int Seed = 20250402;
    private const int Usual = 300;
    private const long Quiet = 2_000_000;

    private static readonly string[] s_bank =
    [
        "lane m motor", .. Enumerable.Range(0, TouchedPanel.Buttons).Select(button => $"button b{button} hold 300 double 0 repeat 100"),
        "cue click", "click.m 12:85 6:-100", "cue rep", "rep.m 5:50",
        "on b0 press play click", "on b0 hold play click", "on b0 repeat play rep", "on b1 press play click",
    ];

    [TestMethod]
    public void AfterQuietANodeBelievesWhatTheContactsSay()
    {
        ForPanels((panel, seed) =>
        {
            for (int button = 0; button < TouchedPanel.Buttons; button++)
            {
                string last = panel.Events.LastOrDefault(told => told.Line == button && told.Event is "press" or "release" && told.Line == button).Event ?? "release";
                Assert.AreEqual(panel.IsClosed(button) ? "press" : "release", last, $"seed {seed}: button {button}, {panel.Dropped} edges dropped");
            }
        });
    }

    [TestMethod]
    public void NoHoldAndNoRepeatIsToldOfAnOpenContact()
    {
        ForPanels((panel, seed) => Assert.IsEmpty(panel.Events.Where(told => told.Event is "hold" or "repeat" && !told.Closed), $"seed {seed}"));
    }

    [TestMethod]
    public void PressesAndReleasesTakeTurns()
    {
        ForPanels((panel, seed) =>
        {
            foreach (IGrouping<int, (int Line, string Event, bool Closed)> button in panel.Events.Where(told => told.Event is "press" or "release").GroupBy(told => told.Line))
            {
                string[] events = [.. button.Select(told => told.Event)];
                CollectionAssert.AreEqual(events.Select((_, index) => index % 2 == 0 ? "press" : "release").ToArray(), events, $"seed {seed}: button {button.Key}");
            }
        });
    }

    private static void ForPanels(Action<TouchedPanel, int> claim)
    {
        int cases = Effort.Cases(Usual);
        for (int seed = Seed; seed < Seed + cases; seed++)
        {
            Random random = new(seed);
            TouchedPanel panel = new(s_bank, random.Next(100, 900));
            panel.Run(100_000);
            for (int part = random.Next(1, 8); part > 0; part--)
            {
                Happen(panel, random);
                panel.Run(random.Next(1_000, 600_000));
            }

            panel.Run(Quiet);
            claim(panel, seed);
        }
    }

    // A finger, and now and then a burst on some lines, in which a press or a release may be lost.
    private static void Happen(TouchedPanel panel, Random random)
    {
        int button = random.Next(TouchedPanel.Buttons);
        long time = panel.Now + random.Next(1, 2000);
        Bounce.Move(panel, random, time, button, panel.IsClosed(button) ? 1 : 0, (2 * random.Next(0, 6)) + 1, 800);
        if (random.Next(2) == 0)
        {
            int first = random.Next(TouchedPanel.Buttons);
            for (int line = first; line < Math.Min(TouchedPanel.Lines, first + random.Next(1, 5)); line++)
            {
                if (line != button)
                {
                    int level = line < TouchedPanel.Buttons && panel.IsClosed(line) ? 1 : 0;
                    Bounce.Move(panel, random, time + random.Next(-1000, 1000), line, level, (2 * random.Next(20, 150)) + 1, random.Next(500, 3000));
                }
            }
        }
    }
}
