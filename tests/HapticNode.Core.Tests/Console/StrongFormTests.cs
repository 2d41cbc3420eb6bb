using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class StrongFormTests
{
    private const string CheckedOnly = "err 41 a checksum is required until session end";
    private const string WrongChecksum = "err 40 the checksum is wrong";

    [TestMethod]
    public void ALineWithTheStrongerChecksumIsAnsweredWithThat()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("@17 ok", CheckedHost.OpenStrong(panel.Say(CheckedHost.StrongLine(17, "play click"))));
        Assert.AreEqual(1000, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void EveryLineOfDataAndEveryNoticeHasItToo()
    {
        TestPanel panel = StoredPanel.Made();
        string[] lines = Lines.Of(panel.Say(CheckedHost.StrongLine(1, "list lanes")));
        Assert.AreEqual(7, lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.AreEqual("@1 ", CheckedHost.OpenStrong(lines[i]).Substring(0, 3));
        }

        lines = Lines.Of(Talk.Listen(panel.Node, CheckedHost.StrongLine(2, "stop") + "\n", 500));
        Assert.AreEqual("! fault stop t=500", CheckedHost.OpenStrong(lines[1]));
    }

    [TestMethod]
    public void ASessionMayBecomeStricter()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", CheckedHost.Say(panel, 1, "volume 90"));
        Assert.AreEqual("@2 ok", CheckedHost.OpenStrong(panel.Say(CheckedHost.StrongLine(2, "volume 80"))));
        Assert.AreEqual(80, panel.Node.Player.Profile.Volume);
    }

    [TestMethod]
    public void ThenTheWeakerChecksumIsNotEnoughAnyMore()
    {
        TestPanel panel = InSession();
        Assert.AreEqual(CheckedOnly, CheckedHost.OpenStrong(panel.Say(CheckedHost.Line(2, "volume 10"))));
        Assert.AreEqual(CheckedOnly, CheckedHost.OpenStrong(panel.Say("volume 10")));
        Assert.AreEqual(WrongChecksum, CheckedHost.OpenStrong(panel.Say("@2 volume 10 *0000")));
        Assert.AreEqual(90, panel.Node.Player.Profile.Volume);
    }

    [TestMethod]
    public void AfterTheEndOfTheSessionItIs()
    {
        TestPanel panel = InSession();
        Assert.AreEqual("@2 ok", CheckedHost.OpenStrong(panel.Say(CheckedHost.StrongLine(2, "session end"))));
        Assert.AreEqual("ok", CheckedHost.Say(panel, 3, "volume 20"));
        panel = InSession();
        Assert.AreEqual("ok", panel.Say("session end"));
        Assert.AreEqual("ok", CheckedHost.Say(panel, 3, "volume 20"));
    }

    [TestMethod]
    public void ARepetitionIsAnsweredByTheSameBytesAndNotCarriedOutAgain()
    {
        TestPanel panel = StoredPanel.Made();
        string first = panel.Say(CheckedHost.StrongLine(7, "set theme gain 50"));
        panel.Say(CheckedHost.Line(7, "set theme gain 50"));
        Assert.AreEqual(first, panel.Say(CheckedHost.StrongLine(7, "set theme gain 50")));
        Assert.AreEqual(1, panel.Node.Draft.Edits);
    }

    [TestMethod]
    [DataRow("@1 volume 10 *00000000")]
    [DataRow("@1 volume 10 *0000000")]
    [DataRow("@1 volume 10 *000000000")]
    [DataRow("@1 volume 10 *0000000G")]
    [DataRow("@1 *00000000")]
    [DataRow("@1*00000000")]
    [DataRow("@*00000000")]
    public void WhatHasNotTheFormOrNotTheSumIsNotCarriedOut(string line)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(WrongChecksum, panel.Say(line));
        Assert.AreEqual(100, panel.Node.Player.Profile.Volume);
    }

    [TestMethod]
    public void SmallHexadecimalDigitsAreTaken()
    {
        string line = CheckedHost.StrongLine(5, "volume 10");
        Assert.AreEqual("@5 ok", CheckedHost.OpenStrong(StoredPanel.Made().Say(line.ToLower())));
    }

    [TestMethod]
    public void TheLongestLineIsUnderstood()
    {
        string text = "volume 50 #";
        while (text.Length < Limits.MaxLine - 13)
        {
            text += "x";
        }

        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("@9 ok", CheckedHost.OpenStrong(panel.Say(CheckedHost.StrongLine(9, text))));
        Assert.AreEqual(WrongChecksum, CheckedHost.OpenStrong(panel.Say(CheckedHost.StrongLine(9, text + "x"))));
    }

    private static TestPanel InSession()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say(CheckedHost.StrongLine(1, "volume 90"));
        return panel;
    }
}
