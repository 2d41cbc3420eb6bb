using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class RepetitionTests
{
    [TestMethod]
    public void ARepetitionIsAnsweredByTheSameBytesAndNotCarriedOutAgain()
    {
        TestPanel panel = StoredPanel.Made();
        string first = panel.Say(CheckedHost.Line(7, "play click"));
        panel.RunUntil(500000);
        panel.Lra.Forget();
        Assert.AreEqual(first, panel.Say(CheckedHost.Line(7, "play click")));
        Assert.AreEqual(0, panel.Lra.Count);
    }

    [TestMethod]
    public void ItMayBeRepeatedAnyNumberOfTimes()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "set theme gain 50");
        for (int i = 0; i < 5; i++)
        {
            Assert.AreEqual("ok", CheckedHost.Say(panel, 7, "set theme gain 50"));
        }

        Assert.AreEqual(1, panel.Node.Edits);
    }

    [TestMethod]
    public void AnAnswerWithFieldsIsRepeatedWithThem()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok generation=1", CheckedHost.Say(panel, 8, "save"));
        Assert.AreEqual("ok generation=1", CheckedHost.Say(panel, 8, "save"));
        Assert.AreEqual(1, panel.Node.Generation());
    }

    [TestMethod]
    public void AMistakeIsRepeatedAndCountedOnce()
    {
        TestPanel panel = StoredPanel.Made();
        string first = panel.Say(CheckedHost.Line(7, "zzz"));
        Assert.AreEqual(first, panel.Say(CheckedHost.Line(7, "zzz")));
        Assert.AreEqual(1, panel.Node.Counters.BadLines);
    }

    [TestMethod]
    public void ARefusalIsRepeatedEvenWhereItsReasonIsOver()
    {
        TestPanel panel = StoredPanel.Made();
        Talk.Exchange(panel.Node, "stop\n", 0);
        Assert.AreEqual("err 32 latched, say clear first", CheckedHost.Say(panel, 7, "play click"));
        panel.Node.Clear(0);
        Assert.AreEqual("err 32 latched, say clear first", CheckedHost.Say(panel, 7, "play click"));
        Assert.AreEqual("ok", CheckedHost.Say(panel, 8, "play click"));
    }

    [TestMethod]
    [DataRow("get theme")]
    [DataRow("dump")]
    [DataRow("diff factory")]
    [DataRow("list cues")]
    public void AReadingRequestIsCarriedOutAgain(string request)
    {
        TestPanel panel = StoredPanel.Made();
        string first = CheckedHost.Say(panel, 7, request);
        Assert.IsTrue(Lines.Of(first).Length >= 1);
        Assert.AreEqual(first, CheckedHost.Say(panel, 7, request));
        panel.Node.LoadLine("theme gain 11");
        panel.Node.LoadLine("cue fresh");
        Assert.AreNotEqual(first, CheckedHost.Say(panel, 7, request));
    }

    [TestMethod]
    public void AnotherTextUnderTheSameNumberIsCarriedOut()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "volume 10");
        CheckedHost.Say(panel, 7, "volume 20");
        Assert.AreEqual(20, panel.Node.Profile.Volume);
    }

    [TestMethod]
    public void OnlyTheLastRequestIsRemembered()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "volume 10");
        CheckedHost.Say(panel, 8, "volume 20");
        CheckedHost.Say(panel, 7, "volume 10");
        Assert.AreEqual(10, panel.Node.Profile.Volume);
    }

    [TestMethod]
    public void WhatIsNotCorrectDoesNotMakeItForgotten()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "set theme gain 50");
        panel.Say("@8 volume 10 *0000");
        panel.Say("volume 20");
        panel.Say("@");
        Assert.AreEqual("ok", CheckedHost.Say(panel, 7, "set theme gain 50"));
        Assert.AreEqual(1, panel.Node.Edits);
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
        Assert.AreEqual(1, panel.Node.Edits);
    }

    [TestMethod]
    public void LostBytesDoNotMakeItForgotten()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "set theme gain 50");
        byte[] flood = new byte[4096];
        for (int i = 0; i < flood.Length; i++)
        {
            flood[i] = (byte)' ';
        }

        panel.Node.Receive(flood, flood.Length);
        panel.Node.Receive(flood, flood.Length);
        Assert.AreEqual("err 37 too fast, lines are lost\r\n", Opened(Talk.Settle(panel.Node, 0)));
        panel.Say("");
        Assert.AreEqual("ok", CheckedHost.Say(panel, 7, "set theme gain 50"));
        Assert.AreEqual(1, panel.Node.Edits);
    }

    [TestMethod]
    public void TheEndOfASessionForgetsTheLastRequest()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "volume 10");
        panel.Say("session end");
        panel.Say("volume 60");
        CheckedHost.Say(panel, 7, "volume 10");
        Assert.AreEqual(10, panel.Node.Profile.Volume);
    }

    [TestMethod]
    public void TheEndOfASessionCanBeRepeated()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "volume 10");
        Assert.AreEqual("ok", CheckedHost.Say(panel, 8, "session end"));
        Assert.AreEqual("ok", CheckedHost.Say(panel, 8, "session end"));
        Assert.AreEqual("ok", panel.Say("volume 60"));
    }

    [TestMethod]
    public void ARepetitionThatComesBeforeTheAnswerIsAnsweredAfterIt()
    {
        TestPanel panel = StoredPanel.Made();
        byte[] twice = Ascii.Bytes(CheckedHost.Line(7, "set theme gain 50") + "\n" + CheckedHost.Line(7, "set theme gain 50") + "\n");
        panel.Node.Receive(twice, twice.Length);
        string[] answers = Lines.Of(Talk.Exchange(panel.Node, "\n", 0));
        Assert.AreEqual(2, answers.Length);
        Assert.AreEqual(answers[0], answers[1]);
        Assert.AreEqual(1, panel.Node.Edits);
    }

    private static string Opened(string line)
    {
        return CheckedHost.Open(line.Substring(0, line.Length - 2)) + "\r\n";
    }
}
