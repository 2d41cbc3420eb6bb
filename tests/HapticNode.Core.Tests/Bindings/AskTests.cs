using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Bindings;

[TestClass]
public sealed class AskTests
{
    [TestMethod]
    public void APressIsAcknowledgedAtOnceAndNothingElsePlays()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        Assert.AreEqual(100, panel.Red.LevelAt(1000));
        panel.RunUntil(500000);
        Assert.AreEqual(0, panel.Green.Count);
    }

    [TestMethod]
    public void DoneIsConfirmed()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.RunUntil(300000);
        Assert.AreEqual("ok", panel.Say("done save"));
        Assert.AreEqual(200, panel.Green.LevelNow());
    }

    [TestMethod]
    public void FailedIsRejected()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.RunUntil(300000);
        Assert.AreEqual("ok", panel.Say("failed save"));
        Assert.AreEqual(300, panel.Green.LevelNow());
    }

    [TestMethod]
    public void NoAnswerInTimeIsATimeout()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.RunUntil(500999);
        Assert.AreEqual(0, panel.Green.Count);
        panel.RunUntil(501000);
        Assert.AreEqual(400, panel.Green.LevelNow());
    }

    [TestMethod]
    [DataRow("done save")]
    [DataRow("failed save")]
    public void ALateAnswerIsRefusedAndPlaysNothing(string answer)
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.RunUntil(600000);
        panel.Green.Forget();
        Assert.AreEqual("err 33 no pending action of that name", panel.Say(answer));
        Assert.AreEqual(0, panel.Green.Count);
    }

    [TestMethod]
    public void AnAnswerToNothingIsRefused()
    {
        TestPanel panel = AskingPanel.Made();
        Assert.AreEqual("err 33 no pending action of that name", panel.Say("done save"));
        Assert.AreEqual(0, panel.Green.Count);
    }

    [TestMethod]
    public void ASecondAnswerIsRefused()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.Say("done save");
        Assert.AreEqual("err 33 no pending action of that name", panel.Say("failed save"));
        Assert.AreEqual(200, panel.Green.LevelNow());
    }

    [TestMethod]
    public void ASecondPressIsAcknowledgedButStartsNothingNew()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        AskingPanel.Press(panel, 401000);
        Assert.AreEqual(100, panel.Red.LevelAt(401000));
        panel.RunUntil(501000);
        Assert.AreEqual(400, panel.Green.LevelNow(), "the time counts from the first press");
    }

    [TestMethod]
    public void AfterAnAnswerTheNextPressAsksAgain()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.Say("done save");
        AskingPanel.Press(panel, 400000);
        panel.RunUntil(500000);
        Assert.AreEqual("ok", panel.Say("failed save"));
        Assert.AreEqual(300, panel.Green.LevelNow());
    }

    [TestMethod]
    public void AnAnswerWhileLatchedEndsTheActionSilently()
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 30000);
        Assert.AreEqual((int)Refusal.Latched, (int)panel.Node.Host.CarryOut(Verb.Done, 0, -1, 40000));
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 50000);
        panel.RunUntil(700000);
        Assert.AreEqual(0, panel.Green.LevelNow());
        Assert.AreEqual(-1L, panel.Green.FirstTimeAt(400), "and it does not time out");
    }

    [TestMethod]
    public void ADetentThatAsksIsAnsweredInTimeEvenWhereNothingAcknowledgesIt()
    {
        TestPanel panel = new TestPanel(
            "cue late outcome", "late.green 50:40", "cue empty", "encoder dial detents 4",
            "on dial detent ask turn acknowledge empty confirm late reject late timeout late within 100");
        panel.Edge(TestPanel.Dial, 0, 100000);
        panel.RunUntil(199999);
        Assert.AreEqual(0, panel.Green.LevelNow());
        panel.RunUntil(200000);
        Assert.AreEqual(400, panel.Green.LevelNow());
    }

    [TestMethod]
    public void HowSoonItIsAcknowledgedIsCounted()
    {
        TestPanel panel = AskingPanel.Made();
        panel.Node.Player.Platform = new CountingClock();
        panel.RunUntil(100000);
        panel.Levels.Set(TestPanel.Save, 0);
        panel.Node.Edge(TestPanel.Save, 0, -1000);
        Assert.AreEqual(1, panel.Node.Counters.Latency.Count);
        Assert.AreEqual(1001, panel.Node.Counters.Latency.Longest);
    }
}
