using System.IO.Compression;
using System.Text;
using HapticNode.Captures;
using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Tests.Captures;

/// <summary>Files that would fill the memory: each is refused after little work.</summary>
[TestClass]
public sealed class CaptureLimitTests
{
    private const string Metadata = "[device 1]\nsamplerate=1 GHz\nprobe1=a\nprobe2=b\nunitsize=1\n";

    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void DeleteFolder()
    {
        _folder.Dispose();
    }

    [TestMethod]
    public void ASessionWithTooManySamplesIsRefusedBeforeTheyAreUnpacked()
    {
        WriteSession(Encoding.ASCII.GetBytes(Metadata), CaptureLimits.SampleBytes + 1, _ => 0);
        AssertRefused("x.sr", "x.sr: has too many samples: at most 256 MiB are read; record a shorter time or more slowly");
    }

    [TestMethod]
    public void ASessionThatChangesTooOftenIsRefused()
    {
        WriteSession(Encoding.ASCII.GetBytes(Metadata), CaptureLimits.Changes + 2, sample => (byte)(sample % 2));
        AssertRefused("x.sr", "x.sr: the channels change too often: at most 4,000,000 changes are read; record a shorter time");
    }

    [TestMethod]
    public void MetadataThatUnpackToAMountainAreRefused()
    {
        WriteSession(new byte[1 << 20], 1, _ => 0);
        AssertRefused("x.sr", "x.sr: is not a sigrok session: its metadata are larger than 64 KiB");
    }

    [TestMethod]
    public void ASessionOfAMillionFilesIsRefusedBeforeTheirListIsRead()
    {
        using (ZipArchive archive = ZipFile.Open(Path.Combine(_folder.Path, "x.sr"), ZipArchiveMode.Create))
        {
            for (int entry = 0; entry < 20_000; entry++)
            {
                archive.CreateEntry($"{entry:000000}-with-a-name-that-takes-some-room-in-the-list");
            }
        }

        AssertRefused("x.sr", "x.sr: is not a sigrok session: expected a zip with a few files");
    }

    [TestMethod]
    [DataRow("x.csv", "x.csv: is too large: a table of levels has at most 128 MiB")]
    [DataRow("x.vcd", "x.vcd: is too large: a value change dump has at most 128 MiB")]
    [DataRow("y.sr", "y.sr: is too large: a sigrok session has at most 64 MiB")]
    public void AFileThatIsTooLargeIsNotRead(string file, string problem)
    {
        using (FileStream stream = File.Create(Path.Combine(_folder.Path, file)))
        {
            stream.SetLength((128 << 20) + 1);
        }

        AssertRefused(file, problem);
    }

    [TestMethod]
    [DataRow("x.csv", "x.csv:1: the line is too long: a line of a table of levels has at most 4,096 characters")]
    [DataRow("x.vcd", "x.vcd:1: the line is too long: a line of a value change dump has at most 1,024 characters")]
    public void ALineWithoutEndIsRefused(string file, string problem)
    {
        _folder.Write(file, new string('a', 100_000));
        AssertRefused(file, problem);
    }

    [TestMethod]
    public void ATableThatChangesTooOftenIsRefused()
    {
        StringBuilder text = new("Time [us],a\n");
        for (int row = 0; row <= CaptureLimits.Changes; row++)
        {
            text.Append(row).Append(row % 2 == 0 ? ",0\n" : ",1\n");
        }

        _folder.Write("x.csv", text.ToString());
        AssertRefused("x.csv", "x.csv:4000002: the channels change too often: at most 4,000,000 changes are read; record a shorter time");
    }

    [TestMethod]
    [DataRow("; nothing\n")]
    [DataRow("\n")]
    public void ATableOfCommentsIsRefused(string line)
    {
        _folder.Write("x.csv", string.Concat(Enumerable.Repeat(line, 2 * CaptureLimits.LinesBeforeRows)));
        AssertRefused("x.csv", "x.csv:10001: no row has come yet: at most 10,000 comments and empty lines are read before the first");
    }

    [TestMethod]
    public void ScopesInScopesInScopesAreRefused()
    {
        _folder.Write("x.vcd", string.Concat(Enumerable.Repeat("$scope module a $end\n", 65)));
        AssertRefused("x.vcd", "x.vcd:65: scopes are nested too deeply: at most 64 are read");
    }

    private void AssertRefused(string file, string problem)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        DocumentException error = Assert.ThrowsExactly<DocumentException>(() => CaptureFile.Read(Path.Combine(_folder.Path, file), ["a"]));
        Assert.AreEqual(problem, error.Message);
        Assert.IsLessThan(400L << 20, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private void WriteSession(byte[] metadata, long samples, Func<long, byte> sample)
    {
        using ZipArchive archive = ZipFile.Open(Path.Combine(_folder.Path, "x.sr"), ZipArchiveMode.Create);
        using (Stream stream = archive.CreateEntry("metadata", CompressionLevel.Fastest).Open())
        {
            stream.Write(metadata);
        }

        using Stream content = archive.CreateEntry("logic-1-1", CompressionLevel.Fastest).Open();
        byte[] chunk = [.. Enumerable.Range(0, 1 << 20).Select(index => sample(index))];
        for (long written = 0; written < samples; written += chunk.Length)
        {
            content.Write(chunk, 0, (int)Math.Min(chunk.Length, samples - written));
        }
    }
}
