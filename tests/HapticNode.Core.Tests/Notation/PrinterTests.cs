using HapticNode.Core.Base;
using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class PrinterTests
{
    [TestMethod]
    [DataRow("lane m motor gain 80 drive 300 heat 3000 cool 30")]
    [DataRow("lane t tone gain 0")]
    [DataRow("lane l light")]
    [DataRow("button b settle 8 hold 0 double 0 repeat 50")]
    [DataRow("encoder e detents 4 min -5 max 40")]
    [DataRow("cue c priority 9 mix outcome")]
    [DataRow("cue c ignore loop 20000 gauge")]
    [DataRow("c.m 0.5:100 12.5:-62.5>3 10:0")]
    [DataRow("c.t 5:0 10:20@900>1200~in 10:25 10:20@900")]
    [DataRow("c.l 90:0>70~inout 5:70>0~decay")]
    [DataRow("theme gain 70 pitch 120")]
    [DataRow("repeats merge 5 soften 80 floor 30")]
    [DataRow("on b repeat play c")]
    [DataRow("on e limit play c")]
    public void ALineIsPrintedAsItWasWritten(string line)
    {
        TestParser parser = TestParser.Small();
        parser.Load(line);
        Assert.IsTrue(Has(parser.Print(), line));
    }

    [TestMethod]
    [DataRow("cue c priority 5 cut", "cue c")]
    [DataRow("button b hold 500", "button b")]
    [DataRow("c.m 05.0:10.0", "c.m 5:10")]
    [DataRow("c.m 5:10 5:>20", "c.m 5:10 5:10>20")]
    [DataRow("c.t 5:10@900 5:10@900", "c.t 5:10@900 5:10")]
    [DataRow("  theme   gain 5 # soft", "theme gain 5")]
    public void WhatGoesWithoutSayingIsNotPrinted(string line, string printed)
    {
        TestParser parser = TestParser.Small();
        parser.Load(line);
        Assert.IsTrue(Has(parser.Print(), printed));
    }

    [TestMethod]
    public void OnlyRepliesThatAreNotCalledSoAreNamed()
    {
        TestParser parser = TestParser.Small();
        parser.Load("cue acknowledge");
        parser.Load("cue confirm outcome");
        parser.Load("cue reject outcome");
        parser.Load("cue timeout outcome");
        parser.Load("on b press ask save within 500 reject timeout confirm confirm");
        Assert.IsTrue(Has(parser.Print(), "on b press ask save within 500 reject timeout"));
    }

    [TestMethod]
    public void AReplyIsNamedWhenACueComesLaterThatIsCalledSo()
    {
        TestParser parser = TestParser.Small();
        parser.Load("cue done outcome");
        parser.Load("on b press ask save acknowledge c confirm done reject done timeout done");
        parser.Load("cue confirm outcome");
        CollectionAssert.AreEqual(parser.Print(), new TestParser(parser.Print()).Print());
    }

    [TestMethod]
    public void ALongChainGoesOverSeveralLinesThatReadBack()
    {
        TestParser parser = TestParser.Small();
        parser.Load("c.t 9.3:59.9>59.8@11999>11998~inout");
        for (int i = 0; i < 31; i++)
        {
            parser.Load("c.t + 9.3:59.9>59.8@11999>11998~inout");
        }

        string[] lines = parser.Print();
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.IsTrue(lines[i].Length <= Limits.MaxLine);
        }

        TestParser second = new TestParser(lines);
        CollectionAssert.AreEqual(lines, second.Print());
        Assert.AreEqual(32, second.Bank.Steps.LengthOf(second.Bank.FirstStep[1]));
        Assert.AreEqual(parser.Bank.CueDuration[0], second.Bank.CueDuration[0]);
    }

    [TestMethod]
    public void ACueIsPrintedAlone()
    {
        TestParser parser = TestParser.Small();
        parser.Load("cue d");
        parser.Load("d.m 5:10");
        BankPrinter printer = new BankPrinter(parser.Bank);
        LineWriter writer = new LineWriter();
        printer.BeginOne(Statement.Cue, 1, false);
        printer.Next(writer);
        Assert.AreEqual("cue d", Talk.Text(writer.Bytes, writer.Length));
        printer.Next(writer);
        Assert.AreEqual("d.m 5:10", Talk.Text(writer.Bytes, writer.Length));
        Assert.IsFalse(printer.Next(writer));
    }

    [TestMethod]
    public void AnEmptyBankHasAThemeAndRepeats()
    {
        CollectionAssert.AreEqual(new string[] { "theme", "repeats" }, new TestParser().Print());
    }

    private static bool Has(string[] lines, string line)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] == line)
            {
                return true;
            }
        }

        return false;
    }
}
