using System.Text.Json;

namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class DemoTests
{
    [TestMethod]
    public void ItPrintsATableOfWhatWasFelt()
    {
        Outcome demo = Outcome.Of("demo");
        demo.AssertSucceeded();
        foreach (string part in new[] { "demo.scenario on panel-a", "modelled", "acknowledge", "double", "limit +1", "population", "lanes apart", "9 felt, 0 false, 0 missed" })
        {
            Assert.Contains(part, demo.Output);
        }
    }

    [TestMethod]
    public void AsJsonItIsTheSummaryAlone()
    {
        Outcome demo = Outcome.Of("demo", "--json");
        demo.AssertSucceeded();
        Summary.AssertShape(demo.Json);
    }

    [TestMethod]
    [DataRow("fast", 900L)]
    [DataRow("typical", 2000L)]
    [DataRow("slow", 2500L)]
    public void EveryTouchIsFeltOnceAndSoon(string speed, long longestPressMicroseconds)
    {
        JsonElement summary = Outcome.Of("demo", "--json", "--speed", speed).Json;
        Assert.AreEqual(speed, summary.GetProperty("cpu").GetString());
        Assert.AreEqual(9, summary.GetProperty("presses").GetInt32());
        Assert.AreEqual(60, summary.GetProperty("detents").GetInt32());
        foreach (string wrong in new[] { "double_presses", "missed_presses", "false_detents", "lost_detents", "edges_dropped" })
        {
            Assert.AreEqual(0, summary.GetProperty(wrong).GetInt32(), wrong);
        }

        Assert.IsEmpty(summary.GetProperty("faults").EnumerateArray());
        foreach (JsonElement press in Inputs(summary).Where(input => input.GetProperty("event").GetString() is "press" or "double"))
        {
            Assert.IsInRange(100, longestPressMicroseconds, press.GetProperty("latency_us").GetInt64());
        }
    }

    [TestMethod]
    public void AnUnknownSpeedIsAWrongCommandLine()
    {
        Outcome.Of("demo", "--speed", "quick").AssertFailed(ExitCode.Usage, "--speed does not take 'quick': expected fast, typical or slow.", "See 'hapticnode demo --help'.");
    }

    private static IEnumerable<JsonElement> Inputs(JsonElement summary) => summary.GetProperty("inputs").EnumerateArray();
}
