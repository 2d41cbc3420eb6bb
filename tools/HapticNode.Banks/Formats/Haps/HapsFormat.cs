using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Haps;

/// <summary>Effects of Interhaptics: melodies of clicks and vibrations. No text of the format is public; this follows published files.</summary>
public sealed class HapsFormat : IFormat
{
    private const double MillisecondsPerSecond = 1000;

    // A transient carries no frequency; its 22 ms are those of this sharpness.
    private const double ClickSharpness = 0.6;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "haps", "Interhaptics .haps", [".haps"], Reads: true, Writes: false, "clicks and vibrations of several melodies, added up", "", "Texture and stiffness need a position and are left out.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension == ".haps" || (file.Extension == ".json" && Sniff.HasKey(file, "m_vibration"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        JsonItem root = JsonText.Read(file, lenient: false).As(JsonValueKind.Object, "the file", "an object");
        if (root["m_version"] is not { Kind: JsonValueKind.String or JsonValueKind.Number } version)
        {
            throw root.Problem("MissingField", "'m_version' is missing; this is not a .haps file");
        }

        LossList losses = new();
        if (version.Text != "5")
        {
            losses.Add("version", "m_version", version.Text, "read as version 5");
        }

        JsonItem vibration = root.Object("m_vibration");
        HapsMelodies melodies = new(Gain(root) * Gain(vibration), losses);
        foreach (JsonItem melody in vibration.OptionalArray("m_melodies"))
        {
            melodies.Add(melody.As(JsonValueKind.Object, "m_melodies", "an array of objects"));
        }

        foreach (string sense in new[] { "m_texture", "m_stiffness" })
        {
            if (root.OptionalObject(sense)?.OptionalArray("m_melodies").Any(melody => melody["m_notes"]?.Items.Count > 0) == true)
            {
                losses.Add(sense[2..], "whole", "notes", "felt over a position, of which a panel has none; left out");
            }
        }

        FormLane lane = melodies.Lane();
        return [new HapticForm(file.Stem, [lane], melodies.End) { Loops = vibration["m_loop"]?.Number > 0, Losses = losses.ToList() }];
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options) => throw new NotSupportedException();

    internal static double Gain(JsonItem item) => Math.Clamp(item.Double("m_gain", 1), 0, 1);

    internal static Transient Click(double seconds, double level) => new(seconds * MillisecondsPerSecond, level, ClickSharpness);

    internal static double Seconds(JsonItem item, string name) =>
        item.Between(name, 0, FormatLimits.Milliseconds / MillisecondsPerSecond, "TimeOutOfRange", " s");
}
