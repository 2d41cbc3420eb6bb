using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class NeutralTests
{
    [TestMethod]
    public void EveryStandardCueEndsNeutral()
    {
        TestPanel panel = new TestPanel(StandardLines.All);
        Bank bank = panel.Node.Bank;
        long time = 1000;
        for (int cue = 0; cue < bank.Cues.Count; cue++)
        {
            panel.RunUntil(time);
            panel.Node.Host.CarryOut(Verb.Play, cue, -1, time);
            long end = time + bank.LoopOf[cue] * 1000L + bank.CueDuration[cue] * StepPool.Tenth;
            while (time < end)
            {
                ForgetAll(panel);
                time = end - time < 1000000 ? end : time + 1000000;
                panel.RunUntil(time);
            }

            Assert.IsFalse(panel.Node.Player.IsPlaying());
            AllNeutral(panel);
            time += 1000000;
        }
    }

    [TestMethod]
    public void WhatIsCutByACueOnAnotherLaneEndsNeutral()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 100:80", "a.red 100:60", "cue b", "b.red 10:20");
        panel.Play("a", 0);
        panel.Play("b", 5000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ACueThatIsEditedWhileItPlaysEndsNeutral()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 100:80", "a.red 100:60");
        panel.Play("a", 0);
        Assert.AreEqual("ok", panel.Say("a.lra 100:50"));
        AllNeutral(panel);
    }

    [TestMethod]
    public void ACueThatIsBegunAnewWhileItPlaysEndsNeutral()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 100:80", "a.red 100:60");
        panel.Play("a", 0);
        Assert.AreEqual("ok steps=0", panel.Say("cue a"));
        AllNeutral(panel);
        panel.RunUntil(200000);
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void ALineThatIsNotUnderstoodCutsNothing()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 100:80");
        panel.Play("a", 0);
        panel.Say("a.lra 100:500");
        Assert.AreEqual(800, panel.Lra.LevelNow());
    }

    private static void AllNeutral(TestPanel panel)
    {
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Erm.LevelNow());
        Assert.AreEqual(0, panel.Tone.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.AreEqual(0, panel.Green.LevelNow());
        Assert.AreEqual(0, panel.Blue.LevelNow());
    }

    private static void ForgetAll(TestPanel panel)
    {
        panel.Lra.Forget();
        panel.Erm.Forget();
        panel.Tone.Forget();
        panel.Red.Forget();
        panel.Green.Forget();
        panel.Blue.Forget();
    }
}
