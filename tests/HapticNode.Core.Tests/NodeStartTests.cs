using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

[TestClass]
public sealed class NodeStartTests
{
    [TestMethod]
    public void AButtonThatIsHeldAtTheStartTellsNothingUntilItIsReleased()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:50", "on ok press play a", "on ok hold play a", "on ok release play a", "on save press play a");
        panel.Levels.Set(TestPanel.Ok, 0);
        panel.Node.StartControls(1000);
        panel.RunUntil(2000000);
        panel.Edge(TestPanel.Ok, 1, 2000000);
        panel.RunUntil(2200000);
        Assert.AreEqual(0, TraceReader.Count(panel.Records, TraceKind.Event));
        panel.Edge(TestPanel.Ok, 0, 2200000);
        Assert.AreEqual(1, TraceReader.Count(panel.Records, TraceKind.Event));
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void EveryButtonIsLookedAt()
    {
        TestPanel panel = new TestPanel();
        panel.Levels.Set(TestPanel.Save, 0);
        panel.Node.StartControls(1000);
        panel.RunUntil(2000000);
        panel.Edge(TestPanel.Save, 1, 2000000);
        panel.RunUntil(2200000);
        Assert.AreEqual(0, TraceReader.Count(panel.Records, TraceKind.Event));
    }

    [TestMethod]
    public void AButtonThatIsFreeAtTheStartIsHeardAtOnce()
    {
        TestPanel panel = new TestPanel();
        panel.Node.StartControls(1000);
        panel.Edge(TestPanel.Save, 0, 1100);
        Assert.AreEqual(1, TraceReader.Count(panel.Records, TraceKind.Event));
    }

    [TestMethod]
    [DataRow(TestPanel.Ok)]
    [DataRow(TestPanel.Save)]
    public void ABounceOfAButtonThatIsHeldAtTheStartTellsNothing(int line)
    {
        TestPanel panel = new TestPanel();
        panel.Levels.Set(line, 0);
        panel.Node.StartControls(1000);
        panel.Edge(line, 1, 2000000);
        panel.Edge(line, 0, 2000100);
        panel.RunUntil(2500000);
        Assert.AreEqual(0, TraceReader.Count(panel.Records, TraceKind.Event));
    }
}
