using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>What a finger and the host get on the ESP32-S3, on the pins that the panel is wired to.</summary>
[TestClass]
public sealed class S3PressTests
{
    private const int Ok = 4;
    private const int Lra = 10;
    private const int Erm = 11;
    private const int Tone = 12;

    [TestMethod]
    public void APressIsAClickOnTheMotorAndTheBuzzer()
    {
        using PoweredPanel panel = PoweredPanel.OnS3().Boot().Drive(50, Ok, 0).RunFor(100);
        (double Milliseconds, double Duty)[] click = [.. panel.Waveform(Lra).Where(change => change.Milliseconds > 0)];
        CollectionAssert.AreEqual(new[] { 0.925, 0.0, 0.5 }, click.Select(change => Math.Round(change.Duty, 3)).ToArray());
        Assert.IsInRange(50, 52, click[0].Milliseconds);
        Assert.AreEqual(12, click[1].Milliseconds - click[0].Milliseconds, 0.6);
        Assert.IsTrue(panel.Waveform(Tone).Any(change => change.Milliseconds > 50 && change.Duty > 0), "The click has a tone.");
        Assert.IsTrue(panel.Waveform(Erm).All(change => change.Duty == 0.5 || change.Milliseconds < 0), "The other motor rests.");
    }

    [TestMethod]
    public void AnActionIsAcknowledgedAtOnceAndConfirmedWhenTheHostSaysSo()
    {
        RunResult result = S3Panel.Play("100 save press", "+80 save release", "500 host done save");
        CollectionAssert.AreEqual(
            new[] { "acknowledge", "confirm" },
            result.Trace.Where(entry => entry is { Kind: TraceKind.Cue, Value: "start", Name: "acknowledge" or "confirm" }).Select(entry => entry.Name).ToArray());
        Assert.IsEmpty(result.Faults);
    }

    [TestMethod]
    public void TheConsoleIsOnTheBridge()
    {
        using PoweredPanel panel = PoweredPanel.OnS3().Boot().Say(100, "id", "COM1").Say(400, "id", "COM2").RunFor(800);
        Assert.StartsWith("! hello ", panel.Lines[0]);
        Assert.HasCount(1, panel.Lines.Where(line => line.StartsWith("ok", StringComparison.Ordinal)));
        Assert.Contains("board=panel-a-s3", panel.Lines.Single(line => line.StartsWith("ok", StringComparison.Ordinal)));
    }
}
