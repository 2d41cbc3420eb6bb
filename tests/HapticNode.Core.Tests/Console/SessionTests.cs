using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class SessionTests
{
    private const string CheckedOnly = "err 41 a checksum is required until session end";

    [TestMethod]
    public void TypedLinesAreTakenUntilTheFirstCorrectCheckedOne()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("volume 60"));
        panel.Say("@1 volume 70 *0000");
        Assert.AreEqual("ok", panel.Say("volume 80"));
        Assert.AreEqual("ok", CheckedHost.Say(panel, 1, "volume 90"));
        Assert.AreEqual(CheckedOnly, CheckedHost.Open(panel.Say("volume 10")));
        Assert.AreEqual(90, panel.Node.Player.Profile.Volume);
    }

    [TestMethod]
    public void ACheckedLineBeginsASessionEvenWhereItIsAMistake()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 1, "volme 90");
        Assert.AreEqual(CheckedOnly, CheckedHost.Open(panel.Say("volume 10")));
    }

    [TestMethod]
    public void InASessionAWrongChecksumIsAnsweredWithAChecksumAndNoNumber()
    {
        TestPanel panel = InSession();
        Assert.AreEqual("err 40 the checksum is wrong", CheckedHost.Open(panel.Say("@2 volume 10 *0000")));
    }

    [TestMethod]
    [DataRow("session end ")]
    [DataRow(" session end")]
    [DataRow("session  end")]
    [DataRow("session end # please")]
    [DataRow("Session end")]
    [DataRow("session enD")]
    [DataRow("session")]
    [DataRow("# session end")]
    public void WhatIsNotExactlySessionEndIsNotTakenInASession(string line)
    {
        Assert.AreEqual(CheckedOnly, CheckedHost.Open(InSession().Say(line)));
    }

    [TestMethod]
    public void TheTypedWordsEndASessionAndAreAnsweredInTypedForm()
    {
        TestPanel panel = InSession();
        Assert.AreEqual("ok", panel.Say("session end"));
        Assert.AreEqual("ok", panel.Say("volume 10"));
    }

    [TestMethod]
    public void TheCheckedWordsEndASessionAndAreAnsweredInCheckedForm()
    {
        TestPanel panel = InSession();
        Assert.AreEqual("ok", CheckedHost.Say(panel, 2, "session end"));
        Assert.AreEqual("ok", panel.Say("volume 10"));
    }

    [TestMethod]
    public void WithoutASessionItsEndIsNoMistake()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("session end"));
        Assert.AreEqual("err 4 column=8 the line ends too early", panel.Say("session"));
        Assert.AreEqual("err 1 column=9 nearest=end unknown word", panel.Say("session and"));
    }

    [TestMethod]
    public void ANewSessionCanBegin()
    {
        TestPanel panel = InSession();
        CheckedHost.Say(panel, 2, "session end");
        Assert.AreEqual("ok", CheckedHost.Say(panel, 2, "volume 20"));
        Assert.AreEqual(CheckedOnly, CheckedHost.Open(panel.Say("volume 10")));
    }

    [TestMethod]
    public void AMistakeInTheEndOfASessionDoesNotEndIt()
    {
        TestPanel panel = InSession();
        Assert.AreEqual("err 5 column=13 unexpected text", CheckedHost.Say(panel, 2, "session end now"));
        Assert.AreEqual(CheckedOnly, CheckedHost.Open(panel.Say("volume 10")));
    }

    [TestMethod]
    public void InASessionNoticesHaveAChecksumAndNoNumber()
    {
        TestPanel panel = InSession();
        string[] lines = Lines.Of(Talk.Listen(panel.Node, CheckedHost.Line(2, "stop") + "\n", 500));
        Assert.AreEqual(2, lines.Length);
        Assert.AreEqual("@2 ok", CheckedHost.Open(lines[0]));
        Assert.AreEqual("! fault stop t=500", CheckedHost.Open(lines[1]));
    }

    [TestMethod]
    public void InASessionTelemetryHasAChecksumAndNoNumber()
    {
        TestPanel panel = InSession();
        CheckedHost.Say(panel, 2, "watch cues 100");
        string[] lines = Lines.Of(panel.Say(CheckedHost.Line(3, "play click")));
        Assert.AreEqual(2, lines.Length);
        Assert.AreEqual("@3 ok", CheckedHost.Open(lines[0]));
        Assert.AreEqual("~ cue click start t=0", CheckedHost.Open(lines[1]));
    }

    [TestMethod]
    public void AStopByteDiscardsTheCheckedLineItStandsIn()
    {
        TestPanel panel = InSession();
        string line = CheckedHost.Line(2, "volume 10");
        Assert.AreEqual("@3 ok", CheckedHost.Open(panel.Say(line.Substring(0, 12) + "\u0003" + CheckedHost.Line(3, "clear"))));
        Assert.AreEqual(90, panel.Node.Player.Profile.Volume);
    }

    private static TestPanel InSession()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 1, "volume 90");
        return panel;
    }
}
