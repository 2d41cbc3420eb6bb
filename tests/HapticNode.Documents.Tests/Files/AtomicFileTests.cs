using System.Diagnostics;
using HapticNode.Documents.Files;
using HapticNode.Testing;

namespace HapticNode.Documents.Tests.Files;

[TestClass]
public class AtomicFileTests
{
    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void RemoveFolder() => _folder.Dispose();

    [TestMethod]
    public void ANewFileHoldsTheTextAndNothingElseIsLeft()
    {
        AtomicFile.WriteLines(PathOf("a.bank"), ["cue click", "click.lra 12:100"]);

        Assert.AreEqual("cue click\nclick.lra 12:100\n", File.ReadAllText(PathOf("a.bank")));
        Assert.HasCount(1, Directory.GetFileSystemEntries(_folder.Path));
    }

    [TestMethod]
    public void AFailureInTheMiddleLeavesTheOldFileAndNoRest()
    {
        File.WriteAllText(PathOf("a.bank"), "old");

        IOException problem = Assert.ThrowsExactly<IOException>(() => AtomicFile.Write(PathOf("a.bank"), stream =>
        {
            stream.Write("half of the n"u8);
            throw new IOException("No space left on device : '/x/y'");
        }));

        StringAssert.Contains(problem.Message, "a.bank could not be written and is as it was: No space left on device.");
        Assert.AreEqual("old", File.ReadAllText(PathOf("a.bank")));
        Assert.HasCount(1, Directory.GetFileSystemEntries(_folder.Path));
    }

    [TestMethod]
    public void AFolderThatIsMissingIsNamed()
    {
        IOException problem = Assert.ThrowsExactly<IOException>(() => AtomicFile.WriteText(PathOf(Path.Combine("none", "a.bank")), "new"));

        StringAssert.EndsWith(problem.Message, $"there is no folder '{PathOf("none")}'.");
    }

    [TestMethod]
    public void AFullDiskIsToldWithWhatHelps()
    {
        const int NoSpaceOnUnix = 28;
        const int DiskFullOnWindows = unchecked((int)0x80070070);
        int full = OperatingSystem.IsWindows() ? DiskFullOnWindows : NoSpaceOnUnix;

        IOException problem = Assert.ThrowsExactly<IOException>(() => AtomicFile.Write(PathOf("a.bank"), _ => throw new IOException("No space left on device : '/x/y'", full)));

        StringAssert.EndsWith(problem.Message, "No space left on device. Make room there, or name another file.");
    }

    [TestMethod]
    public void ALinkWhoseTargetIsMissingStaysALink()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Links need a privilege on Windows.");
        }

        File.CreateSymbolicLink(PathOf("a.bank"), "b.bank");
        AtomicFile.WriteText(PathOf("a.bank"), "new");
        Assert.AreEqual("b.bank", new FileInfo(PathOf("a.bank")).LinkTarget);
        Assert.AreEqual("new", File.ReadAllText(PathOf("b.bank")));
    }

    [TestMethod]
    public void AFileThatMayNotBeWrittenIsNotReplaced()
    {
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Root may write to every file.");
        }

        File.WriteAllText(PathOf("a.bank"), "old");
        File.SetAttributes(PathOf("a.bank"), FileAttributes.ReadOnly);
        IOException problem = Assert.ThrowsExactly<IOException>(() => AtomicFile.WriteText(PathOf("a.bank"), "new"));
        File.SetAttributes(PathOf("a.bank"), FileAttributes.Normal);
        StringAssert.EndsWith(problem.Message, "a.bank could not be written and is as it was: its permissions do not allow it.");
        Assert.AreEqual("old", File.ReadAllText(PathOf("a.bank")));
    }

    [TestMethod]
    public void AFileStaysItsOwners()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            Assert.Inconclusive("Only root of a Linux can give files away.");
        }

        File.WriteAllText(PathOf("a.bank"), "old");
        Run("chown", "65534:65533", PathOf("a.bank"));
        Run("chmod", "640", PathOf("a.bank"));
        AtomicFile.WriteText(PathOf("a.bank"), "new");
        Assert.AreEqual("65534:65533 640\n", Run("stat", "-c", "%u:%g %a", PathOf("a.bank")));
    }

    [TestMethod]
    public void APipeIsWrittenToAndStaysAPipe()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Inconclusive("Pipes have names in folders on Unix alone, and are told from files on Linux alone.");
        }

        Run("mkfifo", PathOf("pipe"));
        Task<string> reading = Task.Run(() => File.ReadAllText(PathOf("pipe")));
        AtomicFile.WriteText(PathOf("pipe"), "new");
        Assert.AreEqual("new", reading.GetAwaiter().GetResult());
        Assert.IsFalse(File.GetAttributes(PathOf("pipe")).HasFlag(FileAttributes.Directory));
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode);
        return output;
    }

    [TestMethod]
    public void AStrangerExceptionPassesOnAndLeavesTheOldFile()
    {
        File.WriteAllText(PathOf("a.bank"), "old");

        Assert.ThrowsExactly<InvalidOperationException>(() => AtomicFile.Write(PathOf("a.bank"), _ => throw new InvalidOperationException()));

        Assert.AreEqual("old", File.ReadAllText(PathOf("a.bank")));
        Assert.HasCount(1, Directory.GetFileSystemEntries(_folder.Path));
    }

    [TestMethod]
    public void AMissingFolderIsTold()
    {
        IOException problem = Assert.ThrowsExactly<IOException>(() => AtomicFile.WriteText(PathOf("missing/a.bank"), "new"));

        StringAssert.Contains(problem.Message, "a.bank could not be written");
    }

    [TestMethod]
    public void TheLongestNameThatAFolderTakesCanBeWritten()
    {
        string path = PathOf(new string('n', 255));

        AtomicFile.WriteText(path, "new");

        Assert.AreEqual("new", File.ReadAllText(path));
    }

    [TestMethod]
    public void ALinkStaysALinkAndPermissionsStay()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Symbolic links and permissions of this kind are those of Unix.");
            return;
        }

        File.WriteAllText(PathOf("real"), "old");
        File.SetUnixFileMode(PathOf("real"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(PathOf("link"), "real");

        AtomicFile.WriteText(PathOf("link"), "new");

        Assert.AreEqual("new", File.ReadAllText(PathOf("real")));
        Assert.AreEqual("real", new FileInfo(PathOf("link")).LinkTarget);
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(PathOf("real")));
    }

    [TestMethod]
    public void ADeviceIsWrittenDirectly()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("The devices of Unix are not here.");
            return;
        }

        AtomicFile.WriteText("/dev/null", "new");
    }

    private string PathOf(string name) => _folder.PathOf(name);
}
