using System.Runtime.Versioning;
using System.Text.Json;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class TelemetryTests
{
    [TestMethod]
    public async Task AWatchPrintsWhatHappens()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        Task<Outcome> watching = Task.Run(() => port.Call("watch", "events", "--seconds", "3", "--json"));
        using var presses = new Timer(_ => port.Simulator.Turn("knob", 1), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
        Outcome watch = await watching;

        watch.AssertSucceeded();
        JsonElement first = JsonSerializer.Deserialize<JsonElement>(watch.Output.Split('\n')[0]);
        Assert.AreEqual("~", first.GetProperty("mark").GetString());
        CollectionAssert.AreEqual(
            new[] { "event", "knob", "detent", "1" }, first.GetProperty("words").EnumerateArray().Select(word => word.GetString()).ToArray());
    }

    [TestMethod]
    public async Task TheStatisticsHaveTheLatencies()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        port.Simulator.Turn("knob", 2);
        JsonElement stats = port.Call("stats", "--json").Json;

        foreach (string number in new[] { "count", "p50", "p99", "max" })
        {
            Assert.IsGreaterThanOrEqualTo(0, stats.GetProperty("latency").GetProperty(number).GetInt64(), number);
        }

        Assert.AreEqual(1500, stats.GetProperty("heat lra").GetProperty("budget").GetInt64());
        Assert.Contains("latency", port.Call("stats").Output);
    }

    [TestMethod]
    [DataRow("0")]
    [DataRow("501")]
    [DataRow("99999999999")]
    [DataRow("fast")]
    public void ARateOutOfRangeIsAWrongCommandLine(string rate) => Outcome.Of("watch", "--rate", rate, "--port", "sim:")
        .AssertFailed(ExitCode.Usage, $"--rate takes lines a second, 1 to 500, not '{rate}'.", "See 'hapticnode watch --help'.");
}
