using HapticNode.Deployment.Flashing;

namespace HapticNode.Deployment.Tests.Flashing;

[TestClass]
public sealed class NanoffLocatorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void ThePathIsSearchedInItsOrder()
    {
        string first = Install("first");
        Install("second");

        string path = string.Join(Path.PathSeparator, _folder.PathOf("none"), _folder.PathOf("first"), _folder.PathOf("second"));

        Assert.AreEqual(first, NanoffLocator.Find(path, _folder.PathOf("home")));
    }

    [TestMethod]
    public void TheFolderOfDotnetToolsIsSearchedLast()
    {
        string tool = Install(Path.Combine("home", ".dotnet", "tools"));

        Assert.AreEqual(tool, NanoffLocator.Find("", _folder.PathOf("home")));
        Assert.AreEqual(Install("first"), NanoffLocator.Find(_folder.PathOf("first"), _folder.PathOf("home")));
    }

    [TestMethod]
    public void NothingIsFoundWhereNothingIs()
    {
        Assert.IsNull(NanoffLocator.Find(_folder.PathOf("none"), _folder.PathOf("home")));
    }

    private string Install(string folder)
    {
        Directory.CreateDirectory(_folder.PathOf(folder));
        return _folder.Write(Path.Combine(folder, OperatingSystem.IsWindows() ? "nanoff.exe" : "nanoff"));
    }
}
