using System.Globalization;
using System.Text;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Formats.Haptic;

namespace HapticNode.Banks.Formats.Source;

/// <summary>A motor lane as one value a line, for tables and plots.</summary>
public sealed class CurveFormat : IFormat
{
    private const double DefaultStep = 1;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new("csv", "CSV curve", [".csv"], Reads: false, Writes: true, "level of one motor, a value each millisecond or --step", "brakes, tones, lights, loops", "A clip of .haptic is sampled as Meta's renderer does.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => false;

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        FormLane lane = ChosenLane.Motor(form, options, Info.Title, losses);
        ChosenLane.Once(form, Info.Title, losses);
        double step = options.StepMilliseconds ?? DefaultStep;
        var text = new StringBuilder();
        foreach (double value in form.Scale == LevelScale.Amplitude ? AmplitudeRenderer.Render(lane, options.Transients, (float)(step / 1000)).Select(sample => (double)sample) : Sampled(lane, form, options, step))
        {
            text.Append(value.ToString("0.000000", CultureInfo.InvariantCulture)).Append('\n');
        }

        return new WrittenForm([WrittenFile.OfText("", ".csv", text.ToString())], losses.ToList());
    }

    private static IEnumerable<double> Sampled(FormLane lane, HapticForm form, WriteOptions options, double step)
    {
        List<FormPoint> course = DriveCourse.Of(lane, options.Transients, brakes: false);
        for (double at = 0; at < form.Milliseconds; at += step)
        {
            yield return Course.LevelAt(course, at);
        }
    }
}
