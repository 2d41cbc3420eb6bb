using System.Text.Json;
using HapticNode.Cli;
using HapticNode.Cli.Commands;
using HapticNode.Deployment.Tests.Support;

namespace HapticNode.Deployment.Tests.Commands;

[TestClass]
public sealed class ImageCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void AnImageIsWrittenAndItsTableShown()
    {
        Samples.WriteAll(_folder);

        CommandRun run = Run(_folder.Location, "-o", _folder.PathOf("app.bin"));

        Assert.AreEqual(ExitCode.Ok, run.ExitCode, run.Error);
        Assert.HasCount(4, DeploymentImage.Read(_folder.PathOf("app.bin")).Assemblies);
        StringAssert.Contains(run.Output, "HapticNode.Core");
        StringAssert.Contains(run.Output, "ESP32_REV3 (ESP32): partition at 0x1E0000, 1,835,008 bytes");
        StringAssert.Contains(run.Output, "hapticnode flash --port PORT --target ESP32_REV3 --image app.bin");
    }

    [TestMethod]
    public void WithoutAFileTheAssembliesAreOnlyChecked()
    {
        Samples.WriteAll(_folder);

        Assert.AreEqual(ExitCode.Ok, Run(_folder.Location).ExitCode);
        Assert.IsEmpty(Directory.GetFiles(_folder.Location, "*.bin"));
    }

    [TestMethod]
    public void JsonStandsAloneAndHoldsTheTable()
    {
        Samples.WriteAll(_folder);

        using var summary = JsonDocument.Parse(Run(_folder.Location, "--json", "--target", "esp32_c3").Output);

        Assert.AreEqual("ESP32_C3", summary.RootElement.GetProperty("target").GetString());
        Assert.AreEqual(0x1B0000, summary.RootElement.GetProperty("address").GetInt32());
        JsonElement first = summary.RootElement.GetProperty("assemblies")[0];
        Assert.AreEqual("mscorlib", first.GetProperty("name").GetString());
        Assert.AreEqual("1.17.11.0", first.GetProperty("version").GetString());
        Assert.AreEqual(0x1549C856, first.GetProperty("native_checksum").GetInt32());
    }

    [TestMethod]
    public void AssembliesThatAreWrongEndInTheirOwnCodeAndLeaveNoFile()
    {
        _folder.Write(Samples.Application());

        CommandRun run = Run(_folder.Location, "-o", _folder.PathOf("app.bin"));

        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        StringAssert.Contains(run.Error, "mscorlib 1.17.11.0 is missing");
        Assert.IsFalse(File.Exists(_folder.PathOf("app.bin")));
    }

    [TestMethod]
    public void AnImageThatDoesNotFitThePartitionIsRefused()
    {
        _folder.Write(new PeBuilder("Large", "1.0.0.0") { CodeSize = 0x170000 });

        CommandRun run = Run(_folder.Location, "--target", "ESP32_C6_THREAD");

        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        StringAssert.Contains(run.Error, "holds 1,507,328 bytes");
        Assert.AreEqual(ExitCode.Ok, Run(_folder.Location, "--target", "ESP32_REV3").ExitCode);
    }

    [TestMethod]
    public void AFolderThatIsNotThereFails()
    {
        Assert.AreEqual(ExitCode.Failed, Run(_folder.PathOf("none")).ExitCode);
    }

    [TestMethod]
    public void AnUnknownTargetNamesTheKnownOnes()
    {
        CommandRun run = Run(_folder.Location, "--target", "ESP8266");

        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        StringAssert.Contains(run.Problems.Single(), "ESP32_REV3");
    }

    private static CommandRun Run(params string[] arguments) => new(ImageCommand.Create, arguments);
}
