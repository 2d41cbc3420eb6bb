using System.Globalization;
using System.Text;

namespace HapticNode.Cli.Tests;

/// <summary><c>hapticnode measure latency</c>: names and exit codes that scripts rely on.</summary>
[TestClass]
public sealed class MeasureLatencyTests
{
    private const int PeriodMicroseconds = 50;
    private static readonly int[] s_presses = [100_000, 300_000, 500_000];

    [TestMethod]
    public void ADumpIsMeasured()
    {
        using var folder = new TemporaryFolder();
        StringBuilder text = new("$timescale 1 us $end\n$var wire 1 ! OK $end\n$var wire 1 # LRA $end\n$enddefinitions $end\n");
        foreach ((int time, string change) in Changes().OrderBy(change => change.Time))
        {
            text.Append(CultureInfo.InvariantCulture, $"#{time}\n{change}\n");
        }

        string file = folder.Write("presses.vcd", text.ToString());
        AssertThreePresses(Outcome.Of("measure", "latency", file, "--press", "OK", "--drive", "LRA", "--json"));
    }

    [TestMethod]
    public void ATableOfSaleaeIsMeasured()
    {
        using var folder = new TemporaryFolder();
        StringBuilder text = new("Time [s],Channel 0,Channel 1\n");
        char[] levels = ['1', '0'];
        foreach (IGrouping<int, (int Time, string Change)> instant in Changes().GroupBy(change => change.Time).OrderBy(group => group.Key))
        {
            foreach ((_, string change) in instant)
            {
                levels[change[1] == '!' ? 0 : 1] = change[0];
            }

            text.Append(CultureInfo.InvariantCulture, $"{instant.Key / 1e6:0.000000},{levels[0]},{levels[1]}\n");
        }

        string file = folder.Write("presses.csv", text.ToString());
        AssertThreePresses(Outcome.Of("measure", "latency", file, "--press", "Channel 0", "--drive", "1", "--json"));
    }

    [TestMethod]
    public void ACaptureWithoutPressesIsRefused()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("still.vcd", "$timescale 1 us $end", "$var wire 1 ! OK $end", "$var wire 1 # LRA $end", "$enddefinitions $end", "#0", "1!", "0#", "#1000", "1#");
        Outcome outcome = Outcome.Of("measure", "latency", file, "--press", "OK", "--drive", "LRA", "--json");
        Assert.AreEqual(ExitCode.Invalid, outcome.ExitCode);
        Assert.AreEqual("no-presses", outcome.Json.GetProperty("refused").GetString());
    }

    [TestMethod]
    public void ACaptureWithoutTheChannelIsUnreadableForScripts()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("still.vcd", "$timescale 1 us $end", "$var wire 1 ! OK $end", "$enddefinitions $end", "#0", "1!", "#1000", "0!");
        Outcome outcome = Outcome.Of("measure", "latency", file, "--press", "OK", "--drive", "LRA", "--json");
        Assert.AreEqual(ExitCode.Invalid, outcome.ExitCode);
        Assert.AreEqual("unreadable", outcome.Json.GetProperty("refused").GetString());
        StringAssert.Contains(outcome.Error, "LRA");
    }

    [TestMethod]
    [DataRow("OK", "OK", "'OK' and 'OK' are the same channel")]
    [DataRow("OK", "0", "'OK' and '0' are the same channel")]
    public void OneChannelIsNotContactAndDrive(string press, string drive, string problem)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("still.vcd", "$timescale 1 us $end", "$var wire 1 ! OK $end", "$var wire 1 # LRA $end", "$enddefinitions $end", "#0", "1!", "0#", "#1000", "0!");
        Outcome outcome = Outcome.Of("measure", "latency", file, "--press", press, "--drive", drive, "--json");
        Assert.AreEqual(ExitCode.Invalid, outcome.ExitCode);
        Assert.AreEqual("unreadable", outcome.Json.GetProperty("refused").GetString());
        StringAssert.Contains(outcome.Error, problem);
    }

    [TestMethod]
    public void PressesWithoutAnyDriveFailAndAreCounted()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("still.vcd", "$timescale 1 us $end", "$var wire 1 ! OK $end", "$var wire 1 # LRA $end", "$enddefinitions $end", "#0 1! 0#", "#100000 0!", "#200000 1!", "#300000 0!", "#400000 1!", "#900000");
        Outcome outcome = Outcome.Of("measure", "latency", file, "--press", "OK", "--drive", "LRA", "--json");
        Assert.AreEqual(ExitCode.Invalid, outcome.ExitCode);
        Assert.AreEqual(2, outcome.Json.GetProperty("missed").GetInt32());
        Assert.AreEqual("still.vcd: 2 of 2 presses had no drive within 50 ms (at 0.100, 0.300 s). Is it the right channel for the drive?", outcome.Error.Trim());
    }

    private static void AssertThreePresses(Outcome outcome)
    {
        Assert.AreEqual(ExitCode.Ok, outcome.ExitCode);
        StringAssert.EndsWith(outcome.Error.Trim(), "1 of 3 presses had no drive within 50 ms (at 0.300 s).");
        Assert.AreEqual(0.3, outcome.Json.GetProperty("missed_at_s")[0].GetDouble(), 1e-6);
        Assert.AreEqual(3, outcome.Json.GetProperty("presses").GetInt32());
        Assert.AreEqual(1, outcome.Json.GetProperty("missed").GetInt32());
        Assert.AreEqual(450, outcome.Json.GetProperty("p50_us").GetDouble(), 1);
        Assert.AreEqual(450, outcome.Json.GetProperty("p99_us").GetDouble(), 1);
        Assert.AreEqual(0.5, outcome.Json.GetProperty("neutral_duty").GetDouble(), 0.01);
    }

    // A contact that rests high and bounces, and a carrier of half duty that changes 450 us after the first and the third press.
    private static IEnumerable<(int Time, string Change)> Changes()
    {
        yield return (0, "1!");
        foreach (int press in s_presses)
        {
            yield return (press, "0!");
            yield return (press + 200, "1!");
            yield return (press + 330, "0!");
            yield return (press + 90_000, "1!");
        }

        for (int time = 0; time < 700_000; time += PeriodMicroseconds)
        {
            bool driven = new[] { s_presses[0], s_presses[2] }.Any(press => time >= press + 450 && time < press + 12_450);
            yield return (time, "1#");
            yield return (time + (driven ? 45 : 25), "0#");
        }
    }
}
