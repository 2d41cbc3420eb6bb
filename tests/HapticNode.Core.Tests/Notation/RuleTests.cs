using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class RuleTests
{
    [TestMethod]
    [DataRow("on b press play confirm", 17)]
    [DataRow("on b press ask a acknowledge confirm", 30)]
    public void AnOutcomeCannotAnswerAnInput(string line, int column)
    {
        Made().Fails(line, ParseProblem.OutcomeOnInput, column);
    }

    [TestMethod]
    [DataRow("on b press play busy", 17)]
    [DataRow("on b press ask a acknowledge busy", 30)]
    [DataRow("on b press ask a confirm wait", 26)]
    [DataRow("on b press ask a timeout wait", 26)]
    public void ALoopCannotAnswerAnInputOrEndAnAction(string line, int column)
    {
        Made().Fails(line, ParseProblem.LoopOnInput, column);
    }

    [TestMethod]
    [DataRow("on b press ask a confirm click", 26)]
    [DataRow("on b press ask a reject click", 25)]
    [DataRow("on b press ask a timeout click", 26)]
    public void OnlyAnOutcomeCanEndAnAction(string line, int column)
    {
        Made().Fails(line, ParseProblem.NotAnOutcome, column);
    }

    [TestMethod]
    public void ADefaultReplyMustKeepTheRulesToo()
    {
        TestParser parser = new TestParser("button b", "cue acknowledge outcome", "cue confirm outcome", "cue reject outcome", "cue timeout outcome");
        Assert.AreEqual((int)ParseProblem.OutcomeOnInput, parser.Read("on b press ask a"));
        parser.Load("cue acknowledge");
        parser.Load("cue confirm");
        Assert.AreEqual((int)ParseProblem.NotAnOutcome, parser.Read("on b press ask a"));
    }

    [TestMethod]
    public void ACueThatAnswersAnInputCannotBecomeAnOutcomeOrALoop()
    {
        TestParser parser = Made();
        parser.Load("on b press play click");
        parser.Fails("cue click outcome", ParseProblem.OutcomeOnInput, 5);
        parser.Fails("cue click loop 500", ParseProblem.LoopOnInput, 5);
        parser.Load("cue click priority 3");
    }

    [TestMethod]
    public void ACueThatEndsAnActionStaysAnOutcome()
    {
        TestParser parser = Made();
        parser.Load("on b press ask a");
        parser.Fails("cue confirm", ParseProblem.NotAnOutcome, 5);
        parser.Fails("cue reject outcome loop 500", ParseProblem.LoopOnInput, 5);
        parser.Fails("cue acknowledge outcome", ParseProblem.OutcomeOnInput, 5);
    }

    [TestMethod]
    public void ACueThatIsNoLongerBoundMayChange()
    {
        TestParser parser = Made();
        parser.Load("on b press play click");
        parser.Load("on b press none");
        parser.Load("cue click outcome");
    }

    private static TestParser Made()
    {
        return new TestParser(
            "button b",
            "cue click",
            "cue busy loop 20000",
            "cue wait loop 20000 outcome",
            "cue acknowledge",
            "cue confirm outcome",
            "cue reject outcome",
            "cue timeout outcome");
    }
}
