using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class WordProblemTests
{
    [TestMethod]
    [DataRow("buton b", 1, "button")]
    [DataRow("lane x moter", 8, "motor")]
    [DataRow("lane m motor gian 5", 14, "gain")]
    [DataRow("button b hodl 5", 10, "hold")]
    [DataRow("cue c prority 5", 7, "priority")]
    [DataRow("on bb press none", 4, "b")]
    [DataRow("on b pres none", 6, "press")]
    [DataRow("on e detnt none", 6, "detent")]
    [DataRow("on b press plya c", 12, "play")]
    [DataRow("on b press play cc", 17, "c")]
    [DataRow("cc.m 5:10", 1, "c")]
    [DataRow("c.mm 5:10", 3, "m")]
    public void AnUnknownWordHasAColumnAndANearest(string line, int column, string nearest)
    {
        TestParser parser = TestParser.Small();
        parser.Fails(line, ParseProblem.UnknownWord, column);
        Assert.AreEqual("1 column=" + column.ToString() + " nearest=" + nearest + " unknown word", parser.Text());
    }

    [TestMethod]
    public void AWordLikeNoOtherHasNoNearest()
    {
        TestParser parser = TestParser.Small();
        parser.Fails("zzzzzz", ParseProblem.UnknownWord, 1);
        Assert.AreEqual("1 column=1 unknown word", parser.Text());
    }

    [TestMethod]
    [DataRow("lane", 5)]
    [DataRow("lane x", 7)]
    [DataRow("button", 7)]
    [DataRow("encoder  # which", 10)]
    [DataRow("cue", 4)]
    [DataRow("cue c priority", 15)]
    [DataRow("on", 3)]
    [DataRow("on b", 5)]
    [DataRow("on b press", 11)]
    [DataRow("on b press play", 16)]
    [DataRow("on b press ask", 15)]
    [DataRow("on b press ask a confirm", 25)]
    public void ALineThatEndsTooEarlyIsPointedAtItsEnd(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.Missing, column);
    }

    [TestMethod]
    [DataRow("on b press none none", 17)]
    [DataRow("on b press play c c", 19)]
    public void WhatFollowsTheEndDoesNotBelong(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.Unexpected, column);
    }

    [TestMethod]
    [DataRow("cue Click", 5)]
    [DataRow("cue 1click", 5)]
    [DataRow("cue -click", 5)]
    [DataRow("cue cl_ick", 7)]
    [DataRow("cue abcdefghijklmnop", 20)]
    [DataRow("lane a! motor", 7)]
    public void ABadNameIsPointedAtItsFirstBadCharacter(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.BadName, column);
    }

    [TestMethod]
    [DataRow("lane m tone", 8)]
    [DataRow("button e", 8)]
    [DataRow("encoder b", 9)]
    public void ANameKeepsItsKind(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.OtherKind, column);
    }
}
