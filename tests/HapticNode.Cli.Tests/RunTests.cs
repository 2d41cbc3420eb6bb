using System.Text.Json;

namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class RunTests
{
    private static readonly string[] s_tap = ["100 ok tap 80"];

    [TestMethod]
    public void ItPrintsWhatWasFelt()
    {
        using TemporaryFolder folder = new();
        Outcome run = Outcome.Of("run", folder.Write("tap.scenario", s_tap));
        run.AssertSucceeded();
        Assert.Contains("tap.scenario on panel-a, typical ESP32, bank standard", run.Output);
        Assert.Contains("1 felt, 0 false, 0 missed", run.Output);
    }

    [TestMethod]
    public void AsJsonItIsTheSummaryAlone()
    {
        using TemporaryFolder folder = new();
        Outcome run = Outcome.Of("run", folder.Write("tap.scenario", s_tap), "--json");
        run.AssertSucceeded();
        Summary.AssertShape(run.Json);
        string?[] events = [.. run.Json.GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("event").GetString())];
        CollectionAssert.AreEqual(new[] { "press", "release" }, events);
    }

    [TestMethod]
    public void UntilEndsTheRunAndWhatComesLaterIsNotMissed()
    {
        using TemporaryFolder folder = new();
        string scenario = folder.Write("taps.scenario", "100 ok tap 80", "500 ok tap 80");
        JsonElement summary = Outcome.Of("run", scenario, "--json", "--until", "300.5").Json;
        Assert.AreEqual(300_500, summary.GetProperty("duration_us").GetInt64());
        Assert.AreEqual(1, summary.GetProperty("presses").GetInt32());
        Assert.AreEqual(0, summary.GetProperty("missed_presses").GetInt32());
    }

    [TestMethod]
    public void AnotherBankGivesOtherCues()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane lra motor", "lane red light", "button ok", "cue knock", "knock.lra 20:80", "knock.red 20:80", "on ok press play knock");
        JsonElement summary = Outcome.Of("run", folder.Write("tap.scenario", s_tap), "--json", "--bank", bank).Json;
        Assert.AreEqual("own.bank", summary.GetProperty("bank").GetString());
        Assert.AreEqual("knock", summary.GetProperty("inputs")[0].GetProperty("cue").GetString());
    }

    [TestMethod]
    public void TheHeapCanBeOfAnySizeAndItsOwnersArePrinted()
    {
        using TemporaryFolder folder = new();
        Outcome run = Outcome.Of("run", folder.Write("tap.scenario", s_tap), "--heap", "160k", "--heap-owners");
        run.AssertSucceeded();
        Assert.Contains(" of 160.0 kB live when ready", run.Output);
        Assert.Contains("StepPool", run.Output);
        Assert.Contains("tables of HapticNode.Core", run.Output);
    }

    [TestMethod]
    public void AHeapThatIsTooSmallIsAFailureWithAReason()
    {
        using TemporaryFolder folder = new();
        Outcome run = Outcome.Of("run", folder.Write("tap.scenario", s_tap), "--heap", "20k");
        Assert.AreEqual(ExitCode.Failed, run.ExitCode);
        Assert.Contains("does not start on a heap of 20480 bytes", run.Error);
    }

    [TestMethod]
    [DataRow("72")]
    [DataRow("9000k")]
    [DataRow("big")]
    [DataRow("-72k")]
    public void AHeapIsASize(string size)
    {
        Outcome run = Outcome.Of("run", "any.scenario", "--heap", size);
        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        Assert.Contains($"--heap takes a size from 16k to 8192k, such as 72k or 73728, not '{size}'.", run.Error);
    }

    [TestMethod]
    public void ALaneThatRestsAtItsLimitIsNoFault()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write(
            "hot.bank", "lane lra motor heat 50 cool 1", "lane red light", "button ok", "cue long", "long.lra 200:100", "long.red 200:80", "on ok press play long");
        string output = Path.Combine(folder.Path, "out");
        Outcome run = Outcome.Of("run", folder.Write("tap.scenario", s_tap), "--bank", bank, "--out", output, "--json");
        run.AssertSucceeded();
        Assert.AreEqual(0, run.Json.GetProperty("faults").GetArrayLength());
        Assert.Contains(",limit,heat,lra", File.ReadAllText(Path.Combine(output, "trace.csv")));
    }

    [TestMethod]
    public void AStopThatWasAskedForIsNoFault()
    {
        using TemporaryFolder folder = new();
        Outcome run = Outcome.Of("run", folder.Write("stop.scenario", "100 host stop", "200 host clear"), "--json");
        run.AssertSucceeded();
        Assert.AreEqual("stop", run.Json.GetProperty("faults")[0].GetProperty("reason").GetString());
    }
}
