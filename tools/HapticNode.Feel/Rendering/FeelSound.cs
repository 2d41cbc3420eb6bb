using HapticNode.Actuators.Models;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Rendering;

/// <summary>
/// A cue as sound: what the motors shake and what the buzzer gives, to be heard and compared before anything is soldered. Loudness is
/// absolute: a weaker motor sounds weaker.
/// </summary>
/// <remarks>
/// A small loudspeaker gives little at 170 Hz. The motion therefore goes through a soft limit, whose odd harmonics carry its beginning,
/// length and strength up to where the loudspeaker and the ear are good.
/// </remarks>
public static class FeelSound
{
    /// <summary>Samples a second, in hertz.</summary>
    public const int SampleRateHertz = 48000;

    // The limit is reached at some 2 g; the buzzer's 70 dB are about a third of full scale.
    private const double LimitG = 1.0;
    private const double MotionShare = 0.55;
    private const double PerPascal = 4;
    private const double FadeSeconds = 0.0005;

    /// <summary>Renders a cue.</summary>
    /// <param name="cue">The cue; of several motors on a lane the first is heard.</param>
    /// <returns>Samples of -1..1, until the motors are at rest.</returns>
    public static float[] Render(CueResult cue)
    {
        Motion[] motions = [.. cue.Motors.DistinctBy(motor => motor.Lane).Select(motor => motor.At(SampleRateHertz))];
        int sounding = (int)Math.Ceiling(cue.Trace.DurationMicroseconds * (double)SampleRateHertz / 1e6);
        double[] shake = new double[Math.Max(sounding, motions.Select(motion => motion.Acceleration.Length).DefaultIfEmpty().Max())];
        foreach (Motion motion in motions)
        {
            for (int i = 0; i < motion.Acceleration.Length; i++)
            {
                shake[i] += motion.Acceleration[i];
            }
        }

        float[] samples = [.. shake.Select(g => (float)(MotionShare * Math.Tanh(g / LimitG)))];
        foreach (SoundResult sound in cue.Sounds)
        {
            Add(sound, samples);
        }

        return [.. samples.Select(sample => Math.Clamp(sample, -1, 1))];
    }

    // The phase runs through a sweep, and short fades keep the edges from crackling.
    private static void Add(SoundResult sound, float[] samples)
    {
        double phase = 0;
        foreach (SoundStep step in sound.Steps)
        {
            int first = (int)(step.StartSeconds * SampleRateHertz);
            int end = Math.Min(samples.Length, (int)(step.EndSeconds * SampleRateHertz));
            for (int i = first; i < end; i++)
            {
                double fade = Math.Min(1, Math.Min(i - first, end - i) / (FadeSeconds * SampleRateHertz));
                double pressure = 0;
                for (int harmonic = 1; harmonic <= step.Pascals.Count; harmonic++)
                {
                    double hertz = harmonic * step.Hertz;
                    pressure += hertz < SampleRateHertz / 2 ? step.Pascals[harmonic - 1] * Math.Sqrt(2) * Math.Sin(harmonic * phase) : 0;
                }

                samples[i] += (float)(PerPascal * fade * pressure);
                phase = (phase + (2 * Math.PI * step.Hertz / SampleRateHertz)) % (2 * Math.PI);
            }
        }
    }
}
