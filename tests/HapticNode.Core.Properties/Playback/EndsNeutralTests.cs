using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Playback;

[TestClass]
public sealed class EndsNeutralTests
{
    // The longest loop, the longest wait for an answer with the cue that ends it, and 300 ms.
    private const long LongEnough = RandomCues.LongestLoop * 1000L + 300_000 + 300_000 + 300_000;

    [TestMethod]
    public void WhateverCutsACueEverythingEndsNeutral()
    {
        Holds.ForChoices(500, 500, choices =>
        {
            string[] lines = RandomCues.Lines(choices);
            RandomPanel panel = new(lines);
            while (choices.Any)
            {
                panel.Happen(choices, lines);
                panel.Run(choices.OnceIn(4) ? choices.Between(1000, 200_000) : choices.Between(0, 20_000));
            }

            End(panel);
        });
    }

    [TestMethod]
    public void HoweverLateANodeIsEverythingEndsNeutral()
    {
        Holds.ForChoices(500, 500, choices =>
        {
            string[] lines = RandomCues.Lines(choices);
            RandomPanel panel = new(lines);
            while (choices.Any)
            {
                panel.Happen(choices, lines);
                panel.Jump(panel.Now + (choices.OnceIn(4) ? choices.Between(1000, 400_000) : choices.Between(0, 30_000)));
            }

            End(panel);
        });
    }

    [TestMethod]
    public void ALoopEndsAtItsLimit()
    {
        Holds.ForChoices(300, 60, choices =>
        {
            int limit = choices.Between(1, RandomCues.LongestLoop);
            RandomPanel panel = new(["lane m motor drive 1000 heat 10000", "lane n motor drive 1000 heat 10000", "lane t tone drive 1000", .. RandomCues.Cue("wait", $" loop {limit}", choices)]);
            panel.Run(1000);
            panel.Node.Host.CarryOut(Verb.Play, 0, -1, panel.Now);
            panel.Run(limit * 1000L);
            panel.IsNeutral();
        });
    }

    [TestMethod]
    public void AOneShotEndsWithItsLongestLane()
    {
        Holds.ForChoices(300, 60, choices =>
        {
            RandomPanel panel = new(["lane m motor drive 1000 heat 10000", "lane n motor drive 1000 heat 10000", .. RandomCues.Cue("once", "", choices)]);
            panel.Run(1000);
            panel.Node.Host.CarryOut(Verb.Play, 0, -1, panel.Now);
            panel.Run(panel.Node.Bank.CueDuration[0] * StepPool.Tenth);
            panel.IsNeutral();
        });
    }

    private static void End(RandomPanel panel)
    {
        for (int line = 0; line < 4; line++)
        {
            panel.Edge(line, 1);
        }

        panel.Run(LongEnough);
        panel.IsNeutral();
    }
}
