using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Wave;

/// <summary>Sound files: in, the envelope of a sound; out, what drives each lane, in a channel each.</summary>
public sealed class WaveFormat : IFormat
{
    private const double WindowMilliseconds = 4;
    private const double Floor = 0.004;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "wav",
        "WAV",
        [".wav"],
        Reads: true,
        Writes: true,
        "all lanes, brakes and frequencies: a channel each",
        "what the lanes mean, loops",
        "Reads the envelope, peaks in windows of 4 ms; writes motors as a carrier at --resonance whose phase turns where it brakes, tones as they sound, lights as their level.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".wav" or ".wave" || file.Bytes.AsSpan().StartsWith("RIFF"u8);

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        LossList losses = new();
        var wave = new WaveReader(file, losses);
        double milliseconds = wave.Frames * 1000.0 / wave.Hertz;
        if (milliseconds > FormatLimits.Milliseconds)
        {
            throw new FormatProblemException(file.Name, 0, 0, "TooLong", $"{LossList.Number(milliseconds / 1000)} s; at most {FormatLimits.Milliseconds / 1000} are read");
        }

        losses.Add("carrier", "whole", $"{wave.Hertz} samples a second, {wave.Channels} channels", "only the envelope of the loudest channel is taken");
        double[] peaks = Peaks(wave, losses);
        (List<FormPoint> points, List<Transient> clicks) = WaveEnvelope.Of(peaks, WindowMilliseconds, milliseconds);
        var lane = new FormLane(LaneKind.Motor, LaneNames.Motor, points, clicks) { IsSmooth = true };
        return [new HapticForm(file.Stem, [lane], milliseconds) { Losses = losses.ToList() }];
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        ChosenLane.Once(form, Info.Title, losses);
        FormLane[] lanes = [.. form.Lanes.Where(lane => options.Lane is null || lane.Name == options.Lane)];
        losses.Add("lane", "channels", string.Join(", ", lanes.Select(lane => lane.Name)), "a channel has no name; they are in this order");
        return new WrittenForm([new WrittenFile("", ".wav", WaveWriter.Write(lanes, form, options))], losses.ToList());
    }

    private static double[] Peaks(WaveReader wave, LossList losses)
    {
        double framesPerWindow = wave.Hertz * WindowMilliseconds / 1000;
        double[] peaks = new double[Math.Min(FormatLimits.Points, (int)Math.Ceiling(wave.Frames / framesPerWindow))];
        bool isOver = false;
        for (int frame = 0; frame < wave.Frames; frame++)
        {
            int window = (int)(frame / framesPerWindow);
            if (window >= peaks.Length)
            {
                break;
            }

            double peak = wave.Peak(frame);
            isOver |= peak > 1;
            peaks[window] = Math.Max(peaks[window], Math.Min(1, peak));
        }

        if (isOver)
        {
            losses.Add("level", "whole", "above full scale", "clipped to 100 %");
        }

        for (int i = 0; i < peaks.Length; i++)
        {
            peaks[i] = peaks[i] < Floor ? 0 : peaks[i];
        }

        return peaks;
    }
}
