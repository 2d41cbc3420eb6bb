using System.Globalization;
using System.Text;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Source;

/// <summary>Arrays in C for a firmware of one's own: all lanes with brakes, frequencies and curves.</summary>
public sealed class CArrayFormat : IBankFormat
{
    private const string Head = """
        #include <stdint.h>

        #ifndef HAPTIC_STEP
        #define HAPTIC_STEP
        /* Tenths of a millisecond; permille of rated drive, volume or lightness, negative to brake; hertz of a tone, 0 without one;
           curve 0 linear, 1 in (p^2), 2 out, 3 in and out, 4 decay ((1 - e^-5p) / (1 - e^-5)). */
        struct haptic_step { uint16_t tenths; int16_t from, to; uint16_t from_hertz, to_hertz; uint8_t curve; };
        #endif

        """;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new("c", "C arrays", [".h", ".c"], Reads: false, Writes: true, "all lanes, brakes, frequencies and curves", "priority, loops, bindings", "Several cues in one file.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => false;

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options) => WriteAll([form], options);

    /// <inheritdoc/>
    public WrittenForm WriteAll(IReadOnlyList<HapticForm> forms, WriteOptions options)
    {
        LossList losses = new();
        var text = new StringBuilder(Head);
        foreach (HapticForm form in forms)
        {
            ChosenLane.Once(form, Info.Title, losses);
            text.Append(CultureInfo.InvariantCulture, $"\n/* {form.Name.Replace("*/", "", StringComparison.Ordinal)}, {form.Milliseconds:0.#} ms */\n");
            foreach (FormLane lane in form.Lanes)
            {
                Array(text, form.Name + "_" + lane.Name, DriveCourse.Of(lane, options.Transients, brakes: true));
            }
        }

        return new WrittenForm([WrittenFile.OfText("", ".h", text.ToString())], losses.ToList());
    }

    private static void Array(StringBuilder text, string name, List<FormPoint> course)
    {
        text.Append("static const struct haptic_step ").Append(Identifier(name)).Append("[] = {\n");
        for (int i = 0; i + 1 < course.Count; i++)
        {
            FormPoint from = course[i];
            FormPoint to = course[i + 1];
            int tenths = (int)(Math.Round(to.Milliseconds * 10) - Math.Round(from.Milliseconds * 10));
            if (tenths > 0)
            {
                Curve curve = from.Level == to.Level && from.Hertz == to.Hertz ? Curve.Linear : from.Curve;
                text.Append(CultureInfo.InvariantCulture, $"    {{ {tenths}, {Permille(from)}, {Permille(to)}, {from.Hertz:0}, {to.Hertz:0}, {(int)curve} }},\n");
            }
        }

        text.Append("};\n");
    }

    private static int Permille(FormPoint point) => (int)Math.Round(point.Level * 1000);

    private static string Identifier(string name)
    {
        string safe = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        return char.IsAsciiDigit(safe[0]) ? "_" + safe : safe;
    }
}
