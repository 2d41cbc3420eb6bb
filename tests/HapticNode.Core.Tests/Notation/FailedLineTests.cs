using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class FailedLineTests
{
    [TestMethod]
    [DataRow("lane x motor gain 500")]
    [DataRow("lane m motor gain 5 drive")]
    [DataRow("button ok settle 0")]
    [DataRow("button b hold 7 zzz 3")]
    [DataRow("encoder e detents 3")]
    [DataRow("cue new priority 99")]
    [DataRow("cue c loop 500")]
    [DataRow("c.m 5:10 5:20 5:x")]
    [DataRow("c.m + 300:10")]
    [DataRow("c.t 5:10")]
    [DataRow("theme gain 50 pitch 500")]
    [DataRow("repeats merge 5 soften 501")]
    [DataRow("on b press play none-such")]
    [DataRow("on b press ask new")]
    [DataRow("on b hold none more")]
    public void ALineWithAProblemChangesNothing(string line)
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.m 12:100 6:-100");
        parser.Load("on b press play c");
        string[] before = parser.Print();
        int free = parser.Bank.Steps.Free;
        Assert.AreNotEqual((int)ParseProblem.None, parser.Read(line));
        CollectionAssert.AreEqual(before, parser.Print());
        Assert.AreEqual(free, parser.Bank.Steps.Free);
        Assert.AreEqual(0, parser.Bank.Actions.Count);
    }

    [TestMethod]
    public void TheNextLineIsReadAsIfThereHadBeenNoProblem()
    {
        TestParser parser = TestParser.Small();
        parser.Read("c.m 5:10>20~dekay");
        parser.Load("c.m 5:10");
        Assert.AreEqual(50, (int)parser.Bank.CueDuration[0]);
        Assert.AreEqual(-1, parser.Parser.Nearest);
        Assert.IsNull(parser.Parser.ExpectedNames);
        Assert.AreEqual(-1, parser.Parser.ExpectedList);
    }
}
