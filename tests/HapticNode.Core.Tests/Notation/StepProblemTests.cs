using HapticNode.Core.Base;
using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class StepProblemTests
{
    [TestMethod]
    [DataRow("c.m", 4)]
    [DataRow("c.m # 10:5", 5)]
    [DataRow("c.m +", 6)]
    public void ALineWithoutStepsEndsTooEarly(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.Missing, column);
    }

    [TestMethod]
    [DataRow("c.m x", 5)]
    [DataRow("c.m 5:", 7)]
    [DataRow("c.m 5:-", 7)]
    [DataRow("c.m 5:1>", 9)]
    [DataRow("c.m 5:1>x", 9)]
    [DataRow("c.t 5:1@", 9)]
    [DataRow("c.t 5:1@900>", 13)]
    [DataRow("c.m + +", 7)]
    public void WhereANumberShouldStandItIsMissed(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.ExpectedNumber, column);
    }

    [TestMethod]
    [DataRow("c.m 5", 6)]
    [DataRow("c.m 5.55:10", 8)]
    [DataRow("c.m 5:10x", 9)]
    [DataRow("c.m 5:10>20>30", 12)]
    [DataRow("c.t 5:10@900>950>960", 17)]
    [DataRow("c.m +5:10", 6)]
    [DataRow("c.m 5:10>20~out~in", 13)]
    public void WhatDoesNotBelongIntoAStepIsPointedAt(string line, int column)
    {
        TestParser parser = TestParser.Small();
        int problem = parser.Read(line);
        Assert.IsTrue(problem == (int)ParseProblem.Unexpected || problem == (int)ParseProblem.UnknownWord);
        Assert.AreEqual(column, parser.Parser.Column);
    }

    [TestMethod]
    [DataRow("c.m 0.4:10", 5, 5, 3000)]
    [DataRow("c.m 5:5 300.1:10", 9, 5, 3000)]
    [DataRow("c.m 5:100.1", 7, -1000, 1000)]
    [DataRow("c.m 5:-100.1", 7, -1000, 1000)]
    [DataRow("c.m 5:0>101", 9, -1000, 1000)]
    [DataRow("c.l 5:-1", 7, 0, 1000)]
    [DataRow("c.t 5:60.1@900", 7, 0, 600)]
    [DataRow("c.m 429496740:100", 5, 5, 3000)]
    public void ATimeOrLevelOutOfRangeTellsTheRange(string line, int column, int minimum, int maximum)
    {
        TestParser parser = TestParser.Small();
        parser.Fails(line, ParseProblem.OutOfRange, column);
        Assert.AreEqual(minimum, parser.Parser.RangeMinimum);
        Assert.AreEqual(maximum, parser.Parser.RangeMaximum);
        Assert.IsTrue(parser.Parser.RangeInTenths);
    }

    [TestMethod]
    [DataRow("c.t 5:10@159", 10)]
    [DataRow("c.t 5:10@160>12001", 14)]
    public void AFrequencyOutOfRangeTellsTheRange(string line, int column)
    {
        TestParser parser = TestParser.Small();
        parser.Fails(line, ParseProblem.OutOfRange, column);
        Assert.AreEqual(Limits.MinHertz, parser.Parser.RangeMinimum);
        Assert.AreEqual(Limits.MaxHertz, parser.Parser.RangeMaximum);
        Assert.IsFalse(parser.Parser.RangeInTenths);
    }

    [TestMethod]
    [DataRow("c.t 5:10", 9)]
    [DataRow("c.t 5:0 5:0>10", 15)]
    [DataRow("c.t 5:0>10~out", 11)]
    public void TheFirstSoundNeedsAFrequency(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.NeedsFrequency, column);
    }

    [TestMethod]
    [DataRow("c.m 5:10@900", 9)]
    [DataRow("c.l 5:10>20@900", 12)]
    public void OnlyAToneHasAFrequency(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.NoFrequencyHere, column);
    }

    [TestMethod]
    [DataRow("c.m 5:10~out", 9)]
    [DataRow("c.t 5:10@900~out", 13)]
    public void ACurveNeedsARamp(string line, int column)
    {
        TestParser.Small().Fails(line, ParseProblem.CurveWithoutRamp, column);
    }

    [TestMethod]
    public void AnUnknownCurveHasANearest()
    {
        TestParser parser = TestParser.Small();
        parser.Fails("c.m 5:10>20~dekay", ParseProblem.UnknownWord, 13);
        Assert.AreEqual("1 column=13 nearest=decay unknown word", parser.Text());
    }
}
