using System.Text.Json;

namespace HapticNode.Cli.Tests.Exchange;

[TestClass]
public sealed class ImportTests
{
    private const string Pattern = """
        {"Version":1.0,"Pattern":[{"Event":{"Time":0.0,"EventType":"HapticTransient","EventParameters":[
        {"ParameterID":"HapticIntensity","ParameterValue":0.9},{"ParameterID":"HapticSharpness","ParameterValue":0.6}]}}]}
        """;

    private const string Long = "{\"Version\":1.0,\"Pattern\":[{\"Event\":{\"Time\":0.0,\"EventType\":\"HapticContinuous\",\"EventDuration\":0.75,\"EventParameters\":[]}}]}";

    [TestMethod]
    public void ItShowsThePictureAndTheLossesAndWritesNothing()
    {
        using TemporaryFolder folder = new();
        Outcome import = Outcome.Of("import", folder.Write("Hit.ahap", Pattern));
        import.AssertSucceeded();
        StringAssert.Contains(import.Output, "hit.lra 21.8:90 6:-90");
        StringAssert.Contains(import.Output, "█");
        StringAssert.Contains(import.Output, "Nothing is written; --bank BANK writes it.");
        Assert.HasCount(1, Directory.GetFiles(folder.Path));
    }

    [TestMethod]
    public void TheJsonHasLinesLengthAndLosses()
    {
        using TemporaryFolder folder = new();
        Outcome import = Outcome.Of("import", folder.Write("a.rtttl", "a:d=32,o=6,b=900:c,c"), "--as", "beep", "--json");
        import.AssertSucceeded();
        JsonElement json = import.Json;
        CollectionAssert.AreEqual(new[] { "cue beep", "beep.tone 7.2:25@1047 0.8:0 8:25" }, json.GetProperty("cue").EnumerateArray().Select(line => line.GetString()).ToArray());
        Assert.AreEqual(16, json.GetProperty("length_ms").GetDouble());
        JsonElement loss = json.GetProperty("losses").EnumerateArray().First();
        CollectionAssert.AreEqual(new[] { "field", "place", "value", "why" }, loss.EnumerateObject().Select(member => member.Name).ToArray());
    }

    [TestMethod]
    public void AFileThatIsNotValidEndsWith4AndItsReason()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("a.ahap", "{\"Pattern\":[{\"Event\":{}}]}");
        Outcome.Of("import", file).AssertFailed(ExitCode.Invalid, "a.ahap:1:22: MissingField: 'EventType' is missing");
        Outcome json = Outcome.Of("import", file, "--json");
        Assert.AreEqual(ExitCode.Invalid, json.ExitCode);
        Assert.AreEqual("MissingField", json.Json.GetProperty("error").GetProperty("rule").GetString());
        Outcome unknown = Outcome.Of("import", folder.Write("a.xyz", "what?"));
        Assert.AreEqual(ExitCode.Invalid, unknown.ExitCode);
        StringAssert.Contains(unknown.Error, "UnknownFormat");
    }

    [TestMethod]
    public void LongerThanACueIsRefusedWithThreeWaysOut()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("a.ahap", Long);
        Outcome.Of("import", file).AssertFailed(
            ExitCode.Failed,
            "a.ahap: a lasts 750 ms and a cue at most 300 ms: --fit scales its time, --from MS --to MS takes a part of it, --loop makes a waiting cue of one pass");
        Assert.AreEqual(750, Outcome.Of("import", file, "--json").Json.GetProperty("length_ms").GetDouble());
        Assert.AreEqual(300, Outcome.Of("import", file, "--json", "--fit").Json.GetProperty("length_ms").GetDouble());
        Assert.AreEqual(100, Outcome.Of("import", file, "--json", "--from", "50", "--to", "150").Json.GetProperty("length_ms").GetDouble());
        StringAssert.Contains(Outcome.Of("import", file, "--json", "--loop").Json.GetProperty("cue")[0].GetString(), "loop");
    }

    [TestMethod]
    public void ABankTakesTheCueAndKeepsTheRest()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "# mine", "lane lra motor", "button ok", "cue hit", "hit.lra 5:50", "on ok press play hit");
        Outcome.Of("import", folder.Write("Hit.ahap", Pattern), "--bank", bank).AssertSucceeded();
        CollectionAssert.AreEqual(
            new[] { "# mine", "lane lra motor", "button ok", "cue hit", "hit.lra 21.8:90 6:-90", "on ok press play hit" }, File.ReadAllLines(bank));
    }

    [TestMethod]
    public void ABankThatIsNotThereIsMade()
    {
        using TemporaryFolder folder = new();
        string bank = folder.PathOf("new.bank");
        Outcome.Of("import", "drv2605:14", "--as", "buzz", "--bank", bank).AssertSucceeded();
        Outcome.Of("cues", "buzz", "--bank", bank).AssertSucceeded();
    }

    [TestMethod]
    public void AFolderBecomesABankWithAReport()
    {
        using TemporaryFolder folder = new();
        folder.Write("one.ahap", Pattern);
        folder.Write("two.rtttl", "two:d=32,o=6,b=900:c");
        folder.Write("wrong.haptic", "{}");
        folder.Write("notes.md", "no effect");
        string bank = folder.PathOf("all.bank");
        Outcome import = Outcome.Of("import", folder.Path, "--bank", bank);
        Assert.AreEqual(ExitCode.Invalid, import.ExitCode);
        StringAssert.Contains(import.Error, "MissingField");
        foreach (string word in new[] { "one.ahap", "two.rtttl", "wrong.haptic", "not valid", "2 cues" })
        {
            StringAssert.Contains(import.Output, word);
        }

        StringAssert.StartsWith(Outcome.Of("cues", "--bank", bank).Output, "all.bank: 2 cues");
    }

    [TestMethod]
    public void ASequenceOfTheDrvIsACueEach()
    {
        Outcome import = Outcome.Of("import", "drv", "1", "14", "47", "--json");
        import.AssertSucceeded();
        CollectionAssert.AreEqual(new[] { "drv-1", "drv-14", "drv-47" }, import.Json.GetProperty("cues").EnumerateArray().Select(cue => cue.GetProperty("name").GetString()).ToArray());
    }

    [TestMethod]
    [DataRow("--as", "Loud", "cannot be the name of a cue")]
    [DataRow("--lane", "lrb", "there is no lane 'lrb'")]
    [DataRow("--format", "ahop", "did you mean 'ahap'?")]
    [DataRow("--only", "b", "has no effect 'b'")]
    public void AWrongRequestIsAWrongCommandLine(string option, string value, string message)
    {
        using TemporaryFolder folder = new();
        Outcome import = Outcome.Of("import", folder.Write("a.ahap", Pattern), option, value);
        Assert.AreEqual(ExitCode.Usage, import.ExitCode);
        StringAssert.Contains(import.Error, message);
    }

    [TestMethod]
    public void AFileThatIsNotThereIsAFailure() => Assert.AreEqual(ExitCode.Failed, Outcome.Of("import", "/nowhere/a.ahap").ExitCode);
}
