using HapticNode.Studio.Security;

namespace HapticNode.Studio.Tests.Security;

[TestClass]
public sealed class StartFolderTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("start");

    [TestCleanup]
    public void Clean() => _folder.Delete(recursive: true);

    [TestMethod]
    [DataRow("a.bank")]
    [DataRow("sub/a.bank")]
    [DataRow("./sub/../a.bank")]
    public void FilesBelowAreFound(string name)
    {
        string start = Path.Combine(_folder.FullName, "start");
        Assert.AreEqual(Path.GetFullPath(name, start), new StartFolder(start).Resolve(name));
    }

    [TestMethod]
    [DataRow("../a.bank")]
    [DataRow("sub/../../a.bank")]
    [DataRow("/etc/passwd")]
    [DataRow("../start-other/a.bank")]
    public void FilesElsewhereAreRefused(string name)
    {
        var start = new StartFolder(Path.Combine(_folder.FullName, "start"));
        Assert.ThrowsExactly<UnauthorizedAccessException>(() => start.Resolve(name));
    }

    [TestMethod]
    public void LinkThatLeadsOutIsRefused()
    {
        DirectoryInfo inside = _folder.CreateSubdirectory("start");
        Directory.CreateSymbolicLink(Path.Combine(inside.FullName, "out"), _folder.FullName);

        Assert.ThrowsExactly<UnauthorizedAccessException>(() => new StartFolder(inside.FullName).Resolve("out/a.bank"));
    }
}
