using System.Diagnostics;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;
using HapticNode.Testing;

namespace HapticNode.Documents.Tests.Files;

[TestClass]
public sealed class BoundedFileTests : IDisposable
{
    private static readonly FileLimits s_limits = new("a note", 100, Lines: 3, LineLength: 20);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    [DataRow("one\ntwo\nthree")]
    [DataRow("one\r\ntwo\r\nthree\r\n")]
    [DataRow("one\rtwo\rthree\r")]
    public void LinesEndAsOnEverySystem(string text)
    {
        CollectionAssert.AreEqual(new[] { "one", "two", "three" }, BoundedFile.ReadLines(_folder.Write("x", text), s_limits).ToArray());
    }

    [TestMethod]
    [DataRow("1\n2\n3\n4", "x: is too long: a note has at most 3 lines")]
    [DataRow("1\n123456789012345678901", "x:2: the line is too long: a line of a note has at most 20 characters")]
    public void ALimitIsToldWithTheLine(string text, string problem)
    {
        string path = _folder.Write("x", text);
        Assert.AreEqual(problem, Assert.ThrowsExactly<DocumentException>(() => BoundedFile.ReadLines(path, s_limits)).Message);
    }

    [TestMethod]
    public void ALargeFileIsRefusedBeforeItIsRead()
    {
        string path = _folder.Write("x", new string('a', 101));
        Assert.AreEqual("x: is too large: a note has at most 100 bytes", Assert.ThrowsExactly<DocumentException>(() => BoundedFile.ReadBytes(path, s_limits)).Message);
    }

    [TestMethod]
    public void ADeviceWithoutEndIsLeftAtTheLimit()
    {
        if (!File.Exists("/dev/zero"))
        {
            Assert.Inconclusive("This system has no /dev/zero.");
        }

        Assert.ThrowsExactly<DocumentException>(() => BoundedFile.ReadText("/dev/zero", s_limits));
    }

    [TestMethod]
    public void AMissingFolderIsToldWithTheNearest()
    {
        Directory.CreateDirectory(_folder.PathOf("panel-mini"));

        FileNotFoundException error = Assert.ThrowsExactly<FileNotFoundException>(() => BoundedFile.ReadLines(_folder.PathOf(Path.Combine("panel-minni", "panel.yaml")), s_limits));
        Assert.Contains("did you mean 'panel-mini'?", error.Message);
    }

    [TestMethod]
    public void APipeThatNobodyWritesToIsRefused()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Inconclusive("Pipes are told from files on Linux alone.");
        }

        using (var making = Process.Start("mkfifo", _folder.PathOf("pipe")))
        {
            making.WaitForExit();
        }

        IOException error = Assert.ThrowsExactly<IOException>(() => BoundedFile.ReadText(_folder.PathOf("pipe"), s_limits));
        StringAssert.EndsWith(error.Message, "is a pipe that nobody writes to: expected a file");
    }

    [TestMethod]
    public void ALinkToItselfIsNamed()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Links need a privilege on Windows.");
        }

        File.CreateSymbolicLink(_folder.PathOf("a"), "b");
        File.CreateSymbolicLink(_folder.PathOf("b"), "a");
        IOException error = Assert.ThrowsExactly<IOException>(() => BoundedFile.ReadText(_folder.PathOf("a"), s_limits));
        StringAssert.EndsWith(error.Message, "is a link that leads back to itself");
    }

    [TestMethod]
    public void AFileInPlaceOfTheFolderOfAFileIsNamed()
    {
        string path = Path.Combine(_folder.Write("panel.yaml", "panel: x"), "panel.yaml");
        StringAssert.EndsWith(Assert.ThrowsExactly<FileNotFoundException>(() => BoundedFile.ReadText(path, s_limits)).Message, "panel.yaml' is a file, and a folder is expected");
    }

    [TestMethod]
    public void AFileInPlaceOfAFolderIsNamed() =>
        StringAssert.EndsWith(Assert.ThrowsExactly<DirectoryNotFoundException>(() => MissingFile.DemandFolder(_folder.Write("x", "text"))).Message, "is a file: expected a folder");

    [TestMethod]
    public void WordsKnowTheirLine()
    {
        using BoundedReader reader = BoundedFile.OpenText(_folder.Write("x", "a  b\n\n c"), s_limits);
        List<(string, int)> words = [];
        while (reader.ReadWord() is { } word)
        {
            words.Add((word, reader.Line));
        }

        CollectionAssert.AreEqual(new[] { ("a", 1), ("b", 1), ("c", 3) }, words);
    }
}
