using System.Buffers.Binary;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Wave;

/// <summary>Renders lanes as samples of 16 bits.</summary>
internal static class WaveWriter
{
    private const int HeaderBytes = 44;
    private const int BytesPerSample = 2;

    internal static byte[] Write(IReadOnlyList<FormLane> lanes, HapticForm form, WriteOptions options)
    {
        int frames = (int)Math.Round(form.Milliseconds * options.SampleRateHertz / 1000);
        float[][] channels = lanes.Count == 0 ? [new float[frames]] : [.. lanes.Select(lane => Render(lane, frames, options))];
        return Encode(channels, options.SampleRateHertz);
    }

    /// <summary>Writes channels of equal length as a RIFF WAVE file of 16 bits.</summary>
    internal static byte[] Encode(IReadOnlyList<float[]> channels, int hertz)
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

    // A motor is driven at its resonance, and a negative level turns the phase; a light has no carrier.
    private static float[] Render(FormLane lane, int frames, WriteOptions options)
    {
        float[] samples = new float[frames];
        IReadOnlyList<FormPoint> course = DriveCourse.Of(lane, options.Transients, brakes: true);
        double phase = 0;
        int next = 0;
        for (int i = 0; i < frames; i++)
        {
            double milliseconds = i * 1000.0 / options.SampleRateHertz;
            while (next < course.Count && course[next].Milliseconds <= milliseconds)
            {
                next++;
            }

            if (next == 0 || next == course.Count)
            {
                continue;
            }

            FormPoint point = Course.Between(course[next - 1], course[next], milliseconds);
            double hertz = lane.Kind == LaneKind.Tone ? point.Hertz : options.ResonanceHertz;
            samples[i] = (float)(lane.Kind == LaneKind.Light ? point.Level : point.Level * Math.Sin(phase));
            phase = (phase + (2 * Math.PI * hertz / options.SampleRateHertz)) % (2 * Math.PI);
        }

        return samples;
    }
}
