using System.IO.Compression;

namespace HapticNode.Banks.Formats.Documents;

/// <summary>Reads files out of a zip archive within bounds: so many entries, and none that unpacks to more than a file of text may have.</summary>
internal static class ZipSource
{
    private const int MostEntries = 1000;

    internal static bool IsZip(SourceFile file) => file.Bytes.AsSpan().StartsWith("PK\u0003\u0004"u8);

    /// <summary>The entries that are wanted, in the order of their names.</summary>
    internal static IReadOnlyList<SourceFile> Read(SourceFile archive, Func<string, bool> wanted)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(archive.Bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw Problem(archive, "TooLarge", $"{zip.Entries.Count} entries; at most {MostEntries} are read");
            }

            List<SourceFile> files = [];
            long left = 2L * FormatLimits.TextBytes;
            foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => wanted(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                byte[] bytes = Unpack(archive, entry, Math.Min(left, FormatLimits.TextBytes));
                left -= bytes.Length;
                files.Add(new SourceFile(entry.FullName.Replace('\\', '/'), bytes));
            }

            return files;
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or EndOfStreamException or ArgumentException or OverflowException)
        {
            throw Problem(archive, "InvalidZip", "the archive is damaged, or packed in a way that is not read");
        }
    }

    // The length that an archive claims is not believed.
    private static byte[] Unpack(SourceFile archive, ZipArchiveEntry entry, long most)
    {
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        byte[] block = new byte[65536];
        for (int count = stream.Read(block); count > 0; count = stream.Read(block))
        {
            bytes.Write(block, 0, count);
            if (bytes.Length > most)
            {
                throw Problem(archive, "TooLarge", $"'{entry.FullName}' unpacks to more than {most} bytes; no more are read");
            }
        }

        return bytes.ToArray();
    }

    internal static FormatProblemException Problem(SourceFile archive, string rule, string reason) => new(archive.Name, 0, 0, rule, reason);
}
