using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Android;

/// <summary>Vibration files of Android: a list of alternatives, of which a device plays the first that it can.</summary>
public sealed class AndroidFormat : IFormat
{
    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "android",
        "Android vibration XML",
        [".xml"],
        Reads: true,
        Writes: true,
        "level over time, loops, named effects",
        "brakes, tones, lights; sharpness beside named effects and envelopes",
        "Writes <vibration-select> with an envelope or primitives where they fit, and a waveform of 10 ms entries.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension == ".xml" || (Sniff.First(file) == '<' && Sniff.Has(file, "vibration-"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options) => [new AndroidReader(file).Read()];

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        FormLane lane = ChosenLane.Motor(form, options, Info.Title, losses);
        string text = AndroidWriter.Write(lane, form, options, losses);
        return new WrittenForm([WrittenFile.OfText("", ".xml", text)], losses.ToList());
    }
}
