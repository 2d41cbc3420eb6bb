using System.Globalization;
using System.Text;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Css;

/// <summary>Writes lights as <c>@keyframes</c> of opacity, with the curves of cues as easings.</summary>
internal static class CssWriter
{
    private const int DecayStops = 16;

    // Two keyframes cannot share a time: what jumps does so within this share of the duration.
    private const double JumpShare = 0.00001;

    internal static void Write(StringBuilder text, HapticForm form, WriteOptions options, LossList losses, string place)
    {
        FormLane[] lights = [.. form.Lanes.Where(lane => options.Lane is null ? lane.Kind == LaneKind.Light : lane.Name == options.Lane)];
        foreach (FormLane lane in form.Lanes.Except(lights))
        {
            losses.Add("lane", place + lane.Name, $"{lane.Points.Count} points, {lane.Transients.Count} clicks", "a web page has no motor and no buzzer here; left out");
        }

        foreach (FormLane lane in lights)
        {
            string name = Name(form.Name) + "-" + Name(lane.Name);
            IReadOnlyList<FormPoint> course = ChosenLane.Unbraked(lane with { Points = DriveCourse.Of(lane, options.Transients, brakes: false), Transients = [] }, "CSS", losses).Points;
            text.Append(CultureInfo.InvariantCulture, $"@keyframes {name} {{\n");
            Keys(text, course, Math.Max(form.Milliseconds, 0.1));
            text.Append("}\n");
            text.Append(CultureInfo.InvariantCulture, $".{name} {{ animation: {name} {form.Milliseconds:0.#}ms linear {(form.Loops ? "infinite" : "both")}; }}\n\n");
        }
    }

    private static void Keys(StringBuilder text, IReadOnlyList<FormPoint> course, double milliseconds)
    {
        List<(double Share, double Level, string Easing)> keys = [];
        for (int i = 0; i < course.Count; i++)
        {
            FormPoint point = course[i];
            double share = Math.Clamp(point.Milliseconds / milliseconds, 0, 1);
            FormPoint? next = i + 1 < course.Count ? course[i + 1] : null;
            bool isRamp = next is { } behind && behind.Milliseconds > point.Milliseconds && behind.Level != point.Level;
            Add(keys, share, point.Level, isRamp ? Easing(point.Curve) : "linear");
            if (isRamp && point.Curve == Curve.InOut)
            {
                // Exactly two halves: slowly first, and slowly at the end.
                double middle = (point.Milliseconds + next!.Value.Milliseconds) / 2;
                Add(keys, Math.Clamp(middle / milliseconds, 0, 1), (point.Level + next.Value.Level) / 2, Easing(Curve.Out));
            }
        }

        if (keys.Count == 0 || keys[0].Share > 0)
        {
            double start = keys.Count == 0 ? 1 : keys[0].Share;
            keys.Insert(0, (0, 0, "linear"));
            if (start > JumpShare && keys.Count > 1)
            {
                keys.Insert(1, (start - JumpShare, 0, "linear"));
            }
        }

        if (keys[^1].Share < 1)
        {
            Add(keys, keys[^1].Share, 0, "linear");
            keys.Add((1, 0, "linear"));
        }

        foreach ((double share, double level, string easing) in keys)
        {
            string timing = easing == "linear" ? "" : $" animation-timing-function: {easing};";
            text.Append(CultureInfo.InvariantCulture, $"  {share * 100:0.####}% {{ opacity: {level:0.###};{timing} }}\n");
        }
    }

    private static void Add(List<(double Share, double Level, string Easing)> keys, double share, double level, string easing)
    {
        if (keys.Count > 0 && keys[^1].Share >= share && keys[^1].Level == level)
        {
            keys[^1] = (keys[^1].Share, level, easing);
            return;
        }

        if (keys.Count > 0 && keys[^1].Share >= share)
        {
            bool isEnd = share >= 1;
            if (isEnd)
            {
                // Nothing is behind the end to jump to.
                return;
            }

            share = keys[^1].Share + JumpShare;
        }

        keys.Add((share, level, easing));
    }

    private static string Easing(Curve curve) => curve switch
    {
        Curve.In or Curve.InOut => "cubic-bezier(.3333, 0, .6667, .3333)",
        Curve.Out => "cubic-bezier(.3333, .6667, .6667, 1)",
        Curve.Decay => "linear(" + string.Join(", ", Enumerable.Range(0, DecayStops + 1).Select(stop => Course.Share(Curve.Decay, stop / (double)DecayStops).ToString("0.####", CultureInfo.InvariantCulture))) + ")",
        _ => "linear",
    };

    private static string Name(string name)
    {
        string safe = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '-'));
        return safe.Length > 0 && char.IsAsciiLetter(safe[0]) ? safe : "cue-" + safe;
    }
}
