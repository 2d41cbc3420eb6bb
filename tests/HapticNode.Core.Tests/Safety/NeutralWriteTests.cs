using HapticNode.Core.Base;
using HapticNode.Core.Playback;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

// What must be neutral is neutral, whatever fails meanwhile.
[TestClass]
public sealed class NeutralWriteTests
{
    [TestMethod]
    public void NeutralThatADriverDidNotTakeIsWrittenAgainUntilItDoes()
    {
        TestPanel panel = new TestPanel();
        BrokenOutput output = Add(panel);
        panel.Play("a", 1000);
        output.ThrowsAtNeutral = true;
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 10000);
        Assert.AreEqual(800, output.Level, "still driven");
        Assert.AreEqual((int)Refusal.NotNeutral, (int)panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 20000));
        panel.RunUntil(900000);
        Assert.IsFalse(panel.Node.DriversOn(panel.Clock.Now));
        Assert.AreEqual((int)Refusal.Latched, (int)panel.Play("a", 1000000));
        output.ThrowsAtNeutral = false;
        panel.RunUntil(1500000);
        Assert.AreEqual(0, output.Level);
        Assert.AreEqual((int)Refusal.None, (int)panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 1500000));
        Assert.IsTrue(panel.Node.DriversOn(panel.Clock.Now));
    }

    [TestMethod]
    public void ALevelThatADriverDidNotTakeIsNotNoted()
    {
        TestPanel panel = new TestPanel();
        BrokenOutput output = Add(panel);
        output.LacksMemory = true;
        Assert.ThrowsException(typeof(System.OutOfMemoryException), () => panel.Node.Host.CarryOut(Verb.Play, panel.CueNamed("a"), -1, 1000));
        Assert.AreEqual(0, (int)panel.Node.Player.Lanes.Level[6]);
    }

    [TestMethod]
    public void ALoopThatDoesNotAdvanceThePlayerLosesTheGate()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:80");
        panel.Play("a", 1000);
        panel.JumpTo(1000);
        Assert.IsTrue(panel.Node.DriversOn(21000 + 20000));
        Assert.IsFalse(panel.Node.DriversOn(21000 + 40000));
    }

    [TestMethod]
    public void ALightThatDoesNotTakeItsSignalIsNotKnownToBeNeutral()
    {
        TestPanel panel = new TestPanel();
        BrokenOutput output = new BrokenOutput();
        panel.Node.Player.Lanes.Connect(3, output);
        output.LacksMemory = true;
        panel.Node.Player.Lanes.Signal(3, 400);
        Assert.AreEqual(1 << 3, panel.Node.Player.Lanes.Unknown);
        output.LacksMemory = true;
        panel.Node.Player.Lanes.Signal(3, 400);
        Assert.AreEqual(1 << 3, panel.Node.Player.Lanes.Unknown, "until it is written");
        panel.Node.Player.RetryNeutral(1000);
        Assert.AreEqual(0, panel.Node.Player.Lanes.Unknown);
    }

    [TestMethod]
    public void ALaneWhoseDriverHangsIsNotKnownToBeNeutralHoweverOftenItIsTried()
    {
        TestPanel panel = new TestPanel();
        Lanes lanes = panel.Node.Player.Lanes;
        lanes.Stuck = 1;
        lanes.Neutral();
        Assert.AreEqual(1 << 1, lanes.Unknown);
        lanes.Neutral();
        Assert.AreEqual(1 << 1, lanes.Unknown);
    }

    private static BrokenOutput Add(TestPanel panel)
    {
        BrokenOutput output = new BrokenOutput();
        panel.Node.AddLane("broken", LaneKind.Motor, output);
        panel.Say("lane broken motor");
        panel.Say("cue a");
        panel.Say("a.broken 300:80");
        return output;
    }
}
