using System.Globalization;
using System.Text.Json;
using HapticNode.Measurements.Synthetic;

namespace HapticNode.Cli.Tests;

/// <summary><c>hapticnode measure</c> and <c>hapticnode yield</c>: names and exit codes that scripts rely on.</summary>
[TestClass]
public sealed class MeasureTests
{
    [TestMethod]
    public void ARecordingOfClicksTellsTheMotor()
    {
        using var folder = new TemporaryFolder();
        string file = Record(folder, "unit1.csv", new SyntheticSensor());
        Outcome outcome = Outcome.Of("measure", "run", file, "--json");
        outcome.AssertSucceeded();
        JsonElement json = outcome.Json;
        Assert.AreEqual("measured", json.GetProperty("basis").GetString());
        Assert.AreEqual(187, json.GetProperty("f0_hz").GetDouble(), 0.5);
        Assert.AreEqual(11, json.GetProperty("q").GetDouble(), 0.5);
        Assert.AreEqual(3, json.GetProperty("events").GetArrayLength());
        foreach (string name in new[] { "f0_hz", "q", "rise_ms", "width_ms", "peak_g" })
        {
            JsonElement interval = json.GetProperty(name + "_interval");
            double value = json.GetProperty(name).GetDouble();
            Assert.IsTrue(interval[0].GetDouble() <= value && value <= interval[1].GetDouble(), name);
        }
    }

    [TestMethod]
    public void TheWorkedExampleIsTrue()
    {
        using var folder = new TemporaryFolder();
        Record(folder, "unit1.csv", new SyntheticSensor());
        string[] block = [.. File.ReadAllLines(RepositoryRoot.PathOf("docs", "measuring.md")).SkipWhile(line => line != "$ hapticnode measure run unit1.csv").Skip(1).TakeWhile(line => line != "```")];
        string output = Outcome.Of("measure", "run", folder.PathOf("unit1.csv")).Output;
        Assert.IsGreaterThan(10, block.Length);
        foreach (string line in block)
        {
            Assert.Contains(line.Trim(), output);
        }
    }

    [TestMethod]
    public void ARefusedRecordingEndsWithFourAndAWord()
    {
        using var folder = new TemporaryFolder();
        Outcome outcome = Outcome.Of("measure", "run", Record(folder, "clipped.csv", new SyntheticSensor { RangeG = 1.3 }), "--json");
        Assert.AreEqual(ExitCode.Invalid, outcome.ExitCode);
        Assert.AreEqual("clipped", outcome.Json.GetProperty("refused").GetString());
        Assert.Contains("clipped.csv: Clipped:", outcome.Error);
    }

    [TestMethod]
    public void AnUnknownUnitIsAWrongCommandLine() =>
        Assert.AreEqual(ExitCode.Usage, Outcome.Of("measure", "run", "x.csv", "--unit", "furlong").ExitCode);

    [TestMethod]
    public void APlanIsThatOfAPanelAndHasAMark()
    {
        using var folder = new TemporaryFolder();
        string file = Record(folder, "unit1.csv", new SyntheticSensor());
        Assert.AreEqual(ExitCode.Usage, Outcome.Of("measure", "run", file, "--plan").ExitCode);
        Outcome outcome = Outcome.Of("measure", "run", file, "--plan", "--panel", RepositoryRoot.PathOf("hardware", "panel-a"), "--json");
        Assert.AreEqual(ExitCode.Invalid, outcome.ExitCode);
        Assert.AreEqual("no-mark", outcome.Json.GetProperty("refused").GetString());
    }

    [TestMethod]
    public void TheProfileOfAMeasuredMotorIsFeltAtOnce()
    {
        using var folder = new TemporaryFolder();
        string profile = Path.Combine(folder.Path, "mine.yaml");
        Assert.AreEqual(ExitCode.Ok, Outcome.Of("measure", "run", Record(folder, "unit1.csv", new SyntheticSensor()), "--profile", profile).ExitCode);
        Outcome.Of("feel", "click", "--motor", profile, "--json").AssertSucceeded();
    }

    [TestMethod]
    public void AYieldNamesTheWorstCueAndWhatHurtsIt()
    {
        Outcome outcome = Outcome.Of("yield", "standard", "--units", "300", "--json");
        outcome.AssertSucceeded();
        JsonElement json = outcome.Json;
        Assert.AreEqual("modelled", json.GetProperty("basis").GetString());
        Assert.IsTrue(json.GetProperty("yield").GetDouble() is >= 0 and <= 1);
        Assert.AreEqual(JsonValueKind.String, json.GetProperty("worst").GetProperty("cue").ValueKind);
        Assert.IsGreaterThan(5, json.GetProperty("cues").GetArrayLength());
    }

    private static string Record(TemporaryFolder folder, string name, SyntheticSensor sensor)
    {
        double[] motion = new SyntheticMotor(187, 11, 1.2).Run(SyntheticMotor.Clicks(3, 0.5, 186, waves: 2), 2);
        (double[] stamps, double[][] axes) = sensor.Sample(motion, 4);
        string path = Path.Combine(folder.Path, name);
        File.WriteAllLines(path, ["time,x,y,z", .. stamps.Select((stamp, i) => string.Create(CultureInfo.InvariantCulture, $"{stamp:0.######},{axes[0][i]:0.#####},{axes[1][i]:0.#####},{axes[2][i]:0.#####}"))]);
        return path;
    }
}
