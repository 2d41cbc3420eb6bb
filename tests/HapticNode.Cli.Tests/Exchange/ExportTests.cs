using System.Text.Json;

namespace HapticNode.Cli.Tests.Exchange;

[TestClass]
public sealed class ExportTests
{
    [TestMethod]
    public void ACueIsWrittenAndItsLossesAreTold()
    {
        using TemporaryFolder folder = new();
        string file = folder.PathOf("click.haptic");
        Outcome export = Outcome.Of("export", "click", "--format", "haptic", "-o", file);
        export.AssertSucceeded();
        StringAssert.Contains(export.Output, "lost: brake");
        StringAssert.Contains(export.Output, "lost: lane at tone");
        StringAssert.Contains(export.Output, $"Written to {file}.");
        Outcome back = Outcome.Of("import", file, "--json");
        Assert.AreEqual("click.lra 12.1:85 6:-85", back.Json.GetProperty("cue")[1].GetString());
    }

    [TestMethod]
    public void WithoutAPathTheTextIsAloneOnTheOutput()
    {
        Outcome export = Outcome.Of("export", "click", "--format", "ahap");
        Assert.AreEqual(ExitCode.Ok, export.ExitCode);
        Assert.AreEqual(JsonValueKind.Object, export.Json.ValueKind);
        StringAssert.Contains(export.Error, "lost: brake");
    }

    [TestMethod]
    public void TheJsonHasLinesLengthLossesAndFiles()
    {
        using TemporaryFolder folder = new();
        Outcome export = Outcome.Of("export", "hint", "--format", "wav", "-o", folder.PathOf("hint.wav"), "--json");
        export.AssertSucceeded();
        Assert.AreEqual("cue hint priority 2 ignore", export.Json.GetProperty("cue")[0].GetString());
        Assert.AreEqual(200, export.Json.GetProperty("length_ms").GetDouble());
        Assert.IsTrue(File.Exists(export.Json.GetProperty("files")[0].GetString()));
    }

    [TestMethod]
    [DataRow("haptic", 19)]
    [DataRow("c", 1)]
    [DataRow("css", 1)]
    public void ABankIsAFolderOrOneFile(string format, int files)
    {
        using TemporaryFolder folder = new();
        Outcome export = Outcome.Of("export", "standard", "--format", format, "-o", folder.PathOf("out"), "--json");
        export.AssertSucceeded();
        Assert.AreEqual(files, export.Json.GetProperty("files").GetArrayLength());
    }

    [TestMethod]
    public void AFileIsConvertedWithoutTheLimitsOfACue()
    {
        using TemporaryFolder folder = new();
        string clip = folder.Write("a.haptic", "{\"version\":{\"major\":1},\"signals\":{\"continuous\":{\"envelopes\":{\"amplitude\":[{\"time\":0,\"amplitude\":0.25},{\"time\":2,\"amplitude\":0.25}]}}}}");
        Outcome export = Outcome.Of("export", clip, "--format", "ahap");
        Assert.AreEqual(0.5, export.Json.GetProperty("Pattern")[0].GetProperty("ParameterCurve").GetProperty("ParameterCurveControlPoints")[0].GetProperty("ParameterValue").GetDouble());
    }

    [TestMethod]
    [DataRow("clik", "ahap", "did you mean 'click'?")]
    [DataRow("click", "ahop", "did you mean 'ahap'?")]
    [DataRow("click", "wav", "Sound needs a file")]
    public void AWrongRequestIsAWrongCommandLine(string what, string format, string message)
    {
        Outcome export = Outcome.Of("export", what, "--format", format);
        Assert.AreEqual(ExitCode.Usage, export.ExitCode);
        StringAssert.Contains(export.Error, message);
    }

    [TestMethod]
    public void FormatsListsThemAll()
    {
        Outcome formats = Outcome.Of("formats");
        formats.AssertSucceeded();
        JsonElement json = Outcome.Of("formats", "--json").Json;
        string[] names = [.. json.EnumerateArray().Select(format => format.GetProperty("name").GetString()!)];
        foreach (string name in new[] { "haptic", "ahap", "android", "rtttl", "drv2605", "wav", "css", "lottie", "w3c", "gamepad", "hla", "pulsar", "haps", "hjif", "c", "web-haptics" })
        {
            CollectionAssert.Contains(names, name);
            StringAssert.Contains(formats.Output, name);
        }
    }

    [TestMethod]
    public void TheSpeedOfAFolderIsPrinted()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.rtttl", "a:d=32,o=6,b=900:c");
        Outcome bench = Outcome.Of("bench", "--formats", folder.Path);
        bench.AssertSucceeded();
        StringAssert.Contains(bench.Output, "import and export of the folder, ms");
    }
}
