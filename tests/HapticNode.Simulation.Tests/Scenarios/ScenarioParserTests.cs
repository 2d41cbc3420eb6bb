using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

[TestClass]
public sealed class ScenarioParserTests
{
    [TestMethod]
    public void TimesAreMillisecondsWithDecimals()
    {
        Assert.AreEqual(12_500_000L, One("12.5 ok press").TimeNanoseconds);
        Assert.AreEqual(1L, One("0.000001 ok press").TimeNanoseconds);
    }

    [TestMethod]
    public void APlusCountsFromTheLineBefore()
    {
        Scenario scenario = Parse("100 ok press", "# a pause", "", "+20.5 ok release", "+1 host ping");
        CollectionAssert.AreEqual(new long[] { 100_000_000, 120_500_000, 121_500_000 }, scenario.Actions.Select(action => action.TimeNanoseconds).ToArray());
        CollectionAssert.AreEqual(new[] { 1, 4, 5 }, scenario.Actions.Select(action => action.Line).ToArray());
    }

    [TestMethod]
    public void ButtonVerbsAreRead()
    {
        Assert.AreEqual("ok", One<PressAction>("0 ok press").Subject.Text);
        Assert.AreEqual("back", One<ReleaseAction>("0 back release # up again").Subject.Text);
        Assert.AreEqual(80_000_000L, One<TapAction>("0 ok tap 80").HoldNanoseconds);
    }

    [TestMethod]
    public void ATurnHasADirectionAndASpeed()
    {
        TurnAction clockwise = One<TurnAction>("0 dial turn +24 at 60/s");
        Assert.AreEqual(24, clockwise.Detents);
        Assert.AreEqual(60m, clockwise.DetentsPerSecond);
        Assert.AreEqual(-3, One<TurnAction>("0 dial turn -3 at 2.5/s").Detents);
    }

    [TestMethod]
    public void AReplayNamesAFileBesideTheScenarioAndItsSignals()
    {
        string folder = Path.GetFullPath("captures");
        ReplayAction replay = (ReplayAction)ScenarioParser.Parse("test", ["5 dial replay \"fast turn.sr\" A=0 B=phase"], folder).Actions[0];
        Assert.AreEqual(Path.Combine(folder, "fast turn.sr"), replay.Path);
        Assert.AreEqual("0", replay.SignalA?.Text);
        Assert.AreEqual("phase", replay.SignalB?.Text);
        Assert.IsNull(replay.Invert);
        Assert.IsNotNull(One<ReplayAction>("5 ok replay a.csv invert").Invert);
    }

    [TestMethod]
    public void PinAndHostLinesAreRead()
    {
        PinAction pin = One<PinAction>("7 pin 4 0");
        Assert.AreEqual((4, 0), (pin.Pin, pin.Level));
        Assert.AreEqual("play  confirm", One<HostAction>("7 host   play  confirm   # now").Text);
        Assert.AreEqual("set colour a#b", One<HostAction>("7 host set colour a#b").Text);
        Assert.AreEqual("quiet on", One<HostAction>("7 quiet on").Text);
    }

    [TestMethod]
    public void TheEndIsNoAction()
    {
        Scenario scenario = Parse("10 ok press", "500 end");
        Assert.HasCount(1, scenario.Actions);
        Assert.AreEqual(500_000_000L, scenario.EndNanoseconds);
        Assert.IsNull(Parse("10 ok press").EndNanoseconds);
    }

    [TestMethod]
    public void AReaderIsReadToItsEnd()
    {
        using StringReader reader = new("1 ok press\r\n2 ok release\n");
        Assert.HasCount(2, ScenarioParser.Parse("test", reader, ".").Actions);
    }

    private static Scenario Parse(params string[] lines)
    {
        return ScenarioParser.Parse("test", lines, ".");
    }

    private static ScenarioAction One(string line)
    {
        return Parse(line).Actions.Single();
    }

    private static T One<T>(string line)
        where T : ScenarioAction
    {
        return Assert.IsInstanceOfType<T>(One(line));
    }
}
