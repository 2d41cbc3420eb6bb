using System.Runtime.Versioning;
using System.Text.Json;
using HapticNode.VirtualBoard;

namespace HapticNode.Cli.Tests.Session;

/// <summary>A driver that is set up over I2C: its calibration, and what is said where something is wrong with it.</summary>
[TestClass]
[SupportedOSPlatform("linux")]
public sealed class CalibrateTests
{
    [TestMethod]
    public async Task ItTellsWhatItFound()
    {
        await using SimulatedPort port = await SimulatedPort.StartBenchAsync(Drv2605Fault.None, period: 62);
        Outcome text = port.Call("calibrate", "lra");
        JsonElement json = port.Call("calibrate", "--json").Json;

        text.AssertSucceeded();
        Assert.AreEqual(
            "lra is calibrated, and the node keeps it: losses 13, back-EMF 111, gain 1. Resonance 164 Hz as the chip reads it, 169 Hz by the profile: -3 %.\n", text.Output);
        Assert.AreEqual("calibrated", json.GetProperty("state").GetString());
        Assert.AreEqual("111", json.GetProperty("fields").GetProperty("bemf").GetString());
    }

    [TestMethod]
    public async Task ALaneWithoutSuchADriverIsRefused()
    {
        await using SimulatedPort port = await SimulatedPort.StartBenchAsync(Drv2605Fault.None);
        port.Call("calibrate", "coin").AssertFailed(ExitCode.Refused, "calibrate coin: the lane has no driver that calibrates (err 55)");
    }

    [TestMethod]
    [DataRow(Drv2605Fault.FailsCalibration, "lra: calibration-failed. The calibration found no motor that fits the settings.")]
    [DataRow(Drv2605Fault.ClaimsSuccess, "lra: implausible. The calibration claims success, and what it found cannot be true.")]
    [DataRow(Drv2605Fault.Hangs, "lra: hangs. The calibration did not end, and was given up.")]
    public async Task ACalibrationThatComesToNothingSaysWhatHelps(Drv2605Fault fault, string words)
    {
        await using SimulatedPort port = await SimulatedPort.StartBenchAsync(fault);
        Outcome outcome = port.Call("calibrate", "lra");

        Assert.AreEqual(ExitCode.Failed, outcome.ExitCode);
        Assert.Contains(words, outcome.Error);
    }

    [TestMethod]
    [DataRow(Drv2605Fault.Absent, "The driver does not answer over I2C.")]
    [DataRow(Drv2605Fault.Refuses, "The driver answers and does not take what is written.")]
    [DataRow(Drv2605Fault.Forgets, "The driver does not keep what is written")]
    [DataRow(Drv2605Fault.OtherChip, "Another chip than a DRV2605 answers at its address.")]
    [DataRow(Drv2605Fault.OverCurrent, "The driver's output is shorted.")]
    [DataRow(Drv2605Fault.Hot, "The driver is too hot")]
    public async Task EveryCommandThatMeetsItSaysWhatIsWrong(Drv2605Fault fault, string words)
    {
        await using SimulatedPort port = await SimulatedPort.StartBenchAsync(fault);
        Outcome outcome = port.Call("play", "bump");

        Assert.AreEqual(ExitCode.Ok, outcome.ExitCode);
        Assert.Contains(words, outcome.Error);
    }
}
