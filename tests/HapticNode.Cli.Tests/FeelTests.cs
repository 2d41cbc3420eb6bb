using System.Text.Json;
using System.Xml.Linq;

namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class FeelTests
{
    [TestMethod]
    public void ACueIsATableWithItsTolerances()
    {
        Outcome feel = Outcome.Of("feel", "click");
        feel.AssertSucceeded();
        Assert.StartsWith("standard: what is felt (modelled)", feel.Output);
        foreach (string part in new[] { "vlv101040a", "over units", "2 %", "10 %", "unit spread", "2x rated drive" })
        {
            Assert.Contains(part, feel.Output);
        }
    }

    [TestMethod]
    public void SeveralMotorsStandBelowEachOther()
    {
        JsonElement cue = Cues("feel", "click", "--motor", "vg0840001d", "vg1040003d", "--json").Single();
        CollectionAssert.AreEqual(
            new[] { "vg0840001d", "vg1040003d" }, cue.GetProperty("motors").EnumerateArray().Select(motor => motor.GetProperty("motor").GetString()).ToArray());
    }

    [TestMethod]
    public void ABankIsAllItsCues()
    {
        JsonElement[] cues = Cues("feel", "standard", "--json");
        Assert.HasCount(19, cues);
        foreach (JsonElement cue in cues)
        {
            foreach (JsonElement motor in cue.GetProperty("motors").EnumerateArray())
            {
                JsonElement width = motor.GetProperty("width_ms");
                double[] band = [.. width.GetProperty("within_10_percent").EnumerateArray().Select(end => end.GetDouble())];
                Assert.IsInRange(band[0], band[1], width.GetProperty("nominal").GetDouble());
            }
        }
    }

    [TestMethod]
    public void ACueOfAFileIsFeltAsTheFileHasIt()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane lra motor", "cue knock", "knock.lra 20:80");
        Assert.AreEqual(20, Cues("feel", "knock", "--bank", bank, "--json").Single().GetProperty("duration_ms").GetDouble());
        Assert.AreEqual("knock", Cues("feel", bank, "--json").Single().GetProperty("name").GetString());
    }

    [TestMethod]
    public void TheTraceOfARunIsFelt()
    {
        using TemporaryFolder folder = new();
        Outcome.Of("run", folder.Write("tap.scenario", "100 ok tap 200"), "--out", folder.PathOf("report")).AssertSucceeded();
        JsonElement[] stretches = Cues("feel", Path.Combine(folder.PathOf("report"), "trace.csv"), "--motor", "vg0840001d", "--json");
        Assert.HasCount(2, stretches);
        Assert.StartsWith("click at 0.1", stretches[0].GetProperty("title").GetString());
        Assert.StartsWith("release at 0.3", stretches[1].GetProperty("title").GetString());
        Assert.IsGreaterThan(0.1, stretches[0].GetProperty("motors")[0].GetProperty("peak_g").GetProperty("nominal").GetDouble());
    }

    [TestMethod]
    public void MoreOverdriveIsAHigherPeakAndTheSameWidth()
    {
        JsonElement Motor(string overdrive) => Cues("feel", "click", "--overdrive", overdrive, "--json").Single().GetProperty("motors")[0];

        Assert.AreEqual(3 * Nominal(Motor("1"), "peak_g"), Nominal(Motor("3"), "peak_g"), 0.01);
        Assert.AreEqual(Nominal(Motor("1"), "width_ms"), Nominal(Motor("3"), "width_ms"), 0.1);
    }

    [TestMethod]
    public void AFolderGetsPictureSoundPageAndSummary()
    {
        using TemporaryFolder folder = new();
        Outcome feel = Outcome.Of("feel", "click", "--out", folder.PathOf("report"), "--json");
        feel.AssertSucceeded();
        string Report(string file) => Path.Combine(folder.PathOf("report"), file);
        Assert.Contains("modelled", XDocument.Load(Report("feel.svg")).Root!.Value);
        CollectionAssert.AreEqual("RIFF"u8.ToArray(), File.ReadAllBytes(Report("feel.wav"))[..4]);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Report("feel.html")));
        Assert.AreEqual(feel.Output, File.ReadAllText(Report("feel.json")));
    }

    [TestMethod]
    public void AFolderOfABankHasAPictureAndASoundForEachCue()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane lra motor", "lane red light", "cue knock", "knock.lra 20:80", "cue glow", "glow.red 50:50");
        Outcome.Of("feel", bank, "--out", folder.PathOf("report")).AssertSucceeded();
        string?[] files = [.. Directory.EnumerateFiles(folder.PathOf("report")).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
        CollectionAssert.AreEqual(new[] { "feel.html", "feel.json", "glow.svg", "glow.wav", "knock.svg", "knock.wav" }, files);
    }

    [TestMethod]
    public void AMistypedCueGetsTheNearest()
    {
        Outcome feel = Outcome.Of("feel", "clik");
        Assert.AreEqual(ExitCode.Usage, feel.ExitCode);
        Assert.StartsWith("standard: there is no cue 'clik', and it is no .bank or .csv file: ", feel.Error);
        Assert.EndsWith("did you mean 'click'?", feel.Error.TrimEnd());
    }

    [TestMethod]
    public void AMistypedProfileGetsTheNearest()
    {
        Outcome feel = Outcome.Of("feel", "click", "--motor", "vlv10140a");
        Assert.AreEqual(ExitCode.Usage, feel.ExitCode);
        Assert.StartsWith("vlv10140a: no such profile: expected ", feel.Error);
        Assert.Contains("did you mean 'vlv101040a'?", feel.Error);
    }

    [TestMethod]
    public void AProfileOfAnotherKindIsRefused()
    {
        Outcome feel = Outcome.Of("feel", "click", "--motor", "ps1240p02bt");
        Assert.AreEqual(ExitCode.Usage, feel.ExitCode);
        Assert.Contains("this is a part of the kind piezo", feel.Error);
    }

    [TestMethod]
    public void AWrongProfileOrTraceIsAWrongFile()
    {
        using TemporaryFolder folder = new();
        Outcome profile = Outcome.Of("feel", "click", "--motor", folder.Write("own.yaml", "kind: lra", "title: mine"));
        Assert.AreEqual(ExitCode.Invalid, profile.ExitCode);
        Assert.Contains("electrical is missing", profile.Error);
        Outcome trace = Outcome.Of("feel", folder.Write("trace.csv", "time,volts"));
        Assert.AreEqual(ExitCode.Invalid, trace.ExitCode);
        Assert.StartsWith("trace.csv:1: ", trace.Error);
        Assert.AreEqual(ExitCode.Failed, Outcome.Of("feel", folder.PathOf("gone.csv")).ExitCode);
    }

    [TestMethod]
    [DataRow("0")]
    [DataRow("9")]
    [DataRow("much")]
    public void OverdriveHasLimits(string overdrive)
    {
        Outcome.Of("feel", "click", "--overdrive", overdrive).AssertFailed(
            ExitCode.Usage, $"--overdrive takes a number above 0 and up to 5, not '{overdrive}'.", "See 'hapticnode feel --help'.");
    }

    private static double Nominal(JsonElement motor, string number) => motor.GetProperty(number).GetProperty("nominal").GetDouble();

    private static JsonElement[] Cues(params string[] arguments)
    {
        Outcome feel = Outcome.Of(arguments);
        feel.AssertSucceeded();
        Assert.AreEqual("modelled", feel.Json.GetProperty("basis").GetString());
        return [.. feel.Json.GetProperty("cues").EnumerateArray()];
    }
}
