using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Spice;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

/// <summary>What ngspice makes of the circuits. All of it is modelled.</summary>
[TestClass]
public sealed class SpiceTests
{
    public static IEnumerable<object[]> Decks =>
        from name in ShippedPanel.Names
        from deck in SpiceDecks.Of(ShippedPanel.Load(name))
        select new object[] { name, deck.Name };

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DynamicData(nameof(Decks))]
    public void EveryLimitHolds(string name, string deck)
    {
        IReadOnlyList<SpiceResult> results = Run(ShippedPanel.Load(name), deck);

        foreach (SpiceResult result in results)
        {
            TestContext.WriteLine(result.ToString());
        }

        string[] broken = [.. results.Where(result => !result.Holds).Select(result => result.ToString())];
        Assert.IsEmpty(broken, string.Join('\n', broken));
    }

    [TestMethod]
    [DataRow("panel-a", "neutral-floating", "R36: { type: r4k7", "R36: { type: r100k", "v_red")]
    [DataRow("panel-a", "reset", "R36: { type: r4k7", "R36: { type: r100k", "left_red")]
    [DataRow("panel-a", "gate-timeout", "R21: { type: r220k", "R21: { type: r10k", "hold_usual")]
    [DataRow("panel-a", "gate-timeout", "C16: { type: c470n", "C16: { type: c1u", "off_slow")]
    [DataRow("panel-a", "supply-dip", "supply: VM, max_ma: 170", "supply: VM, max_ma: 2000", "least_vm")]
    [DataRow("panel-a", "light-current", "R30: { type: r330", "R30: { type: r100", "i_red")]
    [DataRow("panel-a", "fast-turn-dial", "C5: { type: c10n", "C5: { type: c1u", "edge2")]
    public void AWrongPartBreaksTheLimitThatIsForIt(string name, string deck, string old, string changed, string measure)
    {
        IReadOnlyList<SpiceResult> results = Run(ShippedPanel.Changed(name, (old, changed)), deck);

        SpiceResult result = results.First(candidate => candidate.Limit.Measure == measure);
        Assert.IsFalse(result.Holds, result.ToString());
    }

    [TestMethod]
    public void TheModelledGateTimesAreThoseOfTheFormula()
    {
        Panel panel = ShippedPanel.Load("panel-a");
        GateTimer timer = GateTimer.Of(panel);
        IReadOnlyList<SpiceResult> results = Run(panel, "gate-timeout");

        Assert.AreEqual(timer.MinimumMilliseconds, Value(results, "off_fast"), 0.5);
        Assert.AreEqual(timer.Milliseconds, Value(results, "off_usual"), 0.5);
        Assert.AreEqual(timer.MaximumMilliseconds, Value(results, "off_slow"), 0.5);
    }

    [TestMethod]
    public void TheModelledLightCurrentsAreThoseOfOhmsLaw()
    {
        Panel panel = ShippedPanel.Load("panel-a");
        IReadOnlyList<SpiceResult> results = Run(panel, "light-current");

        foreach (LowSideSwitch stage in LowSideSwitch.Of(panel).Where(stage => stage.Lane.Kind == LaneKind.Light))
        {
            double volts = panel.RailOn(stage.Lane.Supply)!.MaximumVolts - stage.Load.Rating($"forward_{stage.Lane.Name}_min_v");
            Assert.AreEqual(volts / stage.LoadResistor!.Rating("ohm") * 1000, Value(results, $"i_{stage.Lane.Name}"), 0.8);
        }
    }

    private static double Value(IReadOnlyList<SpiceResult> results, string measure) =>
        results.First(result => result.Limit.Measure == measure).Value!.Value;

    private static IReadOnlyList<SpiceResult> Run(Panel panel, string deck)
    {
        if (NgSpice.Find() is not { } spice)
        {
            Assert.Inconclusive(NgSpice.Hint);
            return [];
        }

        return spice.Run(SpiceDecks.Of(panel).First(candidate => candidate.Name == deck));
    }
}
