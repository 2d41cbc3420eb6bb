using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class HalfStepTests
{
    [TestMethod]
    public void ALightIsDrivenACallAfterItsTrackTookAStep()
    {
        TestPanel panel = AtTheStep("cue a", "a.red 10:80 10:40");
        Assert.AreEqual(800, panel.Red.LevelNow());
        Assert.IsTrue(panel.Node.Player.Due <= 10000, "an edge need not wait for both");
        panel.Node.Player.Advance(10000);
        Assert.AreEqual(400, panel.Red.LevelNow());
    }

    [TestMethod]
    public void AMotorIsDrivenInTheCallOfItsStep()
    {
        TestPanel panel = AtTheStep("cue a", "a.lra 10:80 10:40");
        Assert.AreEqual(400, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ACueThatEndsIsNotAtRestBeforeItsLaneIsNeutral()
    {
        TestPanel panel = AtTheStep("cue a", "a.red 10:80");
        Assert.IsFalse(panel.Node.Player.IsAtRest());
        panel.Node.Player.Advance(10000);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.IsTrue(panel.Node.Player.IsAtRest());
    }

    [TestMethod]
    public void WhatStartsBetweenAStepAndItsDriveIsKept()
    {
        TestPanel panel = AtTheStep("cue a", "a.red 10:80 10:40", "cue b", "b.red 20:60");
        panel.Node.Host.CarryOut(Verb.Play, panel.CueNamed("b"), -1, 10000);
        panel.JumpTo(10000);
        Assert.AreEqual(600, panel.Red.LevelNow());
        panel.RunUntil(31000);
        Assert.AreEqual(0, panel.Red.LevelNow());
    }

    [TestMethod]
    public void WhatIsStoppedBetweenAStepAndItsDriveStaysNeutral()
    {
        TestPanel panel = AtTheStep("cue a", "a.red 10:80 10:40");
        panel.Node.Player.Arm(false, 10000);
        panel.JumpTo(12000);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.IsTrue(panel.Node.Player.IsAtRest());
    }

    // The first call of the player after the first step of "a" is due.
    private static TestPanel AtTheStep(params string[] lines)
    {
        TestPanel panel = new TestPanel(lines);
        panel.Play("a", 0);
        panel.RunUntil(9000);
        panel.Node.Player.Advance(10000);
        return panel;
    }
}
