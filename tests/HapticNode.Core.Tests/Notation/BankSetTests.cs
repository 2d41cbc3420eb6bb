using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class BankSetTests
{
    [TestMethod]
    public void AnOptionThatIsSetLeavesTheOthersOfItsThing()
    {
        TestParser bank = Made();
        Set(bank, "set lane m gain 10");
        Assert.AreEqual(10, bank.Bank.Option(Section.Lane, 0, Slot.LaneGain));
        Assert.AreEqual(700, bank.Bank.Option(Section.Lane, 0, Slot.LaneHeat));
        Assert.AreEqual(80, bank.Bank.Option(Section.Lane, 1, Slot.LaneGain));
    }

    [TestMethod]
    public void ALineOfTheNotationAfterwardsTakesDefaultsAgain()
    {
        TestParser bank = Made();
        Set(bank, "set lane m gain 10");
        bank.Load("lane m motor cool 5");
        Assert.AreEqual(100, bank.Bank.Option(Section.Lane, 0, Slot.LaneGain));
        Assert.AreEqual(1500, bank.Bank.Option(Section.Lane, 0, Slot.LaneHeat));
    }

    [TestMethod]
    public void ACueKeepsItsStepsAndKnowsItsRow()
    {
        TestParser bank = Made();
        Set(bank, "set cue c priority 9");
        Assert.AreEqual(0, bank.Parser.Cue);
        Assert.AreEqual(9, (int)bank.Bank.PriorityOf[0]);
        Assert.AreEqual((int)CuePolicy.Mix, (int)bank.Bank.PolicyOf[0]);
        Assert.AreEqual(50, (int)bank.Bank.CueDuration[0]);
        Assert.AreEqual(Bank.PoolSize - 1, bank.Bank.Steps.Free);
    }

    [TestMethod]
    public void AnActionIsSetWhereverItIsAskedFor()
    {
        TestParser bank = Made();
        bank.Load("on b hold ask go acknowledge c confirm o reject o timeout o within 700");
        Set(bank, "set ask go within 100");
        Assert.AreEqual(100, bank.Bank.Option(Section.Ask, 0, Slot.AskWithin));
        Assert.AreEqual(1, bank.Bank.Option(Section.Ask, 0, Slot.AskReject));
        string[] lines = bank.Print();
        Assert.AreEqual("on b hold ask go within 100 acknowledge c confirm o reject o timeout o", lines[lines.Length - 1]);
    }

    [TestMethod]
    public void TheThemeAndTheRuleForRepeatsHaveNoName()
    {
        TestParser bank = Made();
        Set(bank, "set theme pitch 150");
        Set(bank, "set repeats soften 50 floor 20");
        Assert.AreEqual(70, bank.Bank.Option(Section.Theme, 0, Slot.ThemeGain));
        Assert.AreEqual(150, bank.Bank.Option(Section.Theme, 0, Slot.ThemePitch));
        Assert.AreEqual(5, bank.Bank.Option(Section.Repeats, 0, Slot.RepeatsMerge));
        Assert.AreEqual(50, bank.Bank.Option(Section.Repeats, 0, Slot.RepeatsSoften));
    }

    [TestMethod]
    public void TheSameOptionTwiceIsItsLastValue()
    {
        TestParser bank = Made();
        Set(bank, "set button b hold 1 hold 2");
        Assert.AreEqual(2, bank.Bank.Option(Section.Control, 0, Slot.ButtonHold));
    }

    [TestMethod]
    public void ControlsOfBothKindsAreFoundByTheirRow()
    {
        TestParser bank = Made();
        Set(bank, "set encoder e min -9");
        Assert.AreEqual(-9, bank.Bank.Option(Section.Control, 1, Slot.EncoderMinimum));
        Assert.AreEqual(9, bank.Bank.Option(Section.Control, 1, Slot.EncoderMaximum));
        Assert.AreEqual(300, bank.Bank.Option(Section.Control, 0, Slot.ButtonHold));
    }

    [TestMethod]
    [DataRow("set", (int)ParseProblem.Missing, 4)]
    [DataRow("set lane m", (int)ParseProblem.Missing, 11)]
    [DataRow("set repeats", (int)ParseProblem.Missing, 12)]
    [DataRow("set theme gain", (int)ParseProblem.Missing, 15)]
    [DataRow("set step c", (int)ParseProblem.UnknownWord, 5)]
    [DataRow("set lane x gain 5", (int)ParseProblem.UnknownWord, 10)]
    [DataRow("set lane t heat 500", (int)ParseProblem.UnknownWord, 12)]
    [DataRow("set lane m gain 101", (int)ParseProblem.OutOfRange, 17)]
    [DataRow("set encoder e detents 3", (int)ParseProblem.OutOfRange, 23)]
    [DataRow("set button e hold 5", (int)ParseProblem.OtherKind, 12)]
    [DataRow("set encoder b max 5", (int)ParseProblem.OtherKind, 13)]
    [DataRow("set cue c loop 10", (int)ParseProblem.LoopOnInput, 9)]
    [DataRow("set cue c outcome", (int)ParseProblem.OutcomeOnInput, 9)]
    [DataRow("set cue o loop 5", (int)ParseProblem.LoopOnInput, 9)]
    [DataRow("set ask go acknowledge o", (int)ParseProblem.OutcomeOnInput, 24)]
    [DataRow("set ask go acknowledge w", (int)ParseProblem.LoopOnInput, 24)]
    [DataRow("set ask go confirm c", (int)ParseProblem.NotAnOutcome, 20)]
    [DataRow("set ask go within 49", (int)ParseProblem.OutOfRange, 19)]
    public void AMistakeIsPointedAtAndChangesNothing(string line, int problem, int column)
    {
        TestParser bank = Made();
        string before = Lines.Together(bank.Print());
        Assert.AreEqual(problem, Read(bank, line), line);
        Assert.AreEqual(column, bank.Parser.Column, line);
        Assert.AreEqual(before, Lines.Together(bank.Print()));
    }

    private static TestParser Made()
    {
        return new TestParser(
            "lane m motor gain 90 heat 700",
            "lane t tone gain 80",
            "button b hold 300",
            "encoder e max 9",
            "cue c priority 3 mix",
            "c.m 5:50",
            "cue o outcome",
            "cue w loop 900",
            "on b press ask go acknowledge c confirm o reject o timeout o within 700",
            "theme gain 70",
            "repeats merge 5");
    }

    private static void Set(TestParser bank, string line)
    {
        Assert.AreEqual((int)ParseProblem.None, Read(bank, line), line);
        bank.Parser.Apply();
    }

    private static int Read(TestParser bank, string line)
    {
        byte[] bytes = Ascii.Bytes(line);
        bank.Parser.BeginSet(bytes, bytes.Length);
        while (!bank.Parser.Step())
        {
        }

        return (int)bank.Parser.Problem;
    }
}
