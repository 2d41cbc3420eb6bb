using HapticNode.Studio.Security;
using HapticNode.Testing;

namespace HapticNode.Studio.Tests.Security;

[TestClass]
public sealed class StartFolderTests
{
    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void Clean() => _folder.Dispose();

    [TestMethod]
    [DataRow("a.bank")]
    [DataRow("sub/a.bank")]
    [DataRow("./sub/../a.bank")]
    public void FilesBelowAreFound(string name)
    {
        string start = _folder.PathOf("start");
        Assert.AreEqual(Path.GetFullPath(name, start), new StartFolder(start).Resolve(name));
    }

    [TestMethod]
    [DataRow("../a.bank")]
    [DataRow("sub/../../a.bank")]
    [DataRow("/etc/passwd")]
    [DataRow("../start-other/a.bank")]
    public void FilesElsewhereAreRefused(string name)
    {
        var start = new StartFolder(_folder.PathOf("start"));
        Assert.ThrowsExactly<UnauthorizedAccessException>(() => start.Resolve(name));
    }

    [TestMethod]
    public void LinkThatLeadsOutIsRefused()
    {
        DirectoryInfo inside = Directory.CreateDirectory(_folder.PathOf("start"));
        Directory.CreateSymbolicLink(Path.Combine(inside.FullName, "out"), _folder.Path);

        Assert.ThrowsExactly<UnauthorizedAccessException>(() => new StartFolder(inside.FullName).Resolve("out/a.bank"));
    }
}
