using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class AskStatementTests
{
    [TestMethod]
    public void AnActionUsesTheCuesThatAreCalledLikeItsReplies()
    {
        TestParser parser = Made();
        parser.Load("on b press ask save");
        Assert.AreEqual((int)Bank.FirstAsk, (int)parser.Bank.Bindings[(int)ControlEvent.Press]);
        Assert.AreEqual(2000, parser.Bank.Option(Section.Ask, 0, Slot.AskWithin));
        Assert.AreEqual(0, parser.Bank.Option(Section.Ask, 0, Slot.AskAcknowledge));
        Assert.AreEqual(1, parser.Bank.Option(Section.Ask, 0, Slot.AskConfirm));
        Assert.AreEqual(2, parser.Bank.Option(Section.Ask, 0, Slot.AskReject));
        Assert.AreEqual(3, parser.Bank.Option(Section.Ask, 0, Slot.AskTimeout));
    }

    [TestMethod]
    public void AnActionMayNameOtherCuesAndAnotherTime()
    {
        TestParser parser = Made();
        parser.Load("cue sent outcome");
        parser.Load("cue click");
        parser.Load("on b press ask post confirm sent acknowledge click within 500");
        Assert.AreEqual(500, parser.Bank.Option(Section.Ask, 0, Slot.AskWithin));
        Assert.AreEqual(5, parser.Bank.Option(Section.Ask, 0, Slot.AskAcknowledge));
        Assert.AreEqual(4, parser.Bank.Option(Section.Ask, 0, Slot.AskConfirm));
    }

    [TestMethod]
    public void TwoControlsMayAskForTheSameAction()
    {
        TestParser parser = Made();
        parser.Load("on b press ask save");
        parser.Load("on b hold ask save");
        Assert.AreEqual(1, parser.Bank.Actions.Count);
        Assert.AreEqual((int)Bank.FirstAsk, (int)parser.Bank.Bindings[(int)ControlEvent.Hold]);
    }

    [TestMethod]
    public void AMissingReplyIsNamed()
    {
        TestParser parser = new TestParser("button b", "cue acknowledge", "cue confirm outcome", "cue timeout outcome");
        parser.Fails("on b press ask save", ParseProblem.Missing, 20);
        Assert.AreEqual("4 column=20 nearest=reject the line ends too early", parser.Text());
    }

    [TestMethod]
    public void ThereIsRoomForEightActions()
    {
        TestParser parser = Made();
        for (char name = 'a'; name < 'a' + Bank.MaxActions; name++)
        {
            parser.Load("on b press ask " + name);
        }

        parser.Fails("on b press ask i", ParseProblem.Full, 16);
        parser.Load("on b press ask h");
    }

    private static TestParser Made()
    {
        return new TestParser("button b", "cue acknowledge", "cue confirm outcome", "cue reject outcome", "cue timeout outcome");
    }
}
