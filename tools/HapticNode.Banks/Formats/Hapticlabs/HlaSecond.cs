using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Hapticlabs;

/// <summary>The second version of .hla: one design at several levels of ability, of which that with amplitudes is read.</summary>
internal static class HlaSecond
{
    // From what a motor here holds best to what it holds least.
    private static readonly string[] s_signals = ["amplitudeSignal", "onOffSignal", "pwleSignal", "oggSignal"];

    internal static HapticForm Read(SourceFile file, JsonItem root)
    {
        LossList losses = new();
        List<(double Milliseconds, double Level)> steps = [];
        int repeat = -1;
        JsonItem signal = s_signals.Select(name => root.OptionalObject(name)).FirstOrDefault(found => found?.OptionalArray("amplitudes").Count > 0)
            ?? throw root.Problem("NoAmplitudes", "no signal in it has amplitudes; envelopes, primitives and sound alone are not read");
        foreach (JsonItem part in signal.OptionalArray("amplitudes"))
        {
            part.As(JsonValueKind.Object, "amplitudes", "an array of objects");
            double start = part["startOffset"]?.Within("startOffset", 0, FormatLimits.Milliseconds, "OutOfRange", " ms") ?? 0;
            double end = steps.Sum(step => step.Milliseconds);
            if (start > end)
            {
                steps.Add((start - end, 0));
            }
            else if (start < end)
            {
                losses.Add("amplitudes", LossList.Time(start), "two at once", "one after another instead");
            }

            int first = steps.Count;
            List<(double Milliseconds, double Level)> own = HlaFormat.Steps(part.Array("timings"), part.Array("amplitudes"), losses);
            steps.AddRange(own);
            int again = part["repeat"] is null ? -1 : part.Whole("repeat", -1, Math.Max(-1, own.Count - 1), "OutOfRange");
            repeat = again >= 0 ? first + again : repeat;
        }

        foreach (string other in new[] { "primitives", "oggs", "envelopes", "basicEnvelopes", "audios" })
        {
            if (signal.OptionalArray(other).Count > 0)
            {
                losses.Add(other, "signal", $"{signal.OptionalArray(other).Count} entries", "only amplitudes are read; left out");
            }
        }

        double sum = steps.Sum(step => step.Milliseconds);
        return sum <= FormatLimits.Milliseconds ? HlaFormat.Form(file.Stem, steps, repeat, losses) : throw signal.Problem("TooLong", $"more than {FormatLimits.Milliseconds / 1000} s; no more is read");
    }
}
