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

        CommandRun run = Run(_folder.Path, "-o", _folder.PathOf("app.bin"));

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

        Assert.AreEqual(ExitCode.Ok, Run(_folder.Path).ExitCode);
        Assert.IsEmpty(Directory.GetFiles(_folder.Path, "*.bin"));
    }

    [TestMethod]
    public void JsonStandsAloneAndHoldsTheTable()
    {
        Samples.WriteAll(_folder);

        using var summary = JsonDocument.Parse(Run(_folder.Path, "--json", "--target", "esp32_c3").Output);

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

        CommandRun run = Run(_folder.Path, "-o", _folder.PathOf("app.bin"));

        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        StringAssert.Contains(run.Error, "mscorlib 1.17.11.0 is missing");
        Assert.IsFalse(File.Exists(_folder.PathOf("app.bin")));
    }

    [TestMethod]
    public void AnImageThatDoesNotFitThePartitionIsRefused()
    {
        _folder.Write(new PeBuilder("Large", "1.0.0.0") { CodeSize = 0x170000, EntryPoint = true });

        CommandRun run = Run(_folder.Path, "--target", "ESP32_C6_THREAD");

        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        StringAssert.Contains(run.Error, "holds 1,507,328 bytes");
        Assert.AreEqual(ExitCode.Ok, Run(_folder.Path, "--target", "ESP32_REV3").ExitCode);
    }

    [TestMethod]
    public void AFolderWithoutAnApplicationIsRefused()
    {
        _folder.Write(Samples.CoreLibrary());

        CommandRun run = Run(_folder.Path, "-o", _folder.PathOf("app.bin"));

        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        StringAssert.Contains(run.Error, "There is no application: nothing needs mscorlib, but none of them has an entry point.");
        Assert.IsFalse(File.Exists(_folder.PathOf("app.bin")));
    }

    [TestMethod]
    [DataRow("ESP32_BLE_REV3", "too little memory")]
    [DataRow("ESP32_PSRAM_REV3", "GPIO 16 and 17")]
    [DataRow("ESP32_PICO", "GPIO 16 and 17")]
    public void ATargetThatTheFirmwareDoesNotRunOnIsRefusedWithTheReason(string target, string reason)
    {
        CommandRun run = Run(_folder.Path, "--target", target);

        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        StringAssert.Contains(run.Problems.Single(), reason);
    }

    [TestMethod]
    public void ABoardOfAnotherChipIsSaid()
    {
        Samples.WriteAll(_folder, "ESP32_REV");

        CommandRun run = Run(_folder.Path, "--target", "ESP32_S3_QUAD");

        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        StringAssert.Contains(run.Error, "The panel of HapticNode.Device is for ESP32-DevKitC (--target ESP32_REV3) only, and ESP32_S3_QUAD is for the ESP32-S3");
        Assert.AreEqual(ExitCode.Ok, Run(_folder.Path, "--target", "ESP32_REV3").ExitCode);
    }

    [TestMethod]
    [DataRow("mscorlib v100.5.0.24, checksum 0x1549C856", ExitCode.Ok, "")]
    [DataRow("mscorlib v100.5.0.24, checksum 0x1549C857", ExitCode.Invalid, "mscorlib 1.17.11.0 needs the native methods 0x1549C856, and the firmware of the board has 0x1549C857")]
    [DataRow("System.Math v100.0.5.4, checksum 0x46092CB1", ExitCode.Invalid, "mscorlib 1.17.11.0 needs native methods that the firmware of the board does not have.")]
    [DataRow("Native Assemblies:", ExitCode.Invalid, "there are no native assemblies")]
    public void NativeMethodsAreComparedWithThoseOfABoard(string line, int exitCode, string message)
    {
        Samples.WriteAll(_folder);
        string details = _folder.Write("board.txt", "Native Assemblies:", "  " + line, "");

        CommandRun run = Run(_folder.Path, "--native", details);

        Assert.AreEqual(exitCode, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, message);
    }

    [TestMethod]
    public void AFolderThatIsNotThereFails()
    {
        Assert.AreEqual(ExitCode.Failed, Run(_folder.PathOf("none")).ExitCode);
    }

    [TestMethod]
    public void AnUnknownTargetNamesTheKnownOnes()
    {
        CommandRun run = Run(_folder.Path, "--target", "ESP8266");

        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        StringAssert.Contains(run.Problems.Single(), "ESP32_REV3");
    }

    private static CommandRun Run(params string[] arguments) => new(ImageCommand.Create, arguments);
}
