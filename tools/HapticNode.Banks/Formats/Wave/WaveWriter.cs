using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Wave;

/// <summary>Renders lanes as samples of 16 bits.</summary>
internal static class WaveWriter
{
    internal static byte[] Write(IReadOnlyList<FormLane> lanes, HapticForm form, WriteOptions options)
    {
        int frames = (int)Math.Round(form.Milliseconds * options.SampleRateHertz / 1000);
        float[][] channels = lanes.Count == 0 ? [new float[frames]] : [.. lanes.Select(lane => Render(lane, frames, options))];
        return WaveFile.Encode(channels, options.SampleRateHertz);
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
