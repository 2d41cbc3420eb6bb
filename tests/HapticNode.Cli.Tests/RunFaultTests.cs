using HapticNode.Banks;
using HapticNode.Cli.Commands;
using HapticNode.Core.Safety;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Cli.Tests;

// What a run ends with: 6 where the node has latched by itself, whatever the reason.
[TestClass]
public sealed class RunFaultTests
{
    private static readonly string[] s_tap = ["100 ok tap 80"];

    public static IEnumerable<object[]> Reasons =>
        Enum.GetValues<FaultReason>().Except([FaultReason.None, FaultReason.Stop]).Select(reason => new object[] { reason.ToString().ToLowerInvariant() });

    [TestMethod]
    [DynamicData(nameof(Reasons))]
    public void WhateverLatchesTheNodeEndsTheRunWithAFault(string reason)
    {
        Outcome run = Reported(Tap() with { Faults = [new FaultReport(12_345, reason, "lra")] }, json: false);
        Assert.AreEqual(ExitCode.Fault, run.ExitCode);
        Assert.Contains($"12.3 ms: latched, {reason} lra", run.Output);
    }

    [TestMethod]
    [DynamicData(nameof(Reasons))]
    public void AStopBeforeItIsNoExcuse(string reason)
    {
        RunResult result = Tap() with { Faults = [new FaultReport(1000, "stop", ""), new FaultReport(2000, reason, "")] };
        Assert.AreEqual(ExitCode.Fault, Reported(result, json: false).ExitCode);
    }

    [TestMethod]
    [DynamicData(nameof(Reasons))]
    public void TheJsonSaysWhyAndWhen(string reason)
    {
        Outcome run = Reported(Tap() with { Faults = [new FaultReport(12_345, reason, "lra")] }, json: true);
        Assert.AreEqual(ExitCode.Fault, run.ExitCode);
        Assert.AreEqual(reason, run.Json.GetProperty("faults")[0].GetProperty("reason").GetString());
        Assert.AreEqual("lra", run.Json.GetProperty("faults")[0].GetProperty("lane").GetString());
        Assert.AreEqual(12_345, run.Json.GetProperty("faults")[0].GetProperty("t_us").GetInt64());
    }

    [TestMethod]
    public void AStopThatWasAskedForAndStaysIsNone()
    {
        using TemporaryFolder folder = new();
        Outcome run = Outcome.Of("run", folder.Write("stop.scenario", "100 host stop", "200 ok tap 80"));
        run.AssertSucceeded();
        Assert.Contains("latched, stop", run.Output);
    }

    [TestMethod]
    public void WhatWasMissedOrFeltTwiceIsCountedAndNone()
    {
        RunResult result = Tap() with { MissedPresses = 3, DoublePresses = 1, FalseDetents = 1, LostDetents = 2, EdgesDropped = 50 };
        Outcome run = Reported(result, json: false);
        run.AssertSucceeded();
        Assert.Contains("1 felt, 1 false, 3 missed", run.Output);
        Assert.Contains("0 felt, 1 false, 2 missed", run.Output);
        Assert.Contains("50 dropped", run.Output);
    }

    private static RunResult Tap()
    {
        using TemporaryFolder folder = new();
        BankFile bank = BankFile.Standard();
        return Runner.Run(new RunOptions { Scenario = ScenarioParser.Read(folder.Write("tap.scenario", s_tap)), BankLines = bank.Lines, BankName = bank.Name });
    }

    private static Outcome Reported(RunResult result, bool json)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = RunCommand.Report(new Terminal(output, error), result, folder: null, json);
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }
}
