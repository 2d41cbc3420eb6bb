using HapticNode.Deployment.Tests.Support;

namespace HapticNode.Deployment.Tests;

[TestClass]
public sealed class ImageFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void AnImageThatWasWrittenReadsBack()
    {
        DeploymentImage image = DeploymentImage.Read(Samples.WriteImage(_folder));

        Assert.HasCount(4, image.Assemblies);
        Assert.AreEqual("HapticNode.Device", image.Application.Name);
    }

    [TestMethod]
    public void AnImageWithADamagedAssemblySaysBehindWhich()
    {
        string path = Samples.WriteImage(_folder);
        byte[] content = File.ReadAllBytes(path);
        content[Samples.CoreLibrary().Build().Length + 0x30] ^= 1;
        File.WriteAllBytes(path, content);

        StringAssert.Contains(ProblemOf(() => DeploymentImage.Read(path)), "app.bin, behind mscorlib: damaged");
    }

    [TestMethod]
    public void AnImageMayHoldReferencesThatNothingUses()
    {
        byte[] image = [.. Samples.CoreLibrary().Build(), .. Samples.Gpio().Build(), .. new PeBuilder("Application", "1.0.0.0") { EntryPoint = true }.Needs("mscorlib", "1.17.11.0").Build()];

        Assert.AreEqual("Application", DeploymentImage.Read(_folder.Write("app.bin", image)).Application.Name);
    }

    [TestMethod]
    public void AnEmptyImageSaysSo()
    {
        string path = _folder.Write("app.bin");

        StringAssert.Contains(ProblemOf(() => DeploymentImage.Read(path)), "empty");
    }

    private static string ProblemOf(Action action) => Assert.ThrowsExactly<DeploymentException>(action).Message;
}
