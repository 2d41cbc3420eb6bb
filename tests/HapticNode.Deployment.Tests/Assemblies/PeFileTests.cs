using HapticNode.Deployment.Assemblies;
using HapticNode.Deployment.Tests.Support;

namespace HapticNode.Deployment.Tests.Assemblies;

[TestClass]
public sealed class PeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void NameVersionAndReferencesAreRead()
    {
        PeFile file = PeFile.Read(_folder.Write(Samples.Application()));

        Assert.AreEqual("HapticNode.Device", file.Name);
        Assert.AreEqual(new Version(0, 1, 0, 0), file.Version);
        string[] references = [.. file.References.Select(reference => $"{reference.Name} {reference.Version}")];
        CollectionAssert.AreEqual(new[] { "mscorlib 1.17.11.0", "HapticNode.Core 0.1.0.0", "System.Device.Gpio 1.1.62.0" }, references);
    }

    [TestMethod]
    public void NamesThatTheRuntimeHasAreFound()
    {
        Assert.AreEqual("System.Threading", PeFile.Read(_folder.Write(new PeBuilder("System.Threading", "1.1.52.0"))).Name);
        PeFile library = PeFile.Read(_folder.Write(Samples.CoreLibrary()));
        Assert.AreEqual("mscorlib", library.Name);
        Assert.AreEqual(0x1549C856u, library.NativeChecksum);
    }

    [TestMethod]
    public void OnlyAnApplicationHasAnEntryPoint()
    {
        Assert.IsTrue(PeFile.Read(_folder.Write(Samples.Application())).HasEntryPoint);
        Assert.IsFalse(PeFile.Read(_folder.Write(Samples.Core())).HasEntryPoint);
    }

    [TestMethod]
    public void FillingBehindTheAssemblyIsNotPartOfIt()
    {
        byte[] content = Samples.Core().Build();
        PeFile file = PeFile.Read(_folder.Write("filled.pe", [.. content, 0, 0, 0]));

        Assert.AreEqual(content.Length, file.Size);
        Assert.AreEqual((content.Length + 3) / 4 * 4, file.PaddedSize);
    }

    [TestMethod]
    public void AnyDamagedByteIsFound()
    {
        byte[] content = Samples.Application().Build();
        for (int position = 0; position < content.Length; position++)
        {
            byte[] damaged = [.. content];
            damaged[position] ^= 0x10;
            string path = _folder.Write("damaged.pe", damaged);
            Assert.ThrowsExactly<DeploymentException>(() => PeFile.Read(path), $"byte {position}");
        }
    }

    [TestMethod]
    public void AFileCutAnywhereIsFound()
    {
        byte[] content = Samples.Application().Build();
        for (int length = 0; length < content.Length; length++)
        {
            string path = _folder.Write("cut.pe", content[..length]);
            Assert.ThrowsExactly<DeploymentException>(() => PeFile.Read(path), $"{length} bytes");
        }
    }

    [TestMethod]
    public void AMarkOfTheNextRuntimeSaysWhichFirmwareItNeeds()
    {
        string problem = ProblemOf(new PeBuilder("Next", "2.0.0.0") { Mark = "NFMRK2" }.Build());

        StringAssert.Contains(problem, "NFMRK2");
        StringAssert.Contains(problem, "2.0 firmware");
    }

    [TestMethod]
    public void AFileThatIsNoAssemblySaysSo()
    {
        StringAssert.Contains(ProblemOf(new PeBuilder("Other", "1.0.0.0") { Mark = "MZ" }.Build()), "does not start with NFMRK1");
        StringAssert.Contains(ProblemOf([]), "too few");
    }

    [TestMethod]
    public void ADamagedHeaderAndADamagedBodyAreToldApart()
    {
        byte[] header = Samples.Core().Build();
        header[0x1C]++;
        StringAssert.Contains(ProblemOf(header), "header checksum");

        byte[] body = Samples.Core().Build();
        body[^1]++;
        StringAssert.Contains(ProblemOf(body), "assembly checksum");
    }

    [TestMethod]
    public void AnotherStringTableIsRefused()
    {
        StringAssert.Contains(ProblemOf(new PeBuilder("Other", "1.0.0.0") { StringTableVersion = 2 }.Build()), "version 2");
    }

    [TestMethod]
    public void WhatFollowsTheAssemblyIsNamed()
    {
        StringAssert.Contains(ProblemOf([.. Samples.Core().Build(), 1, 2, 3, 4, 5]), "5 bytes follow");
    }

    [TestMethod]
    public void TablesInTheWrongOrderAreFoundThoughTheChecksumsHold()
    {
        byte[] content = Samples.Core().Build();
        content[0x28 + (4 * 4)]--;
        PeBuilder.Seal(content);

        StringAssert.Contains(ProblemOf(content), "table 4");
    }

    private string ProblemOf(byte[] content)
    {
        string path = _folder.Write("sample.pe", content);
        DeploymentException exception = Assert.ThrowsExactly<DeploymentException>(() => PeFile.Read(path));
        StringAssert.StartsWith(exception.Message, "sample.pe: ");
        return exception.Message;
    }
}
