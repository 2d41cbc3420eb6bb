using HapticNode.Core.Base;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

[TestClass]
public sealed class EncoderStimuliTests
{
    [TestMethod]
    public void ClockwiseContactAClosesFirst()
    {
        Stimuli stimuli = Panel.Compile("100 dial turn +1 at 10/s");
        CollectionAssert.AreEqual(
            new[]
            {
                new PinStimulus(100_000_000, Panel.DialA, 0), new PinStimulus(125_000_000, Panel.DialB, 0),
                new PinStimulus(150_000_000, Panel.DialA, 1), new PinStimulus(175_000_000, Panel.DialB, 1),
            },
            stimuli.Pins.ToArray());
        Assert.AreEqual(new IntendedInput(175_000_000, "dial", ControlEvent.Detent, +1), stimuli.Intended.Single());
    }

    [TestMethod]
    public void AnticlockwiseContactBClosesFirst()
    {
        Stimuli stimuli = Panel.Compile("0 dial turn -1 at 10/s");
        Assert.AreEqual(new PinStimulus(0, Panel.DialB, 0), stimuli.Pins[0]);
        Assert.AreEqual(-1, stimuli.Intended.Single().Direction);
    }

    [TestMethod]
    public void EveryDetentIsMeantAtItsLastEdge()
    {
        Stimuli stimuli = Panel.Compile("0 dial turn +24 at 60/s");
        Assert.HasCount(96, stimuli.Pins);
        CollectionAssert.AreEqual(
            Enumerable.Range(0, 24).Select(detent => stimuli.Pins[(detent * 4) + 3].TimeNanoseconds).ToArray(),
            stimuli.Intended.Select(input => input.TimeNanoseconds).ToArray());
        Assert.AreEqual(395_833_333L, stimuli.Pins[^1].TimeNanoseconds);
    }

    [TestMethod]
    public void ATurnGoesOnWhereTheLastOneStopped()
    {
        PanelDescription panel = Panel.WithEdgesPerDetent(1);
        Stimuli stimuli = ScenarioCompiler.Compile(ScenarioParser.Parse("test", ["0 dial turn +1 at 10/s", "200 dial turn +2 at 10/s"], "."), panel);
        CollectionAssert.AreEqual(
            new[] { (Panel.DialA, 0), (Panel.DialB, 0), (Panel.DialA, 1) }, stimuli.Pins.Select(pin => (pin.Pin, pin.Level)).ToArray());
        Assert.HasCount(3, stimuli.Intended);
    }

    [TestMethod]
    public void TurnsCanFollowWithoutAPause()
    {
        Stimuli stimuli = Panel.Compile("0 dial turn +2 at 10/s", "200 dial turn -2 at 10/s");
        CollectionAssert.AreEqual(new[] { 1, 1, -1, -1 }, stimuli.Intended.Select(input => input.Direction).ToArray());
    }

    [TestMethod]
    public void TremblingBetweenTwoDetentsCountsNothing()
    {
        string[] trembling = [.. Enumerable.Range(1, 20).Select(step => $"{step} pin 12 {step % 2}")];
        Assert.IsEmpty(Panel.Compile(trembling[..^1]).Intended);
    }

    [TestMethod]
    public void AJumpOverAStateCountsNothing()
    {
        Assert.IsEmpty(Panel.Compile("1 pin 12 0", "1 pin 13 0", "2 pin 12 1", "2 pin 13 1", "3 pin 12 0", "3 pin 13 0").Intended);
    }
}
