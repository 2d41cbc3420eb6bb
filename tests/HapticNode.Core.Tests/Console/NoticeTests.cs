using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class NoticeTests
{
    [TestMethod]
    public void ANodeGreetsOnceAfterItsStart()
    {
        TestPanel panel = StoredPanel.On(new MemoryStore());
        panel.Clock.Now = 512345;
        Assert.IsTrue(panel.Node.Console.HasWork(panel.Clock.Now));
        string hello = Hear(panel);
        Assert.AreEqual("! hello hnp=1 ", hello.Substring(0, 14));
        Assert.AreEqual(Release.Version, Lines.Field(hello, "fw"));
        Assert.AreEqual("test", Lines.Field(hello, "board"));
        Assert.AreEqual("factory", Lines.Field(hello, "bank"));
        Assert.AreEqual("0", Lines.Field(hello, "generation"));
        Assert.AreEqual("512345", Lines.Field(hello, "t"));
        Assert.AreEqual("", Hear(panel));
    }

    [TestMethod]
    public void ADraftThatChangesIsToldOnceUntilItIsSaved()
    {
        TestPanel panel = StoredPanel.Made();
        panel.RunUntil(1000);
        Assert.AreEqual(Lines.Together("ok", "! dirty t=1000"), Listen(panel, "set theme gain 90"));
        Assert.AreEqual("ok", Listen(panel, "set theme gain 80"));
        Assert.AreEqual("ok", Listen(panel, "cue fresh"));
        Assert.AreEqual("ok generation=1", Listen(panel, "save"));
        Assert.AreEqual(Lines.Together("ok", "! dirty t=1000"), Listen(panel, "set theme gain 90"));
        Assert.AreEqual("ok", Listen(panel, "revert"));
        Assert.AreEqual(Lines.Together("ok", "! dirty t=1000"), Listen(panel, "factory"));
    }

    [TestMethod]
    [DataRow("# a comment")]
    [DataRow("volume 50")]
    [DataRow("set theme gain 101")]
    [DataRow("save")]
    [DataRow("dump")]
    public void WhatChangesNoDraftIsNotTold(string line)
    {
        string[] lines = Lines.Of(Listen(StoredPanel.Made(), line));
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.AreNotEqual("!", lines[i].Substring(0, 1));
        }
    }

    [TestMethod]
    public void AStopAndItsEndAreToldOnceEach()
    {
        TestPanel panel = StoredPanel.Made();
        panel.RunUntil(2000);
        Assert.AreEqual("! fault stop t=2000", Listen(panel, "\u0003"));
        Assert.AreEqual("ok", Listen(panel, "stop"));
        Assert.AreEqual("err 32 latched, say clear first", Listen(panel, "play click"));
        Assert.AreEqual(Lines.Together("ok", "! cleared t=2000"), Listen(panel, "clear"));
        Assert.AreEqual("ok", Listen(panel, "clear"));
        Assert.AreEqual("", Hear(panel));
    }

    [TestMethod]
    public void AFaultOfALaneNamesTheLane()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("play long");
        panel.JumpTo(500000);
        string told = Hear(panel);
        Assert.AreEqual("! fault late lra t=", told.Substring(0, 19));
    }

    [TestMethod]
    public void AnswersGoBeforeNotices()
    {
        TestPanel panel = StoredPanel.Made();
        byte[] both = Ascii.Bytes("set theme gain 90\nstop\nget theme\n");
        panel.Node.Receive(both, both.Length);
        Assert.AreEqual(
            Lines.Together("ok", "ok", "= theme gain 90 pitch 100", "ok lines=1", "! fault stop t=0", "! dirty t=0"), Hear(panel));
    }

    [TestMethod]
    public void ANodeThatIsDisarmedHasNoFault()
    {
        Assert.AreEqual("ok", Listen(StoredPanel.Made(), "disarm"));
    }

    private static string Hear(TestPanel panel)
    {
        return Talk.Listen(panel.Node, "\n", panel.Clock.Now);
    }

    private static string Listen(TestPanel panel, string line)
    {
        return Talk.Listen(panel.Node, line + "\n", panel.Clock.Now);
    }
}
