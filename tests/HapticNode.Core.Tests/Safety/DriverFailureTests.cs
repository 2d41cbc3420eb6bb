using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

[TestClass]
public sealed class DriverFailureTests
{
    [TestMethod]
    public void ADriverThatFailedLatchesTheNode()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 200:80", "a.red 200:50");
        panel.Play("a", 0);
        panel.Node.DriverFailed(false, 1000);
        Assert.AreEqual((int)FaultReason.Driver, (int)panel.Node.Player.Latched);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
    }

    [TestMethod]
    public void EdgesAndStepsGoOnAfterADriverFailed()
    {
        TestPanel panel = new TestPanel();
        FailingOutput output = Add(panel);
        output.Fails = true;
        Assert.ThrowsException(typeof(System.InvalidOperationException), () => panel.Node.Edge(TestPanel.Ok, 0, 1000));
        output.Fails = false;
        panel.Node.DriverFailed(true, 1000);
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 2000);
        panel.Levels.Set(TestPanel.Ok, 1);
        panel.RunUntil(500000);
        panel.Edge(TestPanel.Ok, 0, 500000);
        Assert.IsTrue(panel.Node.Player.IsPlaying());
        panel.RunUntil(600000);
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void EdgesGoOnAfterADriverFailedInTheLoop()
    {
        TestPanel panel = new TestPanel();
        FailingOutput output = Add(panel);
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.RunUntil(2000);
        output.Fails = true;
        panel.Node.Step(60000);
        Assert.ThrowsException(typeof(System.InvalidOperationException), () => panel.Node.Step(60000));
        output.Fails = false;
        panel.Node.DriverFailed(false, 60000);
        panel.Node.Edge(TestPanel.Ok, 1, 61000);
        Assert.AreEqual(0, panel.Node.Counters.Queued, "the loop is not taken to be inside still");
    }

    [TestMethod]
    public void ADriverThatStillFailsDoesNotKeepTheOthersFromNeutral()
    {
        TestPanel panel = new TestPanel();
        FailingOutput output = Add(panel);
        RecordingOutput later = new RecordingOutput(panel.Clock);
        panel.Node.AddLane("later", LaneKind.Motor, later);
        panel.Say("lane later motor");
        panel.Say("a.later 50:80");
        panel.RunUntil(1000);
        panel.Node.Host.CarryOut(Verb.Play, panel.CueNamed("a"), -1, 1000);
        Assert.AreEqual(800, later.LevelNow());
        output.Fails = true;
        panel.Node.DriverFailed(false, 2000);
        Assert.AreEqual(0, later.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    private static FailingOutput Add(TestPanel panel)
    {
        FailingOutput output = new FailingOutput();
        panel.Node.AddLane("broken", LaneKind.Light, output);
        panel.Say("lane broken light");
        panel.Say("cue a");
        panel.Say("a.broken 50:50");
        panel.Say("on ok press play a");
        return output;
    }
}
