using HapticNode.Core.Base;
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

        Assert.AreEqual(1, panel.Node.Draft.Edits);
    }

    [TestMethod]
    public void AnAnswerWithFieldsIsRepeatedWithThem()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok generation=1", CheckedHost.Say(panel, 8, "save"));
        Assert.AreEqual("ok generation=1", CheckedHost.Say(panel, 8, "save"));
        Assert.AreEqual(1, panel.Node.Draft.Generation());
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
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 0);
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
        panel.Node.Draft.LoadLine("theme gain 11");
        panel.Node.Draft.LoadLine("cue fresh");
        Assert.AreNotEqual(first, CheckedHost.Say(panel, 7, request));
    }

    [TestMethod]
    public void AnotherTextUnderTheSameNumberIsCarriedOut()
    {
        TestPanel panel = StoredPanel.Made();
        CheckedHost.Say(panel, 7, "volume 10");
        CheckedHost.Say(panel, 7, "volume 20");
        Assert.AreEqual(20, panel.Node.Player.Profile.Volume);
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
        Assert.AreEqual(1, panel.Node.Draft.Edits);
    }
}
