using System.Buffers.Binary;

namespace HapticNode.Feel.Rendering;

/// <summary>Sound as a RIFF WAVE file: one channel, 16 bits.</summary>
public static class WaveFile
{
    private const int HeaderBytes = 44;
    private const int BytesPerSample = 2;
    private const short Pcm = 1;

    /// <summary>Writes samples.</summary>
    /// <param name="samples">The samples, -1..1.</param>
    /// <param name="sampleRateHertz">Samples a second.</param>
    /// <returns>The bytes of the file.</returns>
    public static byte[] Encode(IReadOnlyList<float> samples, int sampleRateHertz)
    {
        byte[] file = new byte[HeaderBytes + (samples.Count * BytesPerSample)];
        Span<byte> bytes = file;
        "RIFF"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], file.Length - 8);
        "WAVEfmt "u8.CopyTo(bytes[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[20..], Pcm);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], sampleRateHertz);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], sampleRateHertz * BytesPerSample);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[32..], BytesPerSample);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[34..], 8 * BytesPerSample);
        "data"u8.CopyTo(bytes[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[40..], samples.Count * BytesPerSample);
        for (int i = 0; i < samples.Count; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes[(HeaderBytes + (i * BytesPerSample))..], (short)Math.Round(samples[i] * short.MaxValue));
        }

        return file;
    }
}
