using System.Buffers.Binary;

namespace HapticNode.Measurements.Recordings;

/// <summary>A sound file (RIFF WAVE) of a contact microphone or of an accelerometer behind a sound card: PCM of 8 to 32 bits, or floats of 32 or 64.</summary>
internal static class WavRecording
{
    private const int PcmFormat = 1;
    private const int FloatFormat = 3;
    private const int ExtensibleFormat = 0xFFFE;

    /// <summary>Reads a sound file. Its samples have no unit: 1 is full scale.</summary>
    /// <exception cref="RecordingException">It is no such file, or too long.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static Recording Read(string path, RecordingOptions options)
    {
        RecordingLimits.Check(path, RecordingLimits.PackedBytes);
        string file = Path.GetFileName(path);
        byte[] bytes = File.ReadAllBytes(path);
        if (bytes.Length < 12 || !bytes.AsSpan(0, 4).SequenceEqual("RIFF"u8) || !bytes.AsSpan(8, 4).SequenceEqual("WAVE"u8))
        {
            throw new RecordingException(file, 0, "not a sound file: expected RIFF and WAVE at its beginning");
        }

        ReadOnlySpan<byte> format = Chunk(bytes, "fmt "u8);
        ReadOnlySpan<byte> data = Chunk(bytes, "data"u8);
        if (format.Length < 16 || data.IsEmpty)
        {
            throw new RecordingException(file, 0, "a sound file without a format or without samples");
        }

        int kind = BinaryPrimitives.ReadUInt16LittleEndian(format);
        kind = kind == ExtensibleFormat && format.Length >= 26 ? BinaryPrimitives.ReadUInt16LittleEndian(format[24..]) : kind;
        int channels = BinaryPrimitives.ReadUInt16LittleEndian(format[2..]);
        uint rate = BinaryPrimitives.ReadUInt32LittleEndian(format[4..]);
        int bits = BinaryPrimitives.ReadUInt16LittleEndian(format[14..]);
        bool isKnown = (kind == PcmFormat && bits is 8 or 16 or 24 or 32) || (kind == FloatFormat && bits is 32 or 64);
        if (!isKnown || channels is 0 or > RecordingLimits.Columns || rate is < 8 or > 1_000_000)
        {
            throw new RecordingException(file, 0, $"format {kind}, {channels} channels, {rate} Hz, {bits} bits: expected PCM of 8, 16, 24 or 32 bits or floats of 32 or 64, of at most {RecordingLimits.Columns} channels");
        }

        return Decode(file, data, kind == FloatFormat, channels, bits / 8, rate, options);
    }

    private static Recording Decode(string file, ReadOnlySpan<byte> data, bool isFloat, int channels, int width, uint rate, RecordingOptions options)
    {
        int count = data.Length / (channels * width);
        if ((long)count * channels > RecordingLimits.Values)
        {
            throw new RecordingException(file, 0, $"{count / rate} s of {channels} channels are too long: at most {RecordingLimits.Values / channels / rate} s are read; cut out what matters");
        }

        double[][] values = [.. Enumerable.Range(0, channels).Select(_ => new double[count])];
        double[] seconds = new double[count];
        for (int i = 0; i < count; i++)
        {
            seconds[i] = i / (double)rate;
            for (int channel = 0; channel < channels; channel++)
            {
                values[channel][i] = Sample(data.Slice(((i * channels) + channel) * width, width), isFloat);
            }
        }

        return new Recording(file, seconds, [.. values.Select((column, index) => new RecordedChannel(FormattableString.Invariant($"{index + 1}"), options.Unit, column))], IsEvenlySampled: true);
    }

    private static double Sample(ReadOnlySpan<byte> bytes, bool isFloat) => bytes.Length switch
    {
        1 => (bytes[0] - 128) / 128.0,
        2 => BinaryPrimitives.ReadInt16LittleEndian(bytes) / 32768.0,
        3 => ((sbyte)bytes[2] << 16 | bytes[1] << 8 | bytes[0]) / 8388608.0,
        8 => double.IsFinite(BinaryPrimitives.ReadDoubleLittleEndian(bytes)) ? BinaryPrimitives.ReadDoubleLittleEndian(bytes) : 0,
        _ when isFloat => float.IsFinite(BinaryPrimitives.ReadSingleLittleEndian(bytes)) ? BinaryPrimitives.ReadSingleLittleEndian(bytes) : 0,
        _ => BinaryPrimitives.ReadInt32LittleEndian(bytes) / 2147483648.0,
    };

    private static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        int at = 12;
        while (at + 8 <= bytes.Length)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);

            // A recorder that was killed leaves a length of 0 or of all ones: what is there counts.
            int end = (int)Math.Min(bytes.Length, at + 8L + (length == 0 && bytes.Slice(at, 4).SequenceEqual("data"u8) ? uint.MaxValue : length));
            if (bytes.Slice(at, 4).SequenceEqual(name))
            {
                return bytes[(at + 8)..end];
            }

            at = end + (int)(length & 1);
        }

        return [];
    }
}
