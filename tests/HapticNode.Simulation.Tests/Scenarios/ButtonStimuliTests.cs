using HapticNode.Core.Base;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

[TestClass]
public sealed class ButtonStimuliTests
{
    [TestMethod]
    public void ATapIsOnePressAndOneRelease()
    {
        Stimuli stimuli = Panel.Compile("100 ok tap 80");
        CollectionAssert.AreEqual(
            new[] { new PinStimulus(100_000_000, Panel.Ok, 0), new PinStimulus(180_000_000, Panel.Ok, 1) }, stimuli.Pins.ToArray());
        CollectionAssert.AreEqual(
            new[] { new IntendedInput(100_000_000, "ok", ControlEvent.Press, 0), new IntendedInput(180_000_000, "ok", ControlEvent.Release, 0) },
            stimuli.Intended.ToArray());
    }

    [TestMethod]
    public void APressOfAPressedButtonAddsNothing()
    {
        Stimuli stimuli = Panel.Compile("100 ok press", "200 ok press", "300 ok release", "400 ok release");
        Assert.HasCount(2, stimuli.Pins);
        Assert.HasCount(2, stimuli.Intended);
    }

    [TestMethod]
    public void LinesMayStandInAnyOrderOfTime()
    {
        Stimuli stimuli = Panel.Compile("300 ok release", "100 ok press", "200 back tap 10");
        CollectionAssert.AreEqual(new[] { Panel.Ok, 5, 5, Panel.Ok }, stimuli.Pins.Select(pin => pin.Pin).ToArray());
    }

    [TestMethod]
    public void APinLineForAButtonMeansWhatThePinMeans()
    {
        Stimuli stimuli = Panel.Compile("10 pin 4 0", "20 pin 4 0", "30 pin 4 1");
        Assert.HasCount(2, stimuli.Pins);
        CollectionAssert.AreEqual(new[] { ControlEvent.Press, ControlEvent.Release }, stimuli.Intended.Select(input => input.Kind).ToArray());
    }

    [TestMethod]
    public void HostLinesAreInOrderOfTime()
    {
        Stimuli stimuli = Panel.Compile("20 host done save", "10 quiet off");
        CollectionAssert.AreEqual(new[] { new HostLine(10_000_000, "quiet off"), new HostLine(20_000_000, "done save") }, stimuli.HostLines.ToArray());
    }

    [TestMethod]
    public void WithoutAnEndThePowerGoesOffASecondAfterTheLastHappening()
    {
        Assert.AreEqual(1_180_000_000L, Panel.Compile("100 ok tap 80").EndNanoseconds);
        Assert.AreEqual(1_500_000_000L, Panel.Compile("100 ok tap 80", "500 host ping").EndNanoseconds);
        Assert.AreEqual(1_000_000_000L, Panel.Compile().EndNanoseconds);
    }

    [TestMethod]
    public void WhatHasNotHappenedAtTheEndIsLeftOut()
    {
        Stimuli stimuli = Panel.Compile("100 ok tap 80", "150 end");
        Assert.HasCount(1, stimuli.Pins);
        Assert.AreEqual(ControlEvent.Press, stimuli.Intended.Single().Kind);
        Assert.AreEqual(150_000_000L, stimuli.EndNanoseconds);
    }
}
