using System.Globalization;
using System.Text;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Android;

/// <summary>Writes the alternatives of a vibration, the best first.</summary>
internal static class AndroidWriter
{
    // Devices promise so many control points, and none of their shortest segments is longer than that.
    private const int MostControlPoints = 16;
    private const int ShortestSegment = 20;
    private const double TickMilliseconds = 8;
    private const double PlainSharpness = 0.5;

    internal static string Write(FormLane lane, HapticForm form, WriteOptions options, LossList losses)
    {
        var text = new StringBuilder("<vibration-select>\n");
        if (Envelope(lane, form) is { } envelope)
        {
            Effect(text, Looped(form, envelope));
        }
        else if (Primitives(lane, form, losses) is { } primitives)
        {
            Effect(text, Looped(form, primitives));
        }

        Effect(text, Waveform(Forms.Waveform.Of(lane, form, options), form, losses));
        return text.Append("</vibration-select>\n").ToString();
    }

    private static void Effect(StringBuilder text, string body)
    {
        text.Append("  <vibration-effect>\n");
        foreach (string line in body.TrimEnd('\n').Split('\n'))
        {
            text.Append("    ").Append(line).Append('\n');
        }

        text.Append("  </vibration-effect>\n");
    }

    private static string Looped(HapticForm form, string body) =>
        form.Loops ? $"<repeating-effect>\n  <repeating>\n    {body.TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal)}\n  </repeating>\n</repeating-effect>\n" : body;

    private static string Waveform(Waveform waveform, HapticForm form, LossList losses)
    {
        var text = new StringBuilder("<waveform-effect>\n");
        string indent = "  ";
        if (form.Loops)
        {
            text.Append("  <repeating>\n");
            indent = "    ";
        }

        foreach ((int milliseconds, int amplitude) in waveform.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}<waveform-entry durationMs=\"{milliseconds}\" amplitude=\"{amplitude}\"/>\n");
        }

        if (waveform.Entries.Sum(entry => entry.Milliseconds) == 0)
        {
            losses.Add("effect", "whole", "nothing on the lane", "a waveform must last; 1 ms of silence is written");
            text.Append(indent).Append("<waveform-entry durationMs=\"1\" amplitude=\"0\"/>\n");
        }

        return text.Append(form.Loops ? "  </repeating>\n" : "").Append("</waveform-effect>\n").ToString();
    }

    // A vibration without clicks that devices promise to follow.
    private static string? Envelope(FormLane lane, HapticForm form)
    {
        IReadOnlyList<FormPoint> points = CurveSampling.Straight(lane.Points);
        bool isPlain = lane.Transients.Count == 0 && points.Count > 1 && points.Any(point => point.Level > 0) && form.Scale == LevelScale.Drive;
        if (!isPlain || points[0].Level > 0 || points[^1].Level > 0 || points[0].Milliseconds > 0)
        {
            return null;
        }

        var text = new StringBuilder("<basic-envelope-effect>\n");
        int at = 0;
        for (int i = 1; i < points.Count; i++)
        {
            int end = (int)Math.Round(points[i].Milliseconds);
            if (end - at < ShortestSegment || points.Count > MostControlPoints + 1)
            {
                return null;
            }

            double sharpness = lane.Sharpness.Count > 0 ? Course.LevelAt(lane.Sharpness, points[i].Milliseconds) : PlainSharpness;
            text.Append(CultureInfo.InvariantCulture, $"  <control-point intensity=\"{points[i].Level:0.####}\" sharpness=\"{sharpness:0.####}\" durationMs=\"{end - at}\"/>\n");
            at = end;
        }

        // A loop lasts to its end, silent or not.
        int rest = form.Loops ? (int)Math.Round(form.Milliseconds) - at : 0;
        if (rest is > 0 and < ShortestSegment)
        {
            return null;
        }

        text.Append(rest > 0 ? string.Create(CultureInfo.InvariantCulture, $"  <control-point intensity=\"0\" sharpness=\"{PlainSharpness:0.####}\" durationMs=\"{rest}\"/>\n") : "");
        return text.Append("</basic-envelope-effect>\n").ToString();
    }

    // Nothing but clicks.
    private static string? Primitives(FormLane lane, HapticForm form, LossList losses)
    {
        if (lane.Transients.Count == 0 || lane.Points.Any(point => point.Level > 0))
        {
            return null;
        }

        // Primitives have silence before them only: in a loop that behind the last one comes round to the first.
        Transient last = lane.Transients[^1];
        double end = form.Loops ? Math.Min(0, last.Milliseconds + DriveOf(last) + last.BrakeMilliseconds - form.Milliseconds) : 0;
        var text = new StringBuilder();
        foreach (Transient click in lane.Transients)
        {
            double drive = DriveOf(click);
            string name = drive <= TickMilliseconds ? "tick" : "click";
            text.Append(CultureInfo.InvariantCulture, $"<primitive-effect name=\"{name}\"");
            if (click.Level < 1)
            {
                text.Append(CultureInfo.InvariantCulture, $" scale=\"{click.Level:0.####}\"");
            }

            int delay = (int)Math.Round(click.Milliseconds - end);
            text.Append(delay > 0 ? string.Create(CultureInfo.InvariantCulture, $" delayMs=\"{delay}\"/>\n") : "/>\n");
            end = click.Milliseconds + drive + click.BrakeMilliseconds;
            losses.Add("sharpness", LossList.Time(click.Milliseconds), LossList.Number(click.Sharpness), "a primitive sounds as the telephone has it; the waveform beside it keeps its length");
        }

        return text.ToString();
    }

    private static double DriveOf(Transient click) => click.DriveMilliseconds > 0 ? click.DriveMilliseconds : TransientRule.Standard.DriveOf(click.Sharpness);
}
