using System.Buffers.Binary;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Wave;

/// <summary>The samples of a WAV file: PCM of 8 to 32 bits and floating point, any number of channels.</summary>
internal sealed class WaveReader
{
    private const int HeaderBytes = 12;
    private const int ChunkHeaderBytes = 8;
    private const int FormatBytes = 16;
    private const ushort Pcm = 1;
    private const ushort Float = 3;
    private const ushort Extensible = 0xFFFE;
    private const int MostChannels = 64;
    private const int MostHertz = 1_000_000;

    private readonly SourceFile _file;
    private readonly int _dataAt;
    private readonly int _dataBytes;
    private readonly ushort _code;
    private readonly int _bytesPerSample;

    internal WaveReader(SourceFile file, LossList losses)
    {
        _file = file;
        ReadOnlySpan<byte> bytes = file.Bytes;
        if (bytes.Length < HeaderBytes)
        {
            throw Problem(0, "NotRiff", $"{bytes.Length} bytes; a WAV file begins with {HeaderBytes}");
        }

        if (!bytes.StartsWith("RIFF"u8))
        {
            string found = System.Text.Encoding.Latin1.GetString(bytes[..4]);
            throw Problem(0, "NotRiff", found is "RIFX" or "RF64" ? $"{found} is not read; save it as RIFF" : "it does not begin with RIFF");
        }

        if (!bytes[8..].StartsWith("WAVE"u8))
        {
            throw Problem(8, "NotWave", "a RIFF file, but none of WAVE");
        }

        bool hasFormat = false;
        int at = HeaderBytes;
        while (at + ChunkHeaderBytes <= bytes.Length)
        {
            uint size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            int body = at + ChunkHeaderBytes;
            if (bytes[at..].StartsWith("fmt "u8))
            {
                if (size < FormatBytes || body + FormatBytes > bytes.Length)
                {
                    throw Problem(at, "BadFormat", $"a format of {size} bytes; at least {FormatBytes} are needed");
                }

                hasFormat = true;
                _code = BinaryPrimitives.ReadUInt16LittleEndian(bytes[body..]);
                Channels = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(body + 2)..]);
                Hertz = BinaryPrimitives.ReadInt32LittleEndian(bytes[(body + 4)..]);
                int bits = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(body + 14)..]);
                _bytesPerSample = bits / 8;
                if (_code == Extensible && size >= 26 && body + 26 <= bytes.Length)
                {
                    _code = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(body + 24)..]);
                }

                Check(at, bits, BinaryPrimitives.ReadUInt16LittleEndian(bytes[(body + 12)..]));
            }
            else if (bytes[at..].StartsWith("data"u8))
            {
                if (!hasFormat)
                {
                    throw Problem(at, "NoFormat", "the samples come before their format");
                }

                int left = bytes.Length - body;
                if (size > left)
                {
                    losses.Add("length", $"byte {at}", $"{size} bytes of samples", $"the file ends after {left}; those are read");
                }

                _dataAt = body;
                _dataBytes = (int)Math.Min(size, left);
                Frames = _dataBytes / (_bytesPerSample * Channels);
                return;
            }

            // Odd sizes are padded.
            long next = body + (long)size + (size & 1);
            at = next > bytes.Length ? bytes.Length : (int)next;
        }

        throw Problem(at, hasFormat ? "NoData" : "NoFormat", hasFormat ? "there are no samples in it" : "there is no format in it");
    }

    internal int Channels { get; }

    internal int Hertz { get; }

    internal int Frames { get; }

    /// <summary>The largest absolute value of all channels at a frame, 1 for full.</summary>
    internal double Peak(int frame)
    {
        double peak = 0;
        for (int channel = 0; channel < Channels; channel++)
        {
            peak = Math.Max(peak, Math.Abs(Sample((frame * Channels) + channel)));
        }

        return peak;
    }

    private double Sample(int index)
    {
        ReadOnlySpan<byte> bytes = _file.Bytes.AsSpan(_dataAt + (index * _bytesPerSample));
        if (_code == Float)
        {
            double value = _bytesPerSample == 4 ? BinaryPrimitives.ReadSingleLittleEndian(bytes) : BinaryPrimitives.ReadDoubleLittleEndian(bytes);
            return double.IsFinite(value) ? value : 0;
        }

        return _bytesPerSample switch
        {
            1 => (bytes[0] - 128) / 128.0,
            2 => BinaryPrimitives.ReadInt16LittleEndian(bytes) / 32768.0,
            3 => ((bytes[0] << 8) | (bytes[1] << 16) | (bytes[2] << 24)) / 2147483648.0,
            _ => BinaryPrimitives.ReadInt32LittleEndian(bytes) / 2147483648.0,
        };
    }

    private void Check(int at, int bits, int block)
    {
        bool isKnown = (_code == Pcm && bits is 8 or 16 or 24 or 32) || (_code == Float && bits is 32 or 64);
        if (!isKnown)
        {
            throw Problem(at, "UnknownCoding", $"coding {_code} with {bits} bits; read are 1 (8, 16, 24 or 32 bits) and 3 (floating point, 32 or 64 bits)");
        }

        if (Channels is < 1 or > MostChannels)
        {
            throw Problem(at, "BadFormat", $"{Channels} channels; allowed are 1 to {MostChannels}");
        }

        if (Hertz is < 1 or > MostHertz)
        {
            throw Problem(at, "BadFormat", $"{Hertz} samples a second; allowed are 1 to {MostHertz}");
        }

        if (block != Channels * bits / 8)
        {
            throw Problem(at, "BadFormat", $"frames of {block} bytes; {Channels} channels of {bits} bits make {Channels * bits / 8}");
        }
    }

    private FormatProblemException Problem(int at, string rule, string reason) => new(_file.Name, 0, at, rule, reason);
}
