using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

// What an edge drives before anything is worked out.
[TestClass]
public sealed class NodeReadyTests
{
    private const string Short = "repeats merge 0 soften 0";

    [TestMethod]
    [DataRow("on ok press play a")]
    [DataRow("on ok press ask post acknowledge a confirm end reject end timeout end")]
    public void APressIsDrivenBeforeItIsWorkedOut(string binding)
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, binding);
        panel.Edge(TestPanel.Ok, 0, 200000);
        Assert.AreEqual(500, output.Level);
        Assert.AreEqual(0, output.Asked);
    }

    [TestMethod]
    public void APanelWithoutControlsHasNothingToWorkOut()
    {
        Node node = new Node();
        node.AddLane("lra", LaneKind.Motor, new RecordingOutput(new TestClock()));
        node.Begin(0);
        long now = 1000;
        while (node.Step(now) <= now)
        {
            now += 1000;
        }

        Assert.IsTrue(now < 100000);
    }

    [TestMethod]
    public void TheFirstPressAfterTheStartIs()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on ok press play a");
        panel.Node.Begin(1000);
        panel.Edge(TestPanel.Ok, 0, 5000);
        Assert.AreEqual(0, output.Asked);
    }

    [TestMethod]
    public void AReleaseIs()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on save release play a");
        panel.Edge(TestPanel.Save, 0, 100000);
        panel.Levels.Set(TestPanel.Save, 0);
        panel.Edge(TestPanel.Save, 1, 200000);
        Assert.AreEqual(500, output.Level);
        Assert.AreEqual(0, output.Asked);
    }

    [TestMethod]
    public void AButtonWhoseContactOpensIs()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on ok press play a");
        int line = panel.Node.AddButton("opens", panel.Levels, 1);
        panel.Levels.Set(line, 0);
        panel.Say("button opens");
        panel.Say("on opens press play a");
        panel.Say("on ok press");
        panel.RunUntil(100000);
        panel.Edge(line, 1, 200000);
        Assert.AreEqual(500, output.Level);
        Assert.AreEqual(0, output.Asked);
    }

    [TestMethod]
    public void ADetentIsDrivenBeforeItIsTold()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on dial detent play a");
        panel.Say("encoder dial detents 4");
        panel.Say("cue other");
        panel.Say("other.erm 20:60");
        panel.Say("on ok press play other");
        panel.Edge(TestPanel.Dial, 0, 200000);
        Assert.AreEqual(500, output.Level);
        Assert.AreEqual(0, output.Asked);
        Assert.AreEqual(0, panel.Erm.Count, "nothing of another control");
    }

    [TestMethod]
    public void ADetentThatAsksIsAnsweredTheLongWay()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on dial detent ask turn acknowledge a confirm end reject end timeout end");
        panel.Say("encoder dial detents 4");
        panel.Edge(TestPanel.Dial, 0, 200000);
        Assert.AreEqual(500, output.Level);
        Assert.AreEqual(1, output.Asked);
    }

    [TestMethod]
    public void TheSecondOfADoubleIsWorkedOutAndTheNextPressIsReadyAgain()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on ok press play a");
        panel.Say(Short);
        panel.Edge(TestPanel.Ok, 0, 200000);
        panel.Edge(TestPanel.Ok, 1, 250000);
        panel.Edge(TestPanel.Ok, 0, 350000);
        Assert.AreEqual(1, output.Asked);
        panel.Levels.Set(TestPanel.Ok, 0);
        panel.Edge(TestPanel.Ok, 1, 400000);
        panel.Levels.Set(TestPanel.Ok, 1);
        panel.Edge(TestPanel.Ok, 0, 900000);
        Assert.AreEqual(1, output.Asked);
    }

    [TestMethod]
    public void OnceAPressCanBeNoDoubleAnyMoreItIsReady()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on save press play a");
        panel.Say(Short);
        panel.Edge(TestPanel.Save, 0, 200000);
        panel.Edge(TestPanel.Save, 1, 250000);
        panel.RunUntil(900000);
        output.Asked = 0;
        panel.Edge(TestPanel.Save, 0, 900000);
        Assert.AreEqual(500, output.Level);
        Assert.AreEqual(0, output.Asked);
    }

    [TestMethod]
    public void AReleaseOfAButtonWhoseContactOpensIs()
    {
        AskedOutput output = new AskedOutput();
        TestPanel panel = PanelWith(output, "on save press play a");
        int line = panel.Node.AddButton("opens", panel.Levels, 1);
        panel.Levels.Set(line, 0);
        panel.Say("button opens");
        panel.Say("on opens release play a");
        panel.Edge(line, 1, 100000);
        panel.Edge(line, 0, 200000);
        Assert.AreEqual(500, output.Level);
        Assert.AreEqual(0, output.Asked);
    }

    private static TestPanel PanelWith(AskedOutput output, string binding)
    {
        TestPanel panel = new TestPanel();
        panel.Node.AddLane("motor", LaneKind.Motor, output);
        output.Player = panel.Node.Player;
        panel.Say("lane motor motor");
        panel.Say("cue a");
        panel.Say("a.motor 20:50");
        panel.Say("cue end outcome");
        panel.Say("end.red 5:5");
        Assert.AreEqual("ok", panel.Say(binding));
        return panel;
    }
}
