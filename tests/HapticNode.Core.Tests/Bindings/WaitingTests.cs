using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Bindings;

[TestClass]
public sealed class WaitingTests
{
    [TestMethod]
    public void BusyPlaysUntilTheAnswer()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        Assert.AreEqual("ok", panel.Say("busy save on"));
        Assert.AreEqual(500, panel.Blue.LevelNow());
        panel.RunUntil(450000);
        Assert.AreEqual(500, panel.Blue.LevelNow());
        panel.Say("done save");
        Assert.AreEqual(0, panel.Blue.LevelNow());
        Assert.AreEqual(200, panel.Green.LevelNow());
    }

    [TestMethod]
    public void BusyGivesTheHostItsTimeAgain()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.RunUntil(400000);
        panel.Say("busy save on");
        panel.RunUntil(899999);
        Assert.AreEqual(0, panel.Green.Count);
        panel.RunUntil(900000);
        Assert.AreEqual(400, panel.Green.LevelNow());
        Assert.AreEqual(0, panel.Blue.LevelNow(), "a timeout ends the loop");
    }

    [TestMethod]
    public void BusyCanBeTurnedOff()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.Say("busy save on");
        Assert.AreEqual("ok", panel.Say("busy save off"));
        Assert.AreEqual(0, panel.Blue.LevelNow());
        Assert.AreEqual("ok", panel.Say("done save"), "the action still waits");
    }

    [TestMethod]
    public void BusySaidAgainGoesOnWithoutAJump()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.Say("busy save on");
        panel.RunUntil(150000);
        Assert.AreEqual(200, panel.Blue.LevelNow());
        Assert.AreEqual("ok", panel.Say("busy save on"));
        Assert.AreEqual(200, panel.Blue.LevelNow());
    }

    [TestMethod]
    public void WithoutAPendingActionNobodyIsBusy()
    {
        TestPanel panel = AskingPanel.Made();
        Assert.AreEqual("err 33 no pending action of that name", panel.Say("busy save on"));
        Assert.AreEqual("err 33 no pending action of that name", panel.Say("progress save 50"));
        Assert.AreEqual(0, panel.Blue.Count);
    }

    [TestMethod]
    [DataRow("progress save 0", 165)]
    [DataRow("progress save 50", 582)]
    [DataRow("progress save 100", 1000)]
    public void ProgressIsAsStrongAsItIsFar(string line, int expected)
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        Assert.AreEqual("ok", panel.Say(line));
        int level = panel.Blue.LevelNow();
        Assert.IsTrue(level >= expected - 2 && level <= expected + 2, level.ToString());
    }

    [TestMethod]
    public void ProgressMovesWithoutStartingAnew()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.Say("progress save 0");
        panel.RunUntil(50000);
        panel.Say("progress save 100");
        panel.RunUntil(70000);
        Assert.AreEqual(1000, panel.Blue.LevelNow());
        Assert.AreEqual(1, TraceReader.Count(panel.Records, TraceKind.CueStart) - 1, "one acknowledgement and one loop");
    }

    [TestMethod]
    public void WithoutAGaugeProgressIsAlwaysAtFullStrength()
    {
        TestPanel panel = AskingPanel.Made();
        Assert.AreEqual("ok steps=0", panel.Say("cue progress loop 60000"));
        Assert.AreEqual("ok", panel.Say("progress.blue 10:100"));
        AskingPanel.Press(panel, 1000);
        panel.Say("progress save 20");
        Assert.AreEqual(1000, panel.Blue.LevelNow());
    }

    [TestMethod]
    public void ProgressTakesThePlaceOfBusy()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.Say("busy save on");
        Assert.AreEqual("ok", panel.Say("progress save 100"));
        Assert.AreEqual(1000, panel.Blue.LevelNow());
        panel.Say("done save");
        Assert.AreEqual(0, panel.Blue.LevelNow());
    }

    [TestMethod]
    public void ABankWithoutTheCueSaysSo()
    {
        TestPanel panel = new TestPanel("cue acknowledge", "acknowledge.red 5:5", "cue over outcome", "over.red 5:5", "on save press ask save confirm over reject over timeout over");
        panel.Edge(TestPanel.Save, 0, 1000);
        Assert.AreEqual("err 36 the bank has no cue for it", panel.Say("busy save on"));
    }
}
