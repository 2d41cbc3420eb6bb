using HapticNode.Deployment.Tests.Support;

namespace HapticNode.Deployment.Tests;

[TestClass]
public sealed class DeploymentImageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void WhatIsNeededStandsBeforeWhatNeedsItAndTheApplicationLast()
    {
        Samples.WriteAll(_folder);

        DeploymentImage image = DeploymentImage.Build(_folder.Path);

        string[] names = [.. image.Assemblies.Select(assembly => assembly.Name)];
        CollectionAssert.AreEqual(new[] { "mscorlib", "HapticNode.Core", "System.Device.Gpio", "HapticNode.Device" }, names);
        Assert.AreEqual("HapticNode.Device", image.Application.Name);
    }

    [TestMethod]
    public void EachAssemblyIsFilledWithZerosToFourBytes()
    {
        string path = Samples.WriteImage(_folder);

        List<byte> expected = [];
        foreach (PeBuilder assembly in new[] { Samples.CoreLibrary(), Samples.Core(), Samples.Gpio(), Samples.Application() })
        {
            expected.AddRange(assembly.Build());
            while (expected.Count % 4 != 0)
            {
                expected.Add(0);
            }
        }

        CollectionAssert.AreEqual(expected, File.ReadAllBytes(path));
        Assert.AreEqual(expected.Count, DeploymentImage.Build(_folder.Path).Size);
    }

    [TestMethod]
    public void AFolderWithoutAssembliesSaysWhatToDo()
    {
        StringAssert.Contains(ProblemOf(Build), "Build the device project first");
    }

    [TestMethod]
    public void AllThatIsMissingIsNamedWithWhatNeedsIt()
    {
        _folder.Write(Samples.Application());

        string problem = ProblemOf(Build);

        StringAssert.Contains(problem, "mscorlib 1.17.11.0 is missing; HapticNode.Device needs it.");
        StringAssert.Contains(problem, "HapticNode.Core 0.1.0.0 is missing; HapticNode.Device needs it.");
        StringAssert.Contains(problem, "System.Device.Gpio 1.1.62.0 is missing; HapticNode.Device needs it.");
    }

    [TestMethod]
    [DataRow("1.2.0.0")]
    [DataRow("2.1.62.0")]
    public void AnotherMajorOrMinorVersionIsRefused(string version)
    {
        Samples.WriteAll(_folder);
        _folder.Write(Samples.Gpio(version));

        StringAssert.Contains(ProblemOf(Build), $"HapticNode.Device needs System.Device.Gpio 1.1.62.0, but {version} is there");
    }

    [TestMethod]
    public void AnotherBuildNumberIsTakenAsTheRuntimeTakesIt()
    {
        Samples.WriteAll(_folder);
        _folder.Write(Samples.Gpio("1.1.57.3"));

        Assert.HasCount(4, DeploymentImage.Build(_folder.Path).Assemblies);
    }

    [TestMethod]
    public void TwoApplicationsAreNamed()
    {
        Samples.WriteAll(_folder);
        _folder.Write(new PeBuilder("Blink", "1.0.0.0") { EntryPoint = true }.Needs("mscorlib", "1.17.11.0"));

        StringAssert.Contains(ProblemOf(Build), "nothing needs Blink, HapticNode.Device, and 2 of them have an entry point");
    }

    [TestMethod]
    public void LibrariesAloneAreNoApplication()
    {
        foreach (PeBuilder library in new[] { Samples.CoreLibrary(), Samples.Core(), Samples.Gpio() })
        {
            _folder.Write(library);
        }

        StringAssert.Contains(ProblemOf(Build), "nothing needs HapticNode.Core, System.Device.Gpio, but none of them has an entry point");
    }

    [TestMethod]
    public void AReferenceThatNothingUsesGoesInBeforeTheApplication()
    {
        Samples.WriteAll(_folder);
        _folder.Write(new PeBuilder("System.Math", "1.5.116.0").Needs("mscorlib", "1.17.11.0"));

        DeploymentImage image = DeploymentImage.Build(_folder.Path);

        Assert.HasCount(5, image.Assemblies);
        Assert.AreEqual("HapticNode.Device", image.Application.Name);
    }

    [TestMethod]
    public void AssembliesThatOnlyNeedEachOtherHaveNoApplication()
    {
        _folder.Write(new PeBuilder("One", "1.0.0.0").Needs("Two", "1.0.0.0"));
        _folder.Write(new PeBuilder("Two", "1.0.0.0").Needs("One", "1.0.0.0"));

        StringAssert.Contains(ProblemOf(Build), "There is no application");
    }

    [TestMethod]
    public void TheSameAssemblyTwiceIsNamed()
    {
        Samples.WriteAll(_folder);
        _folder.Write("copy.pe", Samples.Core().Build());

        StringAssert.Contains(ProblemOf(Build), "HapticNode.Core is there twice");
    }

    [TestMethod]
    public void AllDamagedFilesAreNamedAtOnce()
    {
        _folder.Write("a.pe");
        _folder.Write("b.pe", new PeBuilder("B", "2.0.0.0") { Mark = "NFMRK2" }.Build());

        string problem = ProblemOf(Build);

        StringAssert.Contains(problem, "a.pe: ");
        StringAssert.Contains(problem, "b.pe: ");
    }

    private void Build() => DeploymentImage.Build(_folder.Path);

    private static string ProblemOf(Action action) => Assert.ThrowsExactly<DeploymentException>(action).Message;
}
