using HapticNode.Actuators.Models;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Formats.Wave;
using HapticNode.Core.Cues;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.App.Exchange;

/// <summary>The motion that the motors are modelled to make of a cue, as a sound file: a channel for each motor.</summary>
public static class MotionExport
{
    private static readonly double[] s_scales = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

    /// <summary>Plays a cue on the models.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <param name="setup">The motors.</param>
    /// <param name="options">How to write it.</param>
    /// <returns>The file, until the motors are at rest.</returns>
    /// <exception cref="ExchangeException">The cue drives no motor.</exception>
    public static ExportResult Of(Bank bank, int cue, FeelSetup setup, WriteOptions options)
    {
        CueTrace trace = new CuePlayer(bank).Play(cue);
        MotorResult[] motors = [.. new CueModel(setup).Run(trace).Motors.Where(motor => options.Lane is null || motor.Lane == options.Lane).DistinctBy(motor => motor.Lane)];
        if (motors.Length == 0)
        {
            throw new ExchangeException($"{trace.Name} drives no motor: its motion is none");
        }

        Motion[] motions = [.. motors.Select(motor => motor.At(options.SampleRateHertz))];
        int frames = motions.Max(motion => motion.Acceleration.Length);
        double peak = motions.Max(Peak);
        double scale = s_scales.FirstOrDefault(one => one >= peak, s_scales[^1]);
        string level = FormattableString.Invariant($"full scale is {scale} g, and the peak {peak:0.###} g");
        Loss[] losses =
        [
            new("motion", "whole", level, "modelled, not measured; a file has no unit"),
            new("lane", "channels", string.Join(", ", motors.Select(motor => $"{motor.Lane} ({motor.Motor.Profile.Name})")), "a channel has no name; they are in this order"),
        ];
        byte[] file = WaveFile.Encode([.. motions.Select(motion => Samples(motion, frames, scale))], options.SampleRateHertz);
        return new ExportResult(trace.Name, CueBuilder.Print(bank, cue), 1000.0 * frames / options.SampleRateHertz, FormatRegistry.Find("wav")!.Info, [new WrittenFile("", ".wav", file)], losses);
    }

    private static double Peak(Motion motion)
    {
        double peak = 0;
        foreach (double value in motion.Acceleration)
        {
            peak = Math.Max(peak, Math.Abs(value));
        }

        return peak;
    }

    private static float[] Samples(Motion motion, int frames, double scale)
    {
        float[] samples = new float[frames];
        for (int i = 0; i < motion.Acceleration.Length; i++)
        {
            samples[i] = (float)(motion.Acceleration[i] / scale);
        }

        return samples;
    }
}
