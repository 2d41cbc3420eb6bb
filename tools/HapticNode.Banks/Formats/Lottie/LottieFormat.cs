using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Lottie;

/// <summary>Lottie animations: their timing.</summary>
public sealed class LottieFormat : IFormat
{
    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "lottie",
        "Lottie animation",
        [".json", ".lottie.json"],
        Reads: true,
        Writes: false,
        "the timing of one property: a light, and with --ticks a tick of the motor at each keyframe",
        "",
        "--layer, --property o|s|r|tm and --marker choose; without them the first opacity that moves, or what else moves.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension == ".json" && Sniff.HasKey(file, "layers") && (Sniff.HasKey(file, "fr") || Sniff.HasKey(file, "ip"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options) => [new LottieReader(file, options).Read()];

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options) => throw new NotSupportedException();
}
