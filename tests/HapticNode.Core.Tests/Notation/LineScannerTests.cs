using HapticNode.Core.Base;
using HapticNode.Core.Notation;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class LineScannerTests
{
    [TestMethod]
    public void WordsStandBetweenSpacesAndTabs()
    {
        LineScanner scanner = On(" on\tok  press ");
        Assert.IsTrue(scanner.NextWord());
        Assert.AreEqual(1, scanner.Start);
        Assert.AreEqual(3, scanner.End);
        Assert.IsTrue(scanner.NextWord());
        Assert.AreEqual(4, scanner.Start);
        Assert.IsTrue(scanner.NextWord());
        Assert.AreEqual(8, scanner.Start);
        Assert.AreEqual(13, scanner.End);
        Assert.IsFalse(scanner.NextWord());
    }

    [TestMethod]
    public void ACommentEndsTheLine()
    {
        LineScanner scanner = On("cue # a comment");
        Assert.IsTrue(scanner.NextWord());
        Assert.IsFalse(scanner.NextWord());
        Assert.IsFalse(scanner.NextWord());
    }

    [TestMethod]
    public void ANumberSignWithinAWordIsNoComment()
    {
        LineScanner scanner = On("a#b");
        scanner.NextWord();
        Assert.AreEqual(3, scanner.End);
    }

    [TestMethod]
    [DataRow("0", 0)]
    [DataRow("42", 42)]
    [DataRow("-7", -7)]
    [DataRow("007", 7)]
    public void AWholeNumberIsRead(string text, int expected)
    {
        LineScanner scanner = On(text);
        scanner.NextWord();
        Assert.IsTrue(scanner.Number(false));
        Assert.AreEqual(expected, scanner.Value);
        Assert.AreEqual(scanner.End, scanner.At);
    }

    [TestMethod]
    [DataRow("12", 120)]
    [DataRow("12.5", 125)]
    [DataRow("-0.5", -5)]
    [DataRow("300.0", 3000)]
    public void ANumberOfTenthsIsRead(string text, int expected)
    {
        LineScanner scanner = On(text);
        scanner.NextWord();
        Assert.IsTrue(scanner.Number(true));
        Assert.AreEqual(expected, scanner.Value);
        Assert.AreEqual(scanner.End, scanner.At);
    }

    [TestMethod]
    [DataRow("x")]
    [DataRow("-")]
    [DataRow(".5")]
    [DataRow("-.5")]
    public void WhatIsNoNumberIsLeftAlone(string text)
    {
        LineScanner scanner = On(text);
        scanner.NextWord();
        Assert.IsFalse(scanner.Number(true));
        Assert.AreEqual(0, scanner.At);
    }

    [TestMethod]
    public void ASecondDecimalIsNotPartOfTheNumber()
    {
        LineScanner scanner = On("12.55");
        scanner.NextWord();
        scanner.Number(true);
        Assert.AreEqual(125, scanner.Value);
        Assert.AreEqual(4, scanner.At);
    }

    [TestMethod]
    [DataRow("429496740")]
    [DataRow("999999999")]
    [DataRow("99999999999999999999")]
    public void ANumberTooGreatToHoldStaysGreat(string text)
    {
        LineScanner scanner = On(text);
        scanner.NextWord();
        Assert.IsTrue(scanner.Number(true));
        Assert.IsTrue(scanner.Value > 1000000, "a great number of tenths must not come out as a small one");
    }

    [TestMethod]
    public void ACharacterIsTakenOnlyWhereItStands()
    {
        LineScanner scanner = On("+1");
        scanner.NextWord();
        Assert.IsFalse(scanner.Take('-'));
        Assert.IsTrue(scanner.Take('+'));
        Assert.AreEqual(1, scanner.At);
        Assert.AreEqual(1, scanner.IndexInWord('1'));
        Assert.AreEqual(-1, scanner.IndexInWord('.'));
    }

    private static LineScanner On(string line)
    {
        byte[] bytes = Ascii.Bytes(line);
        LineScanner scanner = new LineScanner();
        scanner.Begin(bytes, bytes.Length);
        return scanner;
    }
}
