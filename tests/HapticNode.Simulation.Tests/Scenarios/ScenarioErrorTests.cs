using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

[TestClass]
public sealed class ScenarioErrorTests
{
    [TestMethod]
    [DataRow("10 ok prss", 7, "'prss' cannot be done to a control: expected press, release, tap, turn or replay; did you mean 'press'?")]
    [DataRow("10 quit on", 4, "'quit' is unknown: expected a control's name, pin, host, quiet or end; did you mean 'quiet'?")]
    [DataRow("soon ok press", 1, "'soon' does not fit here: expected a time in milliseconds, or '+' and the milliseconds since the line before, 0 to 86400000")]
    [DataRow("-1 ok press", 1, "'-1' does not fit here: expected a time in milliseconds, or '+' and the milliseconds since the line before, 0 to 86400000")]
    [DataRow("10", 3, "the line ends too early: expected the name of a control, or pin, host, quiet or end")]
    [DataRow("10 ok", 6, "the line ends too early: expected press, release, tap, turn or replay")]
    [DataRow("10 ok tap", 10, "the line ends too early: expected how long to hold, in milliseconds")]
    [DataRow("10 ok tap 0", 11, "'0' does not fit here: expected how long to hold, in milliseconds, 0.001 to 60000")]
    [DataRow("10 ok press hard", 13, "'hard' is not expected: the line ends before it")]
    [DataRow("10 dial turn 0 at 60/s", 14, "'0' does not fit here: expected how many detents (not 0; positive is clockwise)")]
    [DataRow("10 dial turn 1.5 at 60/s", 14, "'1.5' does not fit here: expected how many detents (not 0; positive is clockwise)")]
    [DataRow("10 dial turn 5 ta 60/s", 16, "'ta' does not fit here: expected at; did you mean 'at'?")]
    [DataRow("10 dial turn 5 at 60", 19, "'60' does not fit here: expected a speed in detents per second, like 60/s, 0.1 to 2000")]
    [DataRow("10 dial replay a.sr A=0 C=1", 25, "'C=1' does not fit here: expected A=signal, B=signal or invert")]
    [DataRow("10 pin 99 0", 8, "'99' does not fit here: expected a GPIO number, 0 to 48")]
    [DataRow("10 pin 4 2", 10, "'2' does not fit here: expected a level, 0 to 1")]
    [DataRow("10 pin 4.5 1", 8, "'4.5' is not whole: expected a GPIO number")]
    [DataRow("10 quiet of", 10, "'of' does not fit here: expected on or off; did you mean 'on'?")]
    [DataRow("10 host   # nothing", 8, "the line ends too early: expected what the host types")]
    [DataRow("10 ok replay \"a b.csv", 14, "a quote is opened but not closed: expected '\"'")]
    [DataRow("10 ok replay a.sr A=\"a b", 21, "a quote is opened but not closed: expected '\"'")]
    [DataRow("10 end now", 8, "'now' is not expected: the line ends before it")]
    public void AnErrorNamesPlaceExpectationAndNearestWord(string line, int column, string problem)
    {
        ScenarioException error = Panel.Refuse("# comment", line);
        Assert.AreEqual(problem, error.Problem);
        Assert.AreEqual((2, column), (error.Line, error.Column));
        Assert.AreEqual($"test:2:{column}: {problem}", error.Message);
    }

    [TestMethod]
    [DataRow("10 okk press", 4, "the panel has no control 'okk': expected ok, back, dial or knob; did you mean 'ok'?")]
    [DataRow("10 ok turn +1 at 5/s", 7, "'turn' does not fit 'ok', which is a button: expected press, release, tap or replay")]
    [DataRow("10 dial press", 9, "'press' does not fit 'dial', which is an encoder: expected turn or replay")]
    [DataRow("10 dial replay turn.csv", 16, "which channel is it? Expected A= and the name or the index of a channel in 'turn.csv'")]
    [DataRow("10 dial replay turn.sr A=0", 16, "which channel is it? Expected B= and the name or the index of a channel in 'turn.sr'")]
    [DataRow("10 ok replay bounce.wav", 14, "bounce.wav: is not a capture: expected a .csv, .sr or .vcd file")]
    [DataRow("10 ok replay a.sr A=0 B=1", 23, "a button has one contact: expected no B=")]
    [DataRow("10 dial replay a.sr A=0 B=1 invert", 29, "'invert' is for the replay of a button: expected the end of the line")]
    public void WhatDoesNotFitThePanelIsRefused(string line, int column, string problem)
    {
        ScenarioException error = Panel.Refuse(line);
        Assert.AreEqual(problem, error.Problem);
        Assert.AreEqual((1, column), (error.Line, error.Column));
    }

    [TestMethod]
    public void NothingHappensAtOrAfterTheEnd()
    {
        ScenarioException error = Panel.Refuse("100 end", "100 ok press");
        Assert.AreEqual((2, 5), (error.Line, error.Column));
        Assert.AreEqual("the power is off by then: the scenario ends in line 1", error.Problem);
    }

    [TestMethod]
    public void AScenarioEndsOnce()
    {
        Assert.AreEqual("a scenario has one 'end': line 1 has it already", Panel.Refuse("100 end", "200 end").Problem);
    }

    [TestMethod]
    public void TwoLinesCannotMoveOnePinAtOnce()
    {
        ScenarioException error = Panel.Refuse("100 ok tap 80", "150 pin 4 1");
        Assert.AreEqual("line 1 still moves pin 4 until 180 ms: expected a later time", error.Problem);
        Assert.AreEqual(2, error.Line);
        Assert.Contains("moves pin 12 until", Panel.Refuse("0 dial turn +24 at 60/s", "300 dial turn -24 at 60/s").Problem);
    }
}
