using System.Globalization;
using System.IO.Compression;
using HapticNode.Documents.Files;

namespace HapticNode.Captures.Sigrok;

/// <summary>
/// The logic part of a sigrok session file: a zip with <c>metadata</c> (a key file) and the samples in <c>logic-1-1</c>, <c>logic-1-2</c>...
/// (one entry <c>logic-1</c> in the first version of the format), each sample <c>unitsize</c> bytes, channel n in bit n.
/// Source: sigrok wiki, "File format:Sigrok/v2".
/// </summary>
internal static class SigrokSession
{
    /// <summary>Reads channels of a session.</summary>
    public static Recording Read(string path, IReadOnlyList<string> channels)
    {
        string file = Path.GetFileName(path);
        try
        {
            using Stream stream = BoundedFile.Open(path, CaptureLimits.Session);
            return ZipDirectory.IsReadable(stream)
                ? Read(file, stream, channels)
                : throw CaptureError.Of(file, "is not a sigrok session: expected a zip with a few files");
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or ArgumentException)
        {
            throw CaptureError.Of(file, "is not a sigrok session: the zip is damaged", exception);
        }
    }

    private static Recording Read(string file, Stream stream, IReadOnlyList<string> channels)
    {
        using ZipArchive archive = new(stream, ZipArchiveMode.Read);
        SigrokMetadata metadata = SigrokMetadata.Read(file, archive);
        int[] probes = ChannelNames.Find(file, [.. metadata.Probes.Select(probe => probe.Name)], channels);
        ZipArchiveEntry[] chunks = [.. Chunks(archive, metadata.CaptureFile)];
        if (chunks.Sum(chunk => Math.Min(chunk.Length, CaptureLimits.SampleBytes + 1)) > CaptureLimits.SampleBytes)
        {
            throw CaptureError.Of(file, SampleScanner.TooManyBytes);
        }

        SampleScanner scanner = new(file, metadata, [.. probes.Select(probe => metadata.Probes[probe])]);
        foreach (ZipArchiveEntry chunk in chunks)
        {
            using Stream samples = chunk.Open();
            scanner.Read(samples);
        }

        return scanner.Samples > 0
            ? scanner.Recording()
            : throw CaptureError.Of(file, $"has no samples: expected an entry {metadata.CaptureFile}-1");
    }

    private static IEnumerable<ZipArchiveEntry> Chunks(ZipArchive archive, string captureFile)
    {
        return archive.Entries
            .Select(entry => (Entry: entry, Number: ChunkNumber(entry.FullName, captureFile)))
            .Where(chunk => chunk.Number >= 0)
            .OrderBy(chunk => chunk.Number)
            .Select(chunk => chunk.Entry);
    }

    private static int ChunkNumber(string entry, string captureFile)
    {
        if (entry == captureFile)
        {
            return 0;
        }

        bool isChunk = entry.StartsWith(captureFile + "-", StringComparison.Ordinal)
            & int.TryParse(entry.AsSpan(Math.Min(entry.Length, captureFile.Length + 1)), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isChunk ? number : -1;
    }
}
