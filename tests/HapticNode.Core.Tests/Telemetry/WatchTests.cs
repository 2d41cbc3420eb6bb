using HapticNode.Core.Base;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Telemetry;

[TestClass]
public sealed class WatchTests
{
    [TestMethod]
    public void NoMoreLinesASecondAreToldThanWereAskedFor()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("watch edges 10");
        int told = 0;
        for (int i = 0; i < 500; i++)
        {
            panel.Edge(TestPanel.Dial, i & 1, i * 2000L);
            told += Lines.Of(panel.Say("")).Length;
        }

        Assert.AreEqual(10, told);
    }

    [TestMethod]
    public void WhatWasLeftOutIsCountedInTheNextLine()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("watch edges 10");
        Assert.AreEqual("~ edge 2 0 t=1000", Edges(panel, 1000, 1));
        Assert.AreEqual("", Edges(panel, 2000, 7));
        Assert.AreEqual("~ edge 2 0 t=101000 lost=7", Edges(panel, 101000, 1));
        Assert.AreEqual("~ edge 2 0 t=201000", Edges(panel, 201000, 1));
    }

    [TestMethod]
    public void EventsThatComeTogetherAreAllTold()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("watch events 100");
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.Edge(TestPanel.Save, 0, 1200);
        Assert.AreEqual(2, Lines.Of(panel.Say("")).Length);
    }

    [TestMethod]
    public void KindsHaveTheirOwnRates()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("watch edges 1");
        panel.Say("watch faults 500");
        Assert.AreEqual("~ edge 2 0 t=1000", Edges(panel, 1000, 1));
        Assert.AreEqual("", Edges(panel, 5000, 1));
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 6000);
        Assert.AreEqual("~ fault stop t=6000 lost=1", panel.Say(""));
    }

    [TestMethod]
    public void ZeroTurnsAKindOffAndLeavesTheOthers()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("watch all 500");
        Assert.AreEqual("ok", panel.Say("watch edges 0"));
        Assert.IsFalse(panel.Node.Trace.TakesEdges);
        Assert.IsTrue(panel.Node.Trace.TakesLevels);
        Assert.AreEqual("", Edges(panel, 1000, 1));
        panel.Say("watch lanes 0");
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 2000);
        Assert.AreEqual("~ fault stop t=2000", panel.Say(""));
        Assert.AreEqual("ok", panel.Say("watch all 0"));
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 30000);
        Assert.AreEqual("", panel.Say(""));
    }

    [TestMethod]
    public void WhatHappenedBeforeSomebodyWatchedIsNotTold()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Play("click", 1000);
        Assert.AreEqual("ok", panel.Say("watch cues 500"));
        Assert.AreEqual("", panel.Say(""));
        panel.Say("watch cues 0");
        panel.RunUntil(50000);
        panel.Say("watch cues 500");
        panel.Play("long", 60000);
        Assert.AreEqual("~ cue long start t=60000", panel.Say(""));
    }

    [TestMethod]
    public void RecordsThatWereOverwrittenAreCounted()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("watch faults 500");
        for (int i = 0; i < 300; i++)
        {
            panel.Node.Trace.Add(TraceKind.Cleared, -1, 0, i);
        }

        string first = Lines.Of(panel.Say(""))[0];
        Assert.AreEqual(Lines.Field(first, "t"), Lines.Field(first, "lost"), "the first that was not lost has its number as its time");
        Assert.IsTrue(Lines.Field(first, "lost") != "0", first);
    }

    [TestMethod]
    public void AnswersGoBeforeIt()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("watch cues 500");
        byte[] lines = Ascii.Bytes("play click\nget theme\n");
        panel.Node.Receive(lines, lines.Length);
        string[] all = Lines.Of(panel.Say(""));
        Assert.AreEqual("ok", all[0]);
        Assert.AreEqual("ok lines=1", all[2]);
        Assert.AreEqual("~ cue click start t=0", all[3]);
        Assert.AreEqual(4, all.Length);
    }

    [TestMethod]
    public void ItLeavesRoomForAnAnswer()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("watch faults 500");
        for (int i = 0; i < 200; i++)
        {
            panel.Node.Trace.Add(TraceKind.Cleared, -1, 0, i);
            panel.Node.Step(i * 5000L);
            panel.Node.Step(i * 5000L);
        }

        byte[] request = Ascii.Bytes("volume 5\n");
        panel.Node.Receive(request, request.Length);
        for (int i = 0; i < 20; i++)
        {
            panel.Node.Step(1000000);
        }

        string said = Talk.Take(panel.Node);
        Assert.AreEqual("\r\nok\r\n", said.Substring(said.Length - 6), "nobody has read anything so far");
    }

    [TestMethod]
    [DataRow("watch", "err 4 column=6 the line ends too early")]
    [DataRow("watch edges", "err 4 column=12 the line ends too early")]
    [DataRow("watch edge 5", "err 1 column=7 nearest=edges unknown word")]
    [DataRow("watch all 501", "err 3 column=11 range=0..500 out of range")]
    [DataRow("watch all -1", "err 3 column=11 range=0..500 out of range")]
    [DataRow("watch all 5 6", "err 5 column=13 unexpected text")]
    public void AMistakeIsPointedAtAndTurnsNothingOn(string line, string expected)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(expected, panel.Say(line));
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 0);
        Assert.AreEqual("", panel.Say(""));
    }

    // Some edges of one contact at the same time; the first always falls.
    private static string Edges(TestPanel panel, long time, int count)
    {
        for (int i = 0; i < count; i++)
        {
            panel.Edge(TestPanel.Dial, 0, time);
        }

        return panel.Say("");
    }
}
