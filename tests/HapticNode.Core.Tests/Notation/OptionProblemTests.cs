using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class OptionProblemTests
{
    [TestMethod]
    [DataRow("cue c priority high", 16)]
    [DataRow("cue c priority 5x", 16)]
    [DataRow("cue c priority 1.5", 16)]
    [DataRow("encoder e detents two", 19)]
    public void AnOptionThatIsNoWholeNumberIsPointedAt(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.ExpectedNumber, column);
    }

    [TestMethod]
    [DataRow("cue c priority 10", 16, 0, 9)]
    [DataRow("cue c priority -1", 16, 0, 9)]
    [DataRow("cue c loop 60001", 12, 0, 60000)]
    [DataRow("lane m motor gain 101", 19, 0, 100)]
    [DataRow("lane m motor drive 9", 20, 10, 1000)]
    [DataRow("lane m motor heat 49", 19, 50, 10000)]
    [DataRow("lane m motor cool 0", 19, 1, 100)]
    [DataRow("button b settle 0", 17, 1, 200)]
    [DataRow("button b hold 5001", 15, 0, 5000)]
    [DataRow("button b double 1001", 17, 0, 1000)]
    [DataRow("button b repeat 2001", 17, 0, 2000)]
    [DataRow("encoder e detents 3", 19, 1, 4)]
    [DataRow("encoder e detents 8", 19, 1, 4)]
    [DataRow("encoder e detents 0", 19, 1, 4)]
    [DataRow("encoder e min -30001", 15, -30000, 30000)]
    [DataRow("theme gain 101", 12, 0, 100)]
    [DataRow("theme pitch 49", 13, 50, 200)]
    [DataRow("repeats merge 101", 15, 0, 100)]
    [DataRow("repeats soften 501", 16, 0, 500)]
    [DataRow("repeats floor 9", 15, 10, 100)]
    [DataRow("on b press ask a within 49", 25, 50, 60000)]
    public void AnOptionOutOfRangeTellsTheRange(string line, int column, int minimum, int maximum)
    {
        TestParser parser = TestParser.Small();
        parser.Fails(line, ParseProblem.OutOfRange, column);
        Assert.AreEqual(minimum, parser.Parser.RangeMinimum);
        Assert.AreEqual(maximum, parser.Parser.RangeMaximum);
        Assert.IsFalse(parser.Parser.RangeInTenths);
    }

    [TestMethod]
    public void ARangeIsToldInTheUnitOfTheLine()
    {
        TestParser parser = TestParser.Small();
        parser.Read("c.m 0.4:10");
        Assert.AreEqual("3 column=5 range=0.5..300 out of range", parser.Text());
        parser.Read("cue c priority 10");
        Assert.AreEqual("3 column=16 range=0..9 out of range", parser.Text());
    }

    [TestMethod]
    public void AToneHasNoHeat()
    {
        TestParser.Small().Fails("lane t tone heat 500", ParseProblem.UnknownWord, 13);
    }
}
