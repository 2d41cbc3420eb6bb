using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Haptic;

/// <summary>Reads a .haptic file of version 1, by the rules and with the names of errors of Meta's haptics SDK (MIT).</summary>
internal sealed class HapticClipReader(SourceFile file, bool? legacy, LossList losses)
{
    private const string OldEditor = "Lofelt";

    private static readonly string[] s_texts = ["editor", "author", "source", "project", "description"];

    internal HapticClip Read()
    {
        JsonItem root = JsonText.Read(file, lenient: false).As(JsonValueKind.Object, "the file", "an object");
        Version(root);
        Metadata(root);
        JsonItem envelopes = root.Object("signals").Object("continuous").Object("envelopes");
        IReadOnlyList<AmplitudePoint> amplitude = Amplitude(envelopes.Array("amplitude"));
        JsonItem? frequency = envelopes["frequency"];
        return new HapticClip(amplitude, frequency is null || frequency.IsNull ? null : Frequency(frequency, amplitude, IsLegacy(root)));
    }

    private static void Version(JsonItem root)
    {
        JsonItem version = root.Object("version");
        int major = version.Whole("major", 0, int.MaxValue, "InvalidJson");
        int minor = version["minor"] is null ? 0 : version.Whole("minor", 0, int.MaxValue, "InvalidJson");
        int patch = version["patch"] is null ? 0 : version.Whole("patch", 0, int.MaxValue, "InvalidJson");
        if (major != 1)
        {
            throw version.Problem("UnsupportedVersion", $"version {major}.{minor}.{patch}; only version 1 is read");
        }
    }

    private static void Metadata(JsonItem root)
    {
        if (root.OptionalObject("metadata") is not { } metadata)
        {
            return;
        }

        foreach (string text in s_texts)
        {
            metadata.OptionalString(text);
        }

        foreach (JsonItem tag in metadata.OptionalArray("tags"))
        {
            tag.As(JsonValueKind.String, "tags", "a text");
        }
    }

    // Old editors let the frequency end a little behind the amplitude; Meta's own tools pass that over for their clips, too.
    private bool IsLegacy(JsonItem root) =>
        legacy ?? root["metadata"]?["editor"]?.Text.StartsWith(OldEditor, StringComparison.Ordinal) == true;

    private static List<AmplitudePoint> Amplitude(JsonItem points)
    {
        List<AmplitudePoint> read = [];
        double last = 0;
        foreach (JsonItem item in points.Items)
        {
            JsonItem point = item.As(JsonValueKind.Object, "amplitude", "an object with time and amplitude");
            double amplitude = point.Between("amplitude", 0, 1, "AmplitudeOutOfRange");
            double seconds = Time(point, last, "AmplitudeBreakpointsOutOfOrder");
            last = seconds;
            read.Add(new AmplitudePoint(seconds, amplitude, Click(point, amplitude)));
            Limit(read.Count, point);
        }

        if (read.Count < 2)
        {
            throw points.Problem("InsufficientAmplitudeBreakpoints", "the amplitude envelope must contain at least two breakpoints");
        }

        return last - read[0].Seconds > 0
            ? read
            : throw points.Problem("AmplitudeEnvelopeHasZeroDuration", "the amplitude envelope must have a duration greater than zero");
    }

    private static Emphasis? Click(JsonItem point, double amplitude)
    {
        if (point["emphasis"] is not { } found || found.IsNull)
        {
            return null;
        }

        JsonItem emphasis = found.As(JsonValueKind.Object, "emphasis", "an object");
        double level = emphasis.Between("amplitude", 0, 1, "EmphasisAmplitudeOutOfRange");
        double frequency = emphasis.Between("frequency", 0, 1, "EmphasisFrequencyOutOfRange");
        return level >= amplitude
            ? new Emphasis(level, frequency)
            : throw emphasis.Problem(
                "EmphasisAmpLowerThanEnvelopeAmp",
                FormattableString.Invariant($"emphasis amplitude lower than envelope amplitude: {level} is below {amplitude}"));
    }

    private List<FrequencyPoint> Frequency(JsonItem found, IReadOnlyList<AmplitudePoint> amplitude, bool passOver)
    {
        List<FrequencyPoint> read = [];
        double last = 0;
        foreach (JsonItem item in found.As(JsonValueKind.Array, "frequency", "an array").Items)
        {
            JsonItem point = item.As(JsonValueKind.Object, "frequency", "an object with time and frequency");
            double frequency = point.Between("frequency", 0, 1, "FrequencyOutOfRange");
            double seconds = Time(point, last, "FrequencyBreakpointsOutOfOrder");
            if (seconds < amplitude[0].Seconds || seconds > amplitude[^1].Seconds)
            {
                Outside(point, seconds, amplitude, passOver);
            }

            last = seconds;
            read.Add(new FrequencyPoint(seconds, frequency));
            Limit(read.Count, point);
        }

        return read;
    }

    private void Outside(JsonItem point, double seconds, IReadOnlyList<AmplitudePoint> amplitude, bool passOver)
    {
        string text = FormattableString.Invariant($"frequency breakpoint at {seconds} is outside the amplitude envelope, {amplitude[0].Seconds} to {amplitude[^1].Seconds}");
        if (!passOver)
        {
            throw point.Problem("FrequencyBreakpointOutsideAmplitudeEnvelope", text + "; --legacy passes that over");
        }

        losses.Add("frequency", LossList.Time(seconds * 1000), LossList.Number(seconds), "outside the amplitude envelope; passed over, because old editors wrote such clips (legacy mode)");
    }

    private static double Time(JsonItem point, double last, string rule)
    {
        double seconds = point.Double("time");
        if (seconds < last)
        {
            throw point.Problem(rule, FormattableString.Invariant($"time {seconds} is before {last}"));
        }

        return seconds * 1000 <= FormatLimits.Milliseconds
            ? seconds
            : throw point.Problem("TooLong", FormattableString.Invariant($"time {seconds}; at most {FormatLimits.Milliseconds / 1000} s are read"));
    }

    private static void Limit(int count, JsonItem point)
    {
        if (count > FormatLimits.Points)
        {
            throw point.Problem("TooLarge", $"more than {FormatLimits.Points} points; no more are read");
        }
    }
}
