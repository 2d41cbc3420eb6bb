using System.Globalization;
using System.IO.Compression;

namespace HapticNode.Simulation.Scenarios.Captures;

/// <summary>
/// The logic part of a sigrok session file: a zip with <c>metadata</c> (INI) and the samples in <c>logic-1-1</c>, <c>logic-1-2</c>...
/// (one entry <c>logic-1</c> in the first version of the format), each sample <c>unitsize</c> bytes, channel n in bit n.
/// Source: sigrok wiki, "File format:Sigrok/v2".
/// </summary>
internal static class SigrokSession
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Reads signals from a session.</summary>
    /// <param name="path">The file.</param>
    /// <param name="signals">Names or indices (from 0) of the signals that are wanted.</param>
    /// <returns>The changes of each of them, in the same order.</returns>
    /// <exception cref="InvalidDataException">The file is no session, or has no such signal.</exception>
    public static IReadOnlyList<LevelChange>[] Read(string path, IReadOnlyList<string> signals)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        string file = Path.GetFileName(path);
        SigrokMetadata metadata = SigrokMetadata.Read(file, archive);
        Channel[] channels = [.. signals.Select(signal => new Channel(metadata.Bit(signal)))];
        long sample = 0;
        foreach (ZipArchiveEntry chunk in Chunks(archive, metadata.CaptureFile))
        {
            using Stream stream = chunk.Open();
            sample = ReadChunk(stream, metadata, channels, sample);
        }

        return sample > 0
            ? [.. channels.Select(channel => channel.Recording.Changes)]
            : throw new InvalidDataException($"{file} has no samples: expected an entry {metadata.CaptureFile}-1");
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

    private static long ReadChunk(Stream stream, SigrokMetadata metadata, Channel[] channels, long sample)
    {
        byte[] buffer = new byte[BufferBytes / metadata.UnitSize * metadata.UnitSize];
        int length;
        while ((length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            for (int start = 0; start + metadata.UnitSize <= length; start += metadata.UnitSize)
            {
                ReadOnlySpan<byte> unit = buffer.AsSpan(start, metadata.UnitSize);
                foreach (Channel channel in channels)
                {
                    channel.Add(unit, metadata, sample);
                }

                sample++;
            }
        }

        return sample;
    }

    private sealed class Channel(int bit)
    {
        private int _level = -1;

        public Recording Recording { get; } = new();

        public void Add(ReadOnlySpan<byte> unit, SigrokMetadata metadata, long sample)
        {
            int level = (unit[bit / 8] >> (bit % 8)) & 1;
            if (level != _level)
            {
                _level = level;
                Recording.Add(metadata.TimeNanoseconds(sample), level);
            }
        }
    }
}
