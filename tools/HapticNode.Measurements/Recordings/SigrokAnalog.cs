using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace HapticNode.Measurements.Recordings;

/// <summary>
/// The analog part of a sigrok session file: a zip with <c>metadata</c> (<c>analog5=Name</c>, <c>samplerate</c>) and 32-bit floats in
/// <c>analog-1-5-1</c>, <c>analog-1-5-2</c>... Source: sigrok wiki, "File format:Sigrok/v2".
/// </summary>
internal static class SigrokAnalog
{
    private const int MetadataCharacters = 1 << 16;

    /// <summary>Reads the analog channels of a session.</summary>
    /// <exception cref="RecordingException">It is no session, has no analog channel, or is too long.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static Recording Read(string path, RecordingOptions options)
    {
        RecordingLimits.Check(path, RecordingLimits.PackedBytes);
        string file = Path.GetFileName(path);
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            Dictionary<string, string> metadata = Metadata(file, archive);
            double rate = Rate(file, metadata.GetValueOrDefault("samplerate", ""));
            (int Number, string Name)[] channels = [.. metadata
                .Where(entry => entry.Key.StartsWith("analog", StringComparison.Ordinal) && int.TryParse(entry.Key.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .Select(entry => (int.Parse(entry.Key.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture), entry.Value)).OrderBy(channel => channel.Item1)];
            if (channels.Length is 0 or > RecordingLimits.Columns)
            {
                throw new RecordingException(file, 0, $"a session with {channels.Length} analog channels: expected 1 to {RecordingLimits.Columns}");
            }

            double[][] values = [.. channels.Select(channel => Samples(file, archive, channel.Number, channels.Length))];
            int count = values.Min(column => column.Length);
            return new Recording(
                file,
                [.. Enumerable.Range(0, count).Select(i => i / rate)],
                [.. channels.Select((channel, index) => new RecordedChannel(channel.Name, options.Unit ?? SampleUnit.Find("V"), values[index][..count]))],
                IsEvenlySampled: true);
        }
        catch (InvalidDataException exception)
        {
            throw new RecordingException(file, 0, $"not a sigrok session: {exception.Message}");
        }
    }

    private static Dictionary<string, string> Metadata(string file, ZipArchive archive)
    {
        ZipArchiveEntry entry = archive.GetEntry("metadata") ?? throw new RecordingException(file, 0, "not a sigrok session: expected an entry 'metadata'");
        using var reader = new StreamReader(entry.Open());
        char[] text = new char[MetadataCharacters];
        int length = reader.ReadBlock(text);
        Dictionary<string, string> values = [];
        foreach (string line in new string(text, 0, length).Split('\n'))
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                values.TryAdd(line[..equals].Trim(), line[(equals + 1)..].Trim());
            }
        }

        return values;
    }

    private static double[] Samples(string file, ZipArchive archive, int channel, int channels)
    {
        string prefix = string.Create(CultureInfo.InvariantCulture, $"analog-1-{channel}-");
        IEnumerable<ZipArchiveEntry> chunks = archive.Entries
            .Where(entry => entry.FullName.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(entry.FullName.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .OrderBy(entry => int.Parse(entry.FullName.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture));
        List<double> samples = [];
        byte[] buffer = new byte[1 << 14];
        foreach (ZipArchiveEntry chunk in chunks)
        {
            using Stream stream = chunk.Open();
            int length;
            while ((length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
            {
                for (int at = 0; at + 4 <= length; at += 4)
                {
                    float sample = BinaryPrimitives.ReadSingleLittleEndian(buffer.AsSpan(at));
                    samples.Add(float.IsFinite(sample) ? sample : double.NaN);
                }

                if ((long)samples.Count * channels > RecordingLimits.Values)
                {
                    throw new RecordingException(file, 0, $"more than {RecordingLimits.Values / channels} samples of {channels} channels: record at a lower rate or shorter");
                }
            }
        }

        return samples.Count > 1 ? [.. samples] : throw new RecordingException(file, 0, $"no samples of the analog channel {channel}: expected an entry {prefix}1");
    }

    private static double Rate(string file, string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double unit = words.Length < 2 ? 1 : words[1].ToUpperInvariant() switch { "HZ" => 1, "KHZ" => 1e3, "MHZ" => 1e6, "GHZ" => 1e9, _ => 0 };
        double number = 0;
        return words.Length > 0 && double.TryParse(words[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number * unit > 0
            ? number * unit
            : throw new RecordingException(file, 0, $"the samplerate '{text}': expected a number and Hz, kHz, MHz or GHz");
    }
}
