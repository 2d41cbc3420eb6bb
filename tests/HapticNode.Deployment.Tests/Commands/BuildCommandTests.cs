using System.Text.Json;
using HapticNode.Cli;
using HapticNode.Cli.Commands;
using HapticNode.Deployment.Building;
using HapticNode.Deployment.Tests.Support;
using HapticNode.Hardware;

namespace HapticNode.Deployment.Tests.Commands;

/// <remarks>Not at the same time as others that write scripts and start them.</remarks>
[TestClass]
[DoNotParallelize]
public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.PathOf("out");

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void ACopiedPanelBecomesACheckedImageWithItsSizeAndHeap()
    {
        CommandRun run = Run(Maker("MyPanel"), "--panel", NewPanel(), "-o", Out);

        Assert.AreEqual(ExitCode.Ok, run.ExitCode, run.Error);
        string image = Path.Combine(Out, "my-panel.bin");
        Assert.AreEqual("HapticNode.Device", DeploymentImage.Read(image).Application.Name);
        StringAssert.Contains(run.Output, "HapticNode.Core");
        StringAssert.Contains(run.Output, "live when ready");
        StringAssert.Contains(run.Output, "my-panel (ESP32-DevKitC)");
        StringAssert.Contains(run.Output, $"hapticnode flash --port PORT --target ESP32_REV3 --image {image}");
    }

    [TestMethod]
    public void TheBuildIsGivenThePanelsDefinitionAndItsBank()
    {
        FakeDotnet dotnet = Maker("MyPanel");

        Assert.AreEqual(ExitCode.Ok, Run(dotnet, "--panel", NewPanel(), "-o", Out).ExitCode);

        CollectionAssert.Contains(dotnet.Arguments, "-p:Panel=MyPanel");
        string source = dotnet.Arguments.Single(argument => argument.StartsWith("-p:PanelSource=", StringComparison.Ordinal))["-p:PanelSource=".Length..];
        string definition = File.ReadAllText(source);
        StringAssert.Contains(definition, "ControlPin.Button(\"ok\", 4)");
        StringAssert.Contains(definition, "bump.erm 40:100");
        Assert.IsTrue(File.Exists(dotnet.Arguments[1]), "The project that it is called for.");
        Assert.IsTrue(File.Exists(Path.Combine(Out, "obj", "firmware", "HapticNode.Core", "Node.cs")), "The sources that it compiles.");
    }

    [TestMethod]
    public void JsonTellsEveryBoardOfThePanel()
    {
        CommandRun run = Run(Maker("PanelA"), "-o", Out, "--json");

        Assert.AreEqual(ExitCode.Ok, run.ExitCode, run.Error);
        JsonElement built = JsonDocument.Parse(run.Output).RootElement;
        Assert.AreEqual("panel-a", built.GetProperty("panel").GetString());
        CollectionAssert.AreEqual(
            new[] { "ESP32_REV3", "ESP32_S3_QUAD" }, built.GetProperty("boards").EnumerateArray().Select(board => board.GetProperty("target").GetString()).ToArray());
        Assert.IsTrue(built.GetProperty("boards").EnumerateArray().All(board => board.GetProperty("heap_live_bytes").GetInt32() > 0));
    }

    [TestMethod]
    public void APackageThatCannotBeRestoredIsNamedWithTheWayToItAndThereIsNoImage()
    {
        FakeDotnet dotnet = FakeDotnet.Failing(
            _folder,
            "  Determining projects to restore...",
            "/x/Core.csproj : error NU1101: Unable to find package nanoFramework.System.Text. No packages exist with this id in source(s): nuget.org [/x/Device.csproj]",
            "/x/Device.csproj : error NU1101: Unable to find package nanoFramework.System.Text. No packages exist with this id in source(s): nuget.org",
            "/x/Device.csproj : error NU1102: Unable to find package nanoFramework.System.Device.Gpio with version (>= 1.1.62)");
        Directory.CreateDirectory(Out);
        string old = Path.Combine(Out, "my-panel.bin");
        File.WriteAllText(old, "of an earlier build");

        CommandRun run = Run(dotnet, "--panel", NewPanel(), "-o", Out);

        Assert.AreEqual(ExitCode.Failed, run.ExitCode);
        Assert.AreEqual("", run.Output, "Nothing that sounds of success.");
        StringAssert.Contains(run.Error, "No image was made");
        StringAssert.Contains(run.Error, "2 packages that the device build needs cannot be restored:");
        StringAssert.Contains(run.Error, $"  nanoFramework.System.Text {FirmwareSources.Packages["nanoFramework.System.Text"]}");
        StringAssert.Contains(run.Error, $"  nanoFramework.System.Device.Gpio {FirmwareSources.Packages["nanoFramework.System.Device.Gpio"]}");
        StringAssert.Contains(run.Error, "--packages");
        Assert.IsFalse(File.Exists(old), "An image of an earlier build is not the image of this one.");
    }

    [TestMethod]
    [DataRow("/x/Node.cs(3,5): error CS0103: The name 'Foo' does not exist [/x/Core.csproj]", "/x/Node.cs(3,5): CS0103: The name 'Foo' does not exist")]
    [DataRow("/x/Device.csproj : error NU1301: Unable to load the service index for source https://example.org/index.json.", "A source of packages cannot be reached")]
    [DataRow("/x/Core.csproj : error HN0001: The metadata processor is missing", "nanoFramework.Tools.MetadataProcessor.MsBuildTask 3.")]
    [DataRow("No .NET SDKs were found.", "No .NET SDKs were found.")]
    public void WhatFailsIsSaid(string line, string said)
    {
        CommandRun run = Run(FakeDotnet.Failing(_folder, line), "--panel", NewPanel(), "-o", Out);

        Assert.AreEqual(ExitCode.Failed, run.ExitCode);
        StringAssert.Contains(run.Error, said);
        Assert.AreEqual(line, File.ReadAllText(Path.Combine(Out, "obj", "build.log")).Trim());
    }

    [TestMethod]
    public void APanelThatBreaksARuleIsNotBuilt()
    {
        string panel = NewPanel();
        string file = Path.Combine(panel, "panel.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("OK: 4,", "OK: 6,", StringComparison.Ordinal));
        FakeDotnet dotnet = Maker("MyPanel");

        CommandRun run = Run(dotnet, "--panel", panel, "-o", Out);

        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        StringAssert.Contains(run.Error, "breaks a rule, so that no firmware was built for it");
        Assert.IsEmpty(dotnet.Arguments);
    }

    [TestMethod]
    public void PackagesInAFolderAreLookedForThere()
    {
        string packages = _folder.PathOf("packages");
        Directory.CreateDirectory(packages);

        Assert.AreEqual(ExitCode.Ok, Run(Maker("MyPanel"), "--panel", NewPanel(), "-o", Out, "--packages", packages).ExitCode);
        StringAssert.Contains(File.ReadAllText(Path.Combine(Out, "obj", "NuGet.config")), packages);

        Assert.AreEqual(ExitCode.Ok, Run(Maker("MyPanel"), "--panel", _folder.PathOf("my-panel"), "-o", Out).ExitCode);
        Assert.IsFalse(File.Exists(Path.Combine(Out, "obj", "NuGet.config")));
    }

    [TestMethod]
    public void WithoutAnSdkTheHintSaysHowToGetIt()
    {
        var run = new CommandRun(terminal => BuildCommand.Create(terminal, () => null), "-o", Out);

        Assert.AreEqual(ExitCode.Failed, run.ExitCode);
        StringAssert.Contains(run.Error, DotnetLocator.Hint);
    }

    private FakeDotnet Maker(string panel)
    {
        var assemblies = new DirectoryInfo(_folder.PathOf("assemblies"));
        assemblies.Create();
        foreach (PeBuilder assembly in new[] { Samples.CoreLibrary(), Samples.Gpio(), Samples.Core(), Samples.Application() })
        {
            File.WriteAllBytes(Path.Combine(assemblies.FullName, assembly.Name + ".pe"), assembly.Build());
        }

        return FakeDotnet.Making(_folder, panel, assemblies.FullName);
    }

    private string NewPanel()
    {
        foreach ((string name, string content) in PanelTemplates.Copy("my-panel", "panel-mini"))
        {
            _folder.Write(Path.Combine("my-panel", name), content);
        }

        return _folder.PathOf("my-panel");
    }

    private static CommandRun Run(FakeDotnet dotnet, params string[] arguments) => new(terminal => BuildCommand.Create(terminal, () => dotnet.Program), arguments);
}
