using HapticNode.Core.Cues;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Console;

/// <summary>What must hold after any session.</summary>
internal static class SessionEnd
{
    /// <summary>Claims that a panel still does what it is told, and that its bank is one.</summary>
    /// <param name="panel">The panel.</param>
    public static void Check(FuzzedPanel panel)
    {
        panel.Send("\nsession end\nabort\nwatch all 0\n\u0003");
        panel.Say("clear", "ok");
        panel.Say("arm", "ok");
        panel.Say("volume 50", "ok");
        panel.Send("selftest\n");
        Assert.IsTrue(panel.Node.Player.IsPlaying(), "it plays, or what nobody has answered does");
        panel.Send("\u0003");
        CheckSteps(panel.Node);
        CheckRules(panel.Node.Bank);
        panel.Send("dump\n");
        CollectionAssert.AreEqual(panel.Data.ToArray(), new LoadedBank(panel.Data).Print());
    }

    // No step is lost, and none is in two chains.
    private static void CheckSteps(Node node)
    {
        StepPool pool = node.Bank.Steps;
        HashSet<short> used = [];
        foreach (short first in node.Bank.FirstStep.Concat(node.Draft.Loader.Staged?.FirstStep ?? []))
        {
            for (short step = first; step != StepPool.None; step = pool.Next[step])
            {
                Assert.IsTrue(used.Add(step), "a step in two chains");
            }
        }

        Assert.AreEqual(Bank.PoolSize, pool.Free + used.Count);
    }

    private static void CheckRules(Bank bank)
    {
        for (int cue = 0; cue < bank.Cues.Count; cue++)
        {
            Assert.IsTrue(bank.CueDuration[cue] * StepPool.Tenth <= Bank.MaxCueMicroseconds);
            Assert.IsFalse(bank.IsAnswerToInput(cue) && (bank.OutcomeOf[cue] != 0 || bank.LoopOf[cue] != 0));
            Assert.IsFalse(bank.IsOutcomeOfAction(cue) && (bank.OutcomeOf[cue] == 0 || bank.LoopOf[cue] != 0));
        }
    }
}
