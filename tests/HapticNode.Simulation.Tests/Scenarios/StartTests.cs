using HapticNode.Core.Base;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

/// <summary>How contacts stand when the power comes.</summary>
[TestClass]
public sealed class StartTests
{
    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void DeleteFolder()
    {
        _folder.Dispose();
    }

    [TestMethod]
    public void WithoutALineAllContactsAreOpen()
    {
        Assert.IsEmpty(Panel.Compile("100 ok press", "200 dial turn +1 at 10/s").ClosedAtStart);
    }

    [TestMethod]
    public void AHeldButtonIsNoPressAndOnlyItsReleaseIsAnEdge()
    {
        Stimuli stimuli = Panel.Compile("start ok closed", "100 ok press", "200 ok release", "300 ok press");
        CollectionAssert.AreEqual(new[] { Panel.Ok }, stimuli.ClosedAtStart.ToArray());
        CollectionAssert.AreEqual(
            new[] { new PinStimulus(200_000_000, Panel.Ok, 1), new PinStimulus(300_000_000, Panel.Ok, 0) }, stimuli.Pins.ToArray());
        CollectionAssert.AreEqual(new[] { ControlEvent.Release, ControlEvent.Press }, stimuli.Intended.Select(input => input.Kind).ToArray());
    }

    [TestMethod]
    [DataRow("11", new int[0])]
    [DataRow("01", new[] { Panel.DialA })]
    [DataRow("00", new[] { Panel.DialA, Panel.DialB })]
    [DataRow("10", new[] { Panel.DialB })]
    [DataRow("1x", new int[0])]
    [DataRow("x0", new[] { Panel.DialB })]
    public void AnEncoderStandsAsItRests(string rest, int[] closed)
    {
        CollectionAssert.AreEqual(closed, Panel.Compile($"start dial {rest}", "100 ok press").ClosedAtStart.ToArray());
    }

    [TestMethod]
    public void TheFirstLevelsOfADumpAreHowTheContactsStood()
    {
        _folder.Write("still.vcd", Dump("#0 0! 0\"\n#100000\n"));
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "100 dial replay still.vcd A=a B=b");
        CollectionAssert.AreEqual(new[] { Panel.DialA, Panel.DialB }, stimuli.ClosedAtStart.ToArray());
        Assert.IsEmpty(stimuli.Pins);
        Assert.IsEmpty(stimuli.Intended);
    }

    [TestMethod]
    public void ADumpThatWasCutBeginsWithHowTheContactsStood()
    {
        _folder.Write("cut.vcd", Dump("#5000 0! 0\"\n#6000 1!\n"));
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "100 dial replay cut.vcd A=a B=b");
        CollectionAssert.AreEqual(new[] { Panel.DialA, Panel.DialB }, stimuli.ClosedAtStart.ToArray());
        Assert.AreEqual(new PinStimulus(106_000_000, Panel.DialA, 1), stimuli.Pins.Single());
    }

    [TestMethod]
    public void AButtonThatADumpFindsClosedWasHeld()
    {
        _folder.Write("held.vcd", Dump("#0 0!\n#5000 1!\n"));
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "100 ok replay held.vcd A=a");
        CollectionAssert.AreEqual(new[] { Panel.Ok }, stimuli.ClosedAtStart.ToArray());
        Assert.AreEqual(ControlEvent.Release, stimuli.Intended.Single().Kind);
    }

    [TestMethod]
    public void WhatIsKnownAlreadyIsNotChangedByACapture()
    {
        _folder.Write("held.vcd", Dump("#0 0!\n#5000 1!\n"));
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "start ok open", "100 ok replay held.vcd A=a");
        Assert.IsEmpty(stimuli.ClosedAtStart);
        CollectionAssert.AreEqual(new[] { ControlEvent.Press, ControlEvent.Release }, stimuli.Intended.Select(input => input.Kind).ToArray());
    }

    [TestMethod]
    public void TheRowsOfATableAreChanges()
    {
        _folder.Write("press.csv", "t_us,level\n0,0\n50000,1\n");
        Stimuli stimuli = Panel.CompileIn(_folder.Path, "100 ok replay press.csv");
        Assert.IsEmpty(stimuli.ClosedAtStart);
        Assert.HasCount(2, stimuli.Pins);
    }

    [TestMethod]
    [DataRow("start ok shut", 10, "'shut' is not a state of a button: expected open or closed")]
    [DataRow("start dial 12", 12, "'12' is not a way for an encoder to rest: ")]
    [DataRow("start dail 11", 7, "the panel has no control 'dail': ")]
    [DataRow("start ok", 9, "the line ends too early: expected 'open' or 'closed' for a button, the levels of A and B for an encoder, like 00")]
    [DataRow("start ok open now", 15, "'now' is not expected: the line ends before it")]
    public void AStartThatMakesNoSenseIsRefused(string line, int column, string problem)
    {
        ScenarioException error = Panel.Refuse(line);
        Assert.StartsWith(problem, error.Problem);
        Assert.AreEqual((1, column), (error.Line, error.Column));
    }

    [TestMethod]
    public void AControlStartsOnce()
    {
        Assert.AreEqual("'ok' has one 'start' line: line 1 has it already", Panel.Refuse("start ok open", "start ok closed").Problem);
    }

    [TestMethod]
    public void AKnobWithADetentAtEveryEdgeCannotRestOnOne()
    {
        ScenarioException error = Assert.ThrowsExactly<ScenarioException>(
            () => ScenarioCompiler.Compile(ScenarioParser.Parse("test", ["start dial 1x"], "."), Panel.WithEdgesPerDetent(1)));
        Assert.StartsWith("an encoder with a detent at every edge rests between its edges", error.Problem);
    }

    private static string Dump(string changes) =>
        "$timescale 1 us $end $var wire 1 ! a $end $var wire 1 \" b $end $enddefinitions $end\n" + changes;
}
