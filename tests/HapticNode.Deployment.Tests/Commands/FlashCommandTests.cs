using HapticNode.Cli;
using HapticNode.Cli.Commands;
using HapticNode.Deployment.Flashing;
using HapticNode.Deployment.Tests.Support;

namespace HapticNode.Deployment.Tests.Commands;

/// <remarks>Not at the same time as the other: a process that one starts can hold a script that the other has just written, and the system refuses to run it.</remarks>
[TestClass]
[DoNotParallelize]
public sealed class FlashCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void FirmwareAndApplicationAreFlashedOneAfterTheOther()
    {
        var nanoff = new FakeNanoff(_folder);
        string image = Samples.WriteImage(_folder);

        CommandRun run = Run(nanoff, "--port", "/dev/ttyUSB0", "--image", image, "--yes");

        Assert.AreEqual(ExitCode.Ok, run.ExitCode, run.Error);
        CollectionAssert.AreEqual(
            new[]
            {
                "--target ESP32_REV3 --serialport /dev/ttyUSB0 --update --fwversion 1.17.0.220 --verbosity minimal",
                $"--target ESP32_REV3 --serialport /dev/ttyUSB0 --deploy --image {image} --address 0x1E0000 --verbosity minimal",
            },
            nanoff.Calls);
        StringAssert.Contains(run.Output, "2/2 deploying app.bin at 0x1E0000");
    }

    [TestMethod]
    public void WhatIsOverwrittenIsSaidBeforeAnythingRuns()
    {
        CommandRun run = Run(new FakeNanoff(_folder), "--port", "/dev/ttyUSB0", "--mass-erase", "--yes");

        int said = run.Output.IndexOf("The whole flash is erased", StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, said);
        Assert.IsLessThan(run.Output.IndexOf("flashing", StringComparison.Ordinal), said);
    }

    [TestMethod]
    public void NothingRunsWithoutConsentWhereNobodyCanBeAsked()
    {
        var nanoff = new FakeNanoff(_folder);

        CommandRun run = Run(nanoff, "--port", "/dev/ttyUSB0");

        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        StringAssert.Contains(run.Error, "--yes");
        StringAssert.Contains(run.Output, "overwritten");
        Assert.IsEmpty(nanoff.Calls);
    }

    [TestMethod]
    public void ADryRunPrintsTheCallsAndNeedsNoNanoff()
    {
        string image = Samples.WriteImage(_folder);

        var run = new CommandRun(Without, "--port", "COM5", "--image", image, "--target", "ESP32_S3_OCTAL", "--dry-run");

        Assert.AreEqual(ExitCode.Ok, run.ExitCode, run.Error);
        string[] lines = run.Output.TrimEnd().Split(Environment.NewLine);
        Assert.HasCount(2, lines);
        Assert.AreEqual("nanoff --target ESP32_S3_OCTAL --serialport COM5 --update --fwversion 1.17.0.115 --verbosity minimal", lines[0]);
        StringAssert.Contains(lines[1], "--deploy --image ");
        StringAssert.Contains(lines[1], "--address 0x1B0000");
    }

    [TestMethod]
    public void WithoutAWordTheFirmwareIsTheOneThatThePackagesWereMadeFor()
    {
        CommandRun run = Run(new FakeNanoff(_folder), "--port", "/dev/ttyUSB0", "--target", "ESP32_S3_QUAD", "--yes");

        Assert.AreEqual(ExitCode.Ok, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "- The firmware is nanoFramework 1.17.0.115.");
        StringAssert.Contains(run.Output, "1/1 writing firmware 1.17.0.115 to ESP32_S3_QUAD");
    }

    [TestMethod]
    public void TheNewestFirmwareIsTakenWhereItIsAskedFor()
    {
        var nanoff = new FakeNanoff(_folder);

        CommandRun run = Run(nanoff, "--port", "/dev/ttyUSB0", "--firmware-version", "latest", "--yes");

        Assert.AreEqual("--target ESP32_REV3 --serialport /dev/ttyUSB0 --update --verbosity minimal", nanoff.Calls.Single());
        StringAssert.Contains(run.Output, "nanoff takes the newest nanoFramework. The application was made for 1.17.");
        StringAssert.Contains(run.Output, "1/1 writing the newest firmware to ESP32_REV3");
    }

    [TestMethod]
    public void AnotherFirmwareVersionIsTaken()
    {
        var run = new CommandRun(Without, "--port", "COM5", "--firmware-version", "1.17.0.330", "--dry-run");

        Assert.AreEqual(ExitCode.Ok, run.ExitCode, run.Error);
        Assert.AreEqual("nanoff --target ESP32_REV3 --serialport COM5 --update --fwversion 1.17.0.330 --verbosity minimal", run.Output.TrimEnd());
    }

    [TestMethod]
    [DataRow("1.16.0.12", "the firmware 1.16.0.12 does not fit: the packages of the application were made for 1.17")]
    [DataRow("1.17", "'1.17' is no exact version of the firmware: expected four numbers, such as 1.17.0.220, or latest")]
    public void AFirmwareThatThePackagesWereNotMadeForIsRefused(string version, string problem)
    {
        var run = new CommandRun(Without, "--port", "COM5", "--firmware-version", version, "--dry-run");

        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        StringAssert.Contains(run.Problems.Single(), problem);
    }

    [TestMethod]
    public void NothingIsDeployedOnAFirmwareThatThePackagesWereNotMadeFor()
    {
        var nanoff = new FakeNanoff(_folder, "echo 'Updating to 1.18.0.7'\nexit 0");
        string image = Samples.WriteImage(_folder);

        CommandRun run = Run(nanoff, "--port", "/dev/ttyUSB0", "--firmware-version", "latest", "--image", image, "--yes");

        Assert.AreEqual(ExitCode.Failed, run.ExitCode);
        StringAssert.Contains(run.Error, "The firmware is 1.18.0.7 now, and the packages of the application were made for 1.17");
        Assert.HasCount(1, nanoff.Calls);
    }

    [TestMethod]
    [DataRow("ESP32_C3", "no panel is defined for the ESP32-C3")]
    [DataRow("ESP32_PICO", "GPIO 16 and 17 belong to the flash of an ESP32-PICO")]
    public void ABoardThatNoPanelIsDefinedForIsRefused(string target, string problem)
    {
        var run = new CommandRun(Without, "--port", "COM5", "--target", target, "--dry-run");

        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        StringAssert.Contains(run.Problems.Single(), problem);
    }

    [TestMethod]
    public void WithoutNanoffTheHintSaysHowToInstallIt()
    {
        var run = new CommandRun(Without, "--port", "COM5", "--yes");

        Assert.AreEqual(ExitCode.Failed, run.ExitCode);
        StringAssert.Contains(run.Error, NanoffLocator.Hint);
    }

    [TestMethod]
    [DataRow(4000, ExitCode.LinkLost)]
    [DataRow(4005, ExitCode.NoDevice)]
    [DataRow(6000, ExitCode.NoDevice)]
    [DataRow(9005, ExitCode.Failed)]
    public void AFailedUpdateEndsInItsOwnCodeAndNothingIsDeployed(int code, int expected)
    {
        var nanoff = new FakeNanoff(_folder, $"exit {code & 0xFF}");

        CommandRun run = Run(nanoff, "--port", "/dev/ttyUSB0", "--image", Samples.WriteImage(_folder), "--yes");

        Assert.AreEqual(expected, run.ExitCode);
        StringAssert.Contains(run.Error, $"nanoff E{code}");
        Assert.HasCount(1, nanoff.Calls);
    }

    [TestMethod]
    public void AFileThatIsNoImageIsNotFlashed()
    {
        var nanoff = new FakeNanoff(_folder);

        CommandRun run = Run(nanoff, "--port", "/dev/ttyUSB0", "--image", _folder.Write("app.bin", new byte[400]), "--yes");

        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        Assert.IsEmpty(nanoff.Calls);
    }

    [TestMethod]
    public void AnImageThatIsNotThereFailsBeforeAnythingRuns()
    {
        var nanoff = new FakeNanoff(_folder);

        Assert.AreEqual(ExitCode.Failed, Run(nanoff, "--port", "/dev/ttyUSB0", "--image", _folder.PathOf("none.bin"), "--yes").ExitCode);
        Assert.IsEmpty(nanoff.Calls);
    }

    [TestMethod]
    [DataRow("--no-update")]
    [DataRow("--no-update", "--image", "app.bin", "--mass-erase")]
    [DataRow("--target", "ESP8266")]
    public void OptionsThatDoNotGoTogetherAreRefused(params string[] arguments)
    {
        var run = new CommandRun(Without, [.. arguments, "--port", "COM5"]);

        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        Assert.HasCount(1, run.Problems);
    }

    [TestMethod]
    public void APortHasToBeNamed()
    {
        Assert.AreEqual(ExitCode.Usage, new CommandRun(Without, "--yes").ExitCode);
    }

    private static System.CommandLine.Command Without(Terminal terminal) => FlashCommand.Create(terminal, () => null);

    private static CommandRun Run(FakeNanoff nanoff, params string[] arguments) =>
        new(terminal => FlashCommand.Create(terminal, () => nanoff.Program), arguments);
}
