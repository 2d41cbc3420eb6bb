using HapticNode.App.Panels;
using HapticNode.Hardware.Firmware;

namespace HapticNode.Samples.Tests;

/// <summary>A product's own code beside the node: it hears of touches, and the hand hears of its outcomes.</summary>
[TestClass]
[DoNotParallelize]
public sealed class OvenTimerTests
{
    [TestMethod]
    public void TheDialSetsMinutesAndEachDetentIsFelt()
    {
        using var oven = new Oven();
        oven.Turn(3, atMilliseconds: 100);

        Assert.AreEqual(("rests", 3), oven.Run(untilMilliseconds: 400));
        Assert.IsNotEmpty(oven.MotorStarts());
    }

    [TestMethod]
    public void AnOvenWithTimeHeatsAndTheConfirmationFollowsTheAcknowledgement()
    {
        using var oven = new Oven();
        oven.Turn(5, atMilliseconds: 100);
        oven.Press(Oven.StartPin, atMilliseconds: 500);

        Assert.AreEqual(("heats", 5), oven.Run(untilMilliseconds: 1000));
        int[] felt = [.. oven.MotorStarts().Where(start => start >= 500)];
        Assert.AreEqual(500, felt[0], "The press is felt at once, by the node alone.");
        Assert.IsGreaterThanOrEqualTo(1, felt.Length);
    }

    [TestMethod]
    public void AnOvenWithoutTimeRefuses()
    {
        using var oven = new Oven();
        oven.Press(Oven.StartPin, atMilliseconds: 100);

        Assert.AreEqual(("rests", 0), oven.Run(untilMilliseconds: 700));
    }

    [TestMethod]
    public void WhenTheTimeIsOverTheOvenSaysSoByItself()
    {
        using var oven = new Oven();
        oven.Turn(1, atMilliseconds: 100);
        oven.Press(Oven.StartPin, atMilliseconds: 300);

        Assert.AreEqual(("rests", 0), oven.Run(untilMilliseconds: 2000));
        Assert.IsTrue(oven.MotorStarts().Any(start => start is >= 1300 and < 1330), string.Join(' ', oven.MotorStarts()));
    }

    [TestMethod]
    public void TheStopButtonEndsHeating()
    {
        using var oven = new Oven();
        oven.Turn(5, atMilliseconds: 100);
        oven.Press(Oven.StartPin, atMilliseconds: 500);
        oven.Press(Oven.StopPin, atMilliseconds: 1000);

        Assert.AreEqual(("rests", 5), oven.Run(untilMilliseconds: 1500));
    }

    [TestMethod]
    public void TheDefinitionIsThatOfThePanelFile()
    {
        string folder = RepositoryRoot.PathOf("samples", "oven-timer", "panel");
        PanelChoice panel = PanelChoice.Load(folder);
        Bless.Compare(Path.Combine(folder, "PanelDefinition.cs"), BoardSource.Write(panel.Panel, PanelChoice.CarriedLines(panel.Panel)));
    }
}
