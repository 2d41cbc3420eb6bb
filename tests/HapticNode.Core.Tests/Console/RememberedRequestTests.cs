using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class RememberedRequestTests
{
    [TestMethod]
    public void WhatIsNotCorrectDoesNotMakeItForgotten()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "set theme gain 50");
        panel.Say("@8 volume 10 *0000");
        panel.Say("volume 20");
        panel.Say("@");
        Assert.AreEqual("ok", CheckedHost.Say(panel, 7, "set theme gain 50"));
        Assert.AreEqual(1, panel.Node.Draft.Edits);
    }

    [TestMethod]
    public void NoticesAndTelemetryDoNotMakeItForgotten()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 6, "watch all 500");
        Talk.Listen(panel.Node, CheckedHost.Line(7, "set theme gain 50") + "\n", 0);
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.RunUntil(20000);
        Talk.Listen(panel.Node, "\n", 20000);
        string[] answer = Lines.Of(panel.Say(CheckedHost.Line(7, "set theme gain 50")));
        Assert.AreEqual("@7 ok", CheckedHost.Open(answer[answer.Length - 1]));
        Assert.AreEqual(1, panel.Node.Draft.Edits);
    }

    [TestMethod]
    public void LostBytesDoNotMakeItForgotten()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "set theme gain 50");
        byte[] flood = new byte[2048];
        for (int i = 0; i < flood.Length; i++)
        {
            flood[i] = (byte)' ';
        }

        panel.Node.Receive(flood, flood.Length);
        panel.Node.Receive(flood, flood.Length);
        Assert.AreEqual("err 37 receive buffer overflow, lines lost\r\n", Opened(Talk.Settle(panel.Node, 0)));
        panel.Say("");
        Assert.AreEqual("ok", CheckedHost.Say(panel, 7, "set theme gain 50"));
        Assert.AreEqual(1, panel.Node.Draft.Edits);
    }

    [TestMethod]
    public void TheEndOfASessionForgetsTheLastRequest()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "volume 10");
        panel.Say("session end");
        panel.Say("volume 60");
        CheckedHost.Say(panel, 7, "volume 10");
        Assert.AreEqual(10, panel.Node.Player.Profile.Volume);
    }

    [TestMethod]
    public void OnlyTheLastRequestIsRemembered()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "volume 10");
        CheckedHost.Say(panel, 8, "volume 20");
        CheckedHost.Say(panel, 7, "volume 10");
        Assert.AreEqual(10, panel.Node.Player.Profile.Volume);
    }

    private static string Opened(string line)
    {
        return CheckedHost.Open(line.Substring(0, line.Length - 2)) + "\r\n";
    }
}
