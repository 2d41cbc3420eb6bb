using System.Globalization;
using System.IO.Compression;
using HapticNode.Documents.Files;

namespace HapticNode.Captures.Sigrok;

/// <summary>What the <c>metadata</c> entry of a sigrok session says about the samples of its first device.</summary>
internal sealed class SigrokMetadata
{
    private const int LongestUnit = 64;

    private SigrokMetadata(string file, IReadOnlyDictionary<string, string> values)
    {
        string size = values.GetValueOrDefault("unitsize", "1");
        string rate = values.GetValueOrDefault("samplerate", "");
        CaptureFile = values.GetValueOrDefault("capturefile", "logic-1");
        UnitSize = int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) && bytes is > 0 and <= LongestUnit
            ? bytes
            : throw CaptureError.Of(file, $"has the unitsize '{size}': expected 1 to {LongestUnit} bytes");
        NanosecondsPerSample = RecordedTime.NanosecondsPerSample(rate)
            ?? throw CaptureError.Of(file, $"has the samplerate '{rate}': expected a number and Hz, kHz, MHz or GHz");
        Probes = [.. Enumerable.Range(0, UnitSize * 8)
            .Where(bit => values.ContainsKey(KeyOf(bit)))
            .Select(bit => (bit, values[KeyOf(bit)]))];
    }

    /// <summary>How the entries with the samples are called, without chunk number.</summary>
    public string CaptureFile { get; }

    /// <summary>Bytes a sample.</summary>
    public int UnitSize { get; }

    /// <summary>The time from one sample to the next.</summary>
    public decimal NanosecondsPerSample { get; }

    /// <summary>The channels: which bit of a sample, and the name.</summary>
    public IReadOnlyList<(int Bit, string Name)> Probes { get; }

    /// <summary>Reads the metadata of the first device in a session.</summary>
    public static SigrokMetadata Read(string file, ZipArchive archive)
    {
        ZipArchiveEntry entry = archive.GetEntry("metadata") ?? throw CaptureError.Of(file, "is not a sigrok session: expected an entry 'metadata'");
        if (entry.Length > CaptureLimits.Metadata.Bytes)
        {
            throw CaptureError.Of(file, $"is not a sigrok session: its metadata are larger than {FileLimits.TextOf(CaptureLimits.Metadata.Bytes)}");
        }

        // The length that a zip declares need not be true.
        using BoundedStream stream = new(entry.Open(), file, CaptureLimits.Metadata);
        using BoundedReader reader = new(new StreamReader(stream), file, CaptureLimits.Metadata);
        Dictionary<string, string> values = [];
        bool inDevice = false;
        while (reader.ReadLine() is { } line)
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (line.StartsWith('['))
            {
                inDevice = line.Trim() == "[device 1]";
            }
            else if (inDevice && equals > 0)
            {
                values[line[..equals].Trim()] = KeyFileText.Unescape(line[(equals + 1)..].Trim());
            }
        }

        return new SigrokMetadata(file, values);
    }

    private static string KeyOf(int bit) => string.Create(CultureInfo.InvariantCulture, $"probe{bit + 1}");
}
