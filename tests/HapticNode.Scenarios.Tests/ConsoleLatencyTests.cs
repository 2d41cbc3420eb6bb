using System.Globalization;
using HapticNode.Banks;
using HapticNode.Simulation;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests;

/// <summary>What the host types keeps no finger waiting.</summary>
[TestClass]
public sealed class ConsoleLatencyTests
{
    private const long BudgetMicroseconds = 5000;
    private const int UploadedLines = 32;

    [TestMethod]
    public void PressesAreFeltInTimeWhileABankIsUploaded()
    {
        // A line as soon as the wire is free, as from a pasted file; presses at times that drift against the lines.
        List<string> lines = [];
        double time = 100;
        foreach (string line in BankFile.Standard().Lines.SkipWhile(line => !line.StartsWith("cue", StringComparison.Ordinal)).Take(UploadedLines))
        {
            lines.Add(Line(time, "host " + line));
            time += (line.Length + 1) * 10 / 115.2;
        }

        lines.AddRange(Enumerable.Range(0, 6).SelectMany(press => new[] { Line(103 + (press * 61.7), "mode press"), Line(131 + (press * 61.7), "mode release") }));
        AssertInTime(lines, presses: 6);
    }

    [TestMethod]
    public void APressIsFeltInTimeWhileAMistypedWordIsLookedUp()
    {
        // The nearest of all words is looked for from about 4 ms on.
        AssertInTime(["100 host frobnicate", "106 ok press", "300 ok release"], presses: 1);
    }

    [TestMethod]
    public void AMistypedWordLatchesNothing()
    {
        string[] bank = [.. BankFile.Standard().Lines, "lane lra motor drive 1000", "cue rumble loop 700", "rumble.lra 100:30 100:60 100:30", "rumble.green 300:50"];
        IEnumerable<string> more = Enumerable.Range(0, 20).Select(index => $"cue somebodys-cue{(char)('a' + (index % 26))}{index / 26}");
        RunResult result = StandardPanel.Play(CostModel.Typical, ["100 host play rumble", "300 host play somebodies-own"], [.. bank, .. more]);
        Assert.IsEmpty(result.Faults);
    }

    private static void AssertInTime(IEnumerable<string> lines, int presses)
    {
        RunResult result = StandardPanel.Play(CostModel.Typical, lines);
        Assert.AreEqual(presses, result.Presses);
        Assert.IsNotNull(result.Latency.Max);
        Assert.IsLessThanOrEqualTo(BudgetMicroseconds, result.Latency.Max.Value);
    }

    private static string Line(double milliseconds, string what) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.###} {what}");
}
