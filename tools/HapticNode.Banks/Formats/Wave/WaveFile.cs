using System.Buffers.Binary;

namespace HapticNode.Banks.Formats.Wave;

/// <summary>Sound as a RIFF WAVE file.</summary>
public static class WaveFile
{
    private const int HeaderBytes = 44;
    private const int BytesPerSample = 2;

    /// <summary>Writes channels of equal length as a RIFF WAVE file of 16 bits.</summary>
    /// <param name="channels">The channels, at least one; samples of -1..1, what is beyond is clipped.</param>
    /// <param name="hertz">Samples a second.</param>
    /// <returns>The bytes of the file.</returns>
    public static byte[] Encode(IReadOnlyList<float[]> channels, int hertz)
    {
        int frames = channels[0].Length;
        int block = channels.Count * BytesPerSample;
        byte[] file = new byte[HeaderBytes + (frames * block)];
        Span<byte> bytes = file;
        "RIFF"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], file.Length - 8);
        "WAVEfmt "u8.CopyTo(bytes[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[22..], (short)channels.Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], hertz);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], hertz * block);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[32..], (short)block);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[34..], 8 * BytesPerSample);
        "data"u8.CopyTo(bytes[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[40..], frames * block);
        for (int frame = 0; frame < frames; frame++)
        {
            for (int channel = 0; channel < channels.Count; channel++)
            {
                short value = (short)Math.Round(Math.Clamp(channels[channel][frame], -1f, 1f) * short.MaxValue);
                BinaryPrimitives.WriteInt16LittleEndian(bytes[(HeaderBytes + (frame * block) + (channel * BytesPerSample))..], value);
            }
        }

        return file;
    }
}
