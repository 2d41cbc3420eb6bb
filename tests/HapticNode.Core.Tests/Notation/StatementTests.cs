using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class StatementTests
{
    [TestMethod]
    [DataRow("")]
    [DataRow("   ")]
    [DataRow("# a comment")]
    public void AnEmptyLineAndACommentAreNothing(string line)
    {
        TestParser parser = new TestParser(line);
        Assert.AreEqual((int)Statement.Blank, (int)parser.Parser.Statement);
        Assert.AreEqual(-1, parser.Parser.Cue);
    }

    [TestMethod]
    public void ALaneHasAKindAndItsKindsOptions()
    {
        Bank bank = new TestParser("lane erm motor gain 80 drive 300 heat 3000 cool 30", "lane tone tone drive 200", "lane red light gain 50").Bank;
        Assert.AreEqual((int)LaneKind.Motor, (int)bank.LaneKinds[0]);
        Assert.AreEqual(80, bank.Option(Section.Lane, 0, 0));
        Assert.AreEqual(300, bank.Option(Section.Lane, 0, 1));
        Assert.AreEqual(3000, bank.Option(Section.Lane, 0, 2));
        Assert.AreEqual(30, bank.Option(Section.Lane, 0, 3));
        Assert.AreEqual((int)LaneKind.Tone, (int)bank.LaneKinds[1]);
        Assert.AreEqual(200, bank.Option(Section.Lane, 1, 1));
        Assert.AreEqual((int)LaneKind.Light, (int)bank.LaneKinds[2]);
        Assert.AreEqual(50, bank.Option(Section.Lane, 2, 0));
    }

    [TestMethod]
    public void AButtonHasItsTimes()
    {
        Bank bank = new TestParser("button ok settle 8 hold 700 double 0 repeat 50").Bank;
        Assert.AreEqual((int)ControlKind.Button, (int)bank.ControlKinds[0]);
        Assert.AreEqual(8, bank.Option(Section.Control, 0, 0));
        Assert.AreEqual(700, bank.Option(Section.Control, 0, 1));
        Assert.AreEqual(0, bank.Option(Section.Control, 0, 2));
        Assert.AreEqual(50, bank.Option(Section.Control, 0, 3));
    }

    [TestMethod]
    public void AnEncoderHasDetentsAndLimits()
    {
        Bank bank = new TestParser("encoder dial detents 2 min -5 max 40").Bank;
        Assert.AreEqual((int)ControlKind.Encoder, (int)bank.ControlKinds[0]);
        Assert.AreEqual(2, bank.Option(Section.Control, 0, 0));
        Assert.AreEqual(-5, bank.Option(Section.Control, 0, 1));
        Assert.AreEqual(40, bank.Option(Section.Control, 0, 2));
    }

    [TestMethod]
    public void ACueHasPriorityPolicyAndWhatItIsFor()
    {
        Bank bank = new TestParser("cue a", "cue b priority 9 mix outcome", "cue c ignore loop 20000 gauge").Bank;
        Assert.AreEqual(5, (int)bank.PriorityOf[0]);
        Assert.AreEqual((int)CuePolicy.Cut, (int)bank.PolicyOf[0]);
        Assert.AreEqual(9, (int)bank.PriorityOf[1]);
        Assert.AreEqual((int)CuePolicy.Mix, (int)bank.PolicyOf[1]);
        Assert.AreEqual(1, (int)bank.OutcomeOf[1]);
        Assert.AreEqual((int)CuePolicy.Ignore, (int)bank.PolicyOf[2]);
        Assert.AreEqual(20000, (int)bank.LoopOf[2]);
        Assert.AreEqual(1, (int)bank.GaugeOf[2]);
    }

    [TestMethod]
    public void ThemeAndRepeatsHoldForTheWholePanel()
    {
        Bank bank = new TestParser("theme gain 70 pitch 120", "repeats merge 5 soften 80 floor 30").Bank;
        Assert.AreEqual(70, bank.Option(Section.Theme, 0, 0));
        Assert.AreEqual(120, bank.Option(Section.Theme, 0, 1));
        Assert.AreEqual(5, bank.Option(Section.Repeats, 0, 0));
        Assert.AreEqual(80, bank.Option(Section.Repeats, 0, 1));
        Assert.AreEqual(30, bank.Option(Section.Repeats, 0, 2));
    }

    [TestMethod]
    public void ALineThatIsSaidAgainLeavesNoOptionOfTheFirst()
    {
        Bank bank = new TestParser("button ok settle 8 hold 700", "button ok settle 9").Bank;
        Assert.AreEqual(1, bank.Controls.Count);
        Assert.AreEqual(9, bank.Option(Section.Control, 0, 0));
        Assert.AreEqual(500, bank.Option(Section.Control, 0, 1));
    }

    [TestMethod]
    public void ABindingPlaysACueOrNothing()
    {
        TestParser parser = new TestParser("button b", "encoder e", "cue c", "on b hold play c", "on e limit play c");
        Assert.AreEqual(0, (int)parser.Bank.Bindings[(int)ControlEvent.Hold]);
        Assert.AreEqual(0, (int)parser.Bank.Bindings[ControlKinds.EventRows + ((int)ControlEvent.Limit & ControlKinds.RowMask)]);
        parser.Load("on b hold none");
        Assert.AreEqual((int)Bank.Unbound, (int)parser.Bank.Bindings[(int)ControlEvent.Hold]);
    }
}
