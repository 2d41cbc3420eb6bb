using HapticNode.Banks.Formats.Haptic;

namespace HapticNode.Banks.Formats.Forms;

/// <summary>A motor lane as amplitudes that are each held for a time: what createWaveform, .hla and arrays in C take.</summary>
/// <param name="Entries">Whole milliseconds and amplitudes, 0..<paramref name="Full"/>.</param>
/// <param name="Full">The largest amplitude.</param>
internal sealed record Waveform(IReadOnlyList<(int Milliseconds, int Amplitude)> Entries, int Full)
{
    /// <summary>The largest amplitude of formats that count in bytes.</summary>
    internal const int Byte = 255;

    /// <summary>The largest amplitude of formats that write decimals: the grid of cues.</summary>
    internal const int Permille = 1000;

    private const double DefaultStep = 10;

    /// <summary>
    /// Samples a lane. A clip of .haptic is sampled as Meta's renderer does; a cue at the bounds of its steps, and its ramps each so many
    /// milliseconds.
    /// </summary>
    internal static Waveform Of(FormLane lane, HapticForm form, WriteOptions options, int full = Byte)
    {
        double step = options.StepMilliseconds ?? DefaultStep;
        return form.Scale == LevelScale.Amplitude ? Rendered(lane, options.Transients, step, full) : Stepped(lane, form, options.Transients, step, full);
    }

    private static Waveform Rendered(FormLane lane, TransientRule rule, double step, int full)
    {
        float seconds = (float)(step / 1000);
        float[] samples = AmplitudeRenderer.Render(lane, rule, seconds);
        float duration = lane.Points.Count == 0 ? 0 : (float)(lane.Points[^1].Milliseconds / 1000) - (float)(lane.Points[0].Milliseconds / 1000);
        List<(int, int)> entries = [];
        for (int i = 0; i < samples.Length; i++)
        {
            float left = duration - (seconds * i);
            entries.Add((Math.Min((int)(seconds * 1000), (int)(left * 1000)), Math.Clamp((int)(samples[i] * (float)full), 1, full)));
        }

        return new Waveform(entries, full);
    }

    private static Waveform Stepped(FormLane lane, HapticForm form, TransientRule rule, double step, int full)
    {
        List<FormPoint> course = [.. CurveSampling.Straight(DriveCourse.Of(lane, rule, brakes: false))];
        if (course.Count == 0 || course[^1].Milliseconds < form.Milliseconds)
        {
            double end = course.Count == 0 ? 0 : course[^1].Milliseconds;
            course.Add(new FormPoint(end, 0));
            course.Add(new FormPoint(Math.Max(end, form.Milliseconds), 0));
        }

        List<(int Milliseconds, int Amplitude)> entries = [];
        int at = 0;
        for (int i = 0; i + 1 < course.Count; i++)
        {
            FormPoint from = course[i];
            FormPoint to = course[i + 1];
            double span = to.Milliseconds - from.Milliseconds;
            int pieces = from.Level == to.Level ? 1 : Math.Max(1, (int)Math.Round(span / step));
            for (int piece = 1; piece <= pieces; piece++)
            {
                double end = from.Milliseconds + (span * piece / pieces);
                double middle = end - (span / pieces / 2);
                int milliseconds = (int)Math.Round(end) - at;
                if (milliseconds > 0)
                {
                    Add(entries, milliseconds, Course.Between(from, to, middle).Level, full);
                    at += milliseconds;
                }
            }
        }

        return new Waveform(entries, full);
    }

    private static void Add(List<(int Milliseconds, int Amplitude)> entries, int milliseconds, double level, int full)
    {
        int amplitude = level <= 0 ? 0 : Math.Clamp((int)Math.Round(level * full), 1, full);
        if (entries.Count > 0 && entries[^1].Amplitude == amplitude)
        {
            entries[^1] = (entries[^1].Milliseconds + milliseconds, amplitude);
        }
        else
        {
            entries.Add((milliseconds, amplitude));
        }
    }
}
