using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class ArmTests
{
    private const string NotArmed = "err 48 disarmed, say arm first";

    [TestMethod]
    public void DisarmedNothingPlaysAndTheDriversAreOff()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("disarm"));
        Assert.AreEqual(NotArmed, panel.Say("play click"));
        Assert.AreEqual(NotArmed, panel.Say("selftest"));
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.IsFalse(panel.Node.DriversOn(panel.Clock.Now));
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void WhatPlaysIsCutByDisarming()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("play long");
        panel.Say("disarm");
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ArmedCuesPlayAgain()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("disarm");
        Assert.AreEqual("ok", panel.Say("arm"));
        Assert.IsTrue(panel.Node.DriversOn(panel.Clock.Now));
        Assert.AreEqual("ok", panel.Say("play click"));
        Assert.AreEqual(1000, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ArmedForSomeSecondsTheNodeDisarmsItself()
    {
        TestPanel panel = StoredPanel.Made();
        panel.RunUntil(500000);
        Assert.AreEqual("ok", panel.Say("arm 2"));
        panel.RunUntil(2499999);
        Assert.IsTrue(panel.Node.DriversOn(panel.Clock.Now));
        panel.RunUntil(2500000);
        Assert.IsFalse(panel.Node.DriversOn(panel.Clock.Now));
        Assert.AreEqual(NotArmed, panel.Say("play click"));
    }

    [TestMethod]
    public void WhatPlaysThenIsCut()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("arm 1");
        panel.RunUntil(900000);
        panel.Say("play long");
        panel.RunUntil(1000000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void TheNodeIsDueWhenItDisarmsItself()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("arm 3600");
        Assert.AreEqual(3600000000L, panel.Node.Due);
        panel.JumpTo(3600000000L);
        Assert.IsFalse(panel.Node.Player.IsArmed);
        Assert.AreEqual(Times.Never, panel.Node.Due);
    }

    [TestMethod]
    public void TheLastArmCounts()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("arm 1");
        panel.Say("arm 2");
        panel.RunUntil(1500000);
        Assert.IsTrue(panel.Node.Player.IsArmed);
        panel.Say("arm");
        panel.RunUntil(3000000);
        Assert.IsTrue(panel.Node.Player.IsArmed);
    }

    [TestMethod]
    public void ADisarmEndsTheTimeOfAnArm()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("arm 1");
        panel.Say("disarm");
        panel.Say("arm");
        panel.RunUntil(2000000);
        Assert.IsTrue(panel.Node.Player.IsArmed);
    }

    [TestMethod]
    public void ALatchAndADisarmEndEachForItself()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("disarm");
        panel.Say("stop");
        Assert.AreEqual("err 32 latched, say clear first", panel.Say("play click"));
        panel.Say("clear");
        Assert.AreEqual(NotArmed, panel.Say("play click"));
        panel.Say("stop");
        panel.Say("arm");
        Assert.AreEqual("err 32 latched, say clear first", panel.Say("play click"));
        Assert.IsFalse(panel.Node.DriversOn(panel.Clock.Now));
        panel.Say("clear");
        Assert.AreEqual("ok", panel.Say("play click"));
    }

    [TestMethod]
    [DataRow("arm 0", "err 3 column=5 range=1..3600 out of range")]
    [DataRow("arm 3601", "err 3 column=5 range=1..3600 out of range")]
    [DataRow("arm now", "err 2 column=5 a number is expected")]
    [DataRow("arm 1 2", "err 5 column=7 unexpected text")]
    [DataRow("disarm 1", "err 5 column=8 unexpected text")]
    public void AMistakeIsPointedAtAndChangesNothing(string line, string expected)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(expected, panel.Say(line));
        Assert.IsTrue(panel.Node.Player.IsArmed);
        Assert.AreEqual(Times.Never, panel.Node.Due);
    }
}
