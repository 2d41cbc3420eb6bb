using System.Globalization;
using HapticNode.Core.Console;
using HapticNode.Core.Properties.Console;
using HapticNode.Core.Properties.Storage;
using HapticNode.Core.Properties.Support;
using HapticNode.Core.Safety;

namespace HapticNode.Core.Properties.Fuzz;

/// <summary>
/// Everything at once: edges on all lines, bytes of all kinds, banks up to the last step, drivers that throw, a clock that goes back, power that is cut
/// in the middle of a save. Nothing comes out of the node but a driver's own failure, and what should be neutral is.
/// </summary>
[TestClass]
public sealed class AnythingTests
{
    private const int Seed = 20250403;
    private const int Usual = 400;
    private const int Parts = 60;
    private const int StepsALine = 6;

    // The longest loop of these banks, the longest wait for an answer, and the cue that ends it.
    private const long LongEnough = 3_000_000;

    private static readonly string[] s_words =
    [
        "save", "revert", "factory", "stop", "clear", "begin", "commit 0 00000000", "session end", "stats", "id", "help", "diff", "dump", "list",
        "watch all 50", "watch off", "selftest", "disarm", "arm", "play c0", "play c1", "play wait", "done a", "failed a", "busy a on", "busy a off",
        "progress a 50", "set c0.m 30:100", "lane m motor drive 100 heat 100", "lane n motor", "quiet on", "mute off", "button b0 repeat 20 hold 50",
        "encoder e detents 4", "encoder e detents 1", "encoder e detents 2 min 0 max 3", "cue c0", "c1.m 200:100", "repeats merge 0 soften 0",
    ];

    [TestMethod]
    public void WhateverHappensNothingComesOutAndWhatShouldBeNeutralIs()
    {
        int cases = Effort.Cases(Usual);
        for (int seed = Seed; seed < Seed + cases; seed++)
        {
            try
            {
                Try(seed);
            }
            catch (Exception failure) when (failure is not AssertFailedException)
            {
                throw new AssertFailedException($"seed {seed}: {failure}");
            }
        }
    }

    private static void Try(int seed)
    {
        Random random = new(seed);
        FlashStore store = new();
        TouchedPanel panel = new(Bank(random), random.Next(100, 900), store);
        for (int part = 0; part < Parts; part++)
        {
            Happen(panel, store, random);
            panel.Run(random.Next(3) == 0 ? random.Next(0, 300_000) : random.Next(0, 10_000));
            panel.IsNeutralUnlessItPlays(seed);
        }

        for (int lane = 0; lane < panel.Outputs.Length; lane++)
        {
            panel.Break(lane, false);
        }

        panel.LetGo();
        panel.Send("\nsession end\n");
        panel.Run(LongEnough);
        panel.IsNeutralUnlessItPlays(seed);
        Assert.IsFalse(panel.Node.Player.IsPlaying(), $"seed {seed}: something plays for ever");
        panel.Send("\n" + (char)LineReceiver.StopByte);
        panel.Run(5_000);
        Assert.AreNotEqual(FaultReason.None, panel.Node.Player.Latched, $"seed {seed}: a stop byte stops");
    }

    private static void Happen(TouchedPanel panel, FlashStore store, Random random)
    {
        switch (random.Next(12))
        {
            case 0 or 1 or 2 or 3:
                int line = random.Next(TouchedPanel.Lines);
                Bounce.Move(panel, random, panel.Now + 1, line, random.Next(2), (2 * random.Next(0, 40)) + 1, random.Next(2, 3000));
                break;
            case 4 or 5 or 6:
                panel.Send(s_words[random.Next(s_words.Length)] + "\n");
                break;
            case 7:
                panel.Send(string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => (char)random.Next(256))));
                break;
            case 8:
                panel.Send(Vocabulary.Words[random.Next(Vocabulary.Words.Length)] + " " + Vocabulary.Words[random.Next(Vocabulary.Words.Length)] + "\n");
                break;
            case 9:
                panel.Break(random.Next(panel.Outputs.Length), random.Next(2) == 0);
                break;
            case 10:
                panel.GoBack(random.Next(1, 100_000));
                break;
            default:
                store.PowerLeft = random.Next(1, 400);
                panel.Send("clear\nsave\n");
                panel.Run(random.Next(1_000, 300_000));
                store.PowerLeft = int.MaxValue;
                panel.Start();
                break;
        }
    }

    // Some banks are full to the last step, so that whatever needs room meets none.
    private static string[] Bank(Random random)
    {
        List<string> lines =
        [
            "lane m motor", "lane n motor", "lane t tone", "lane l light", "theme", "repeats",
            .. Enumerable.Range(0, TouchedPanel.Buttons).Select(button => $"button b{button} repeat {20 * random.Next(0, 10)}"), "encoder e",
            "cue acknowledge", "acknowledge.m 5:80", "cue confirm outcome", "confirm.m 20:80", "cue reject outcome", "reject.n 20:80", "cue timeout outcome",
            "timeout.l 20:80", "cue wait loop 500", "wait.m 40:30 40:0",
        ];
        int cues = random.Next(3) == 0 ? 40 : random.Next(2, 8);
        for (int cue = 0; cue < cues; cue++)
        {
            int steps = random.Next(1, 20);
            lines.Add($"cue c{cue}");
            for (int first = 0; first < steps; first += StepsALine)
            {
                IEnumerable<string> line = Enumerable.Range(0, Math.Min(StepsALine, steps - first))
                    .Select(_ => string.Create(CultureInfo.InvariantCulture, $" {300 / steps}:{random.Next(0, 60)}{(cue % 4 == 2 ? "@2000" : "")}"));
                lines.Add($"c{cue}.{"mntl"[cue % 4]}{(first == 0 ? "" : " +")}{string.Concat(line)}");
            }
        }

        lines.AddRange(Enumerable.Range(0, TouchedPanel.Buttons).Select(button => $"on b{button} press play c{button % cues}"));
        lines.AddRange(["on b7 release ask a within 300", "on b0 hold play c1", "on b0 repeat play c0", "on e detent play c0", "on e limit play c1"]);
        return [.. lines];
    }
}
