using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Css;

/// <summary>CSS: easing functions, and the opacity of <c>@keyframes</c>, as the course of a light.</summary>
public sealed class CssFormat : IBankFormat
{
    private const double DefaultMilliseconds = 300;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "css",
        "CSS easing and @keyframes",
        [".css"],
        Reads: true,
        Writes: true,
        "the course of a light, with curves; loops",
        "motors, tones; overshoot",
        "An easing alone goes from 0 to 100 % in 300 ms: 'css:cubic-bezier(.2,0,0,1)'. Writes one @keyframes for each light.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".css" or ".scss" || (file.Extension == ".txt" && EasingReader.IsEasing(System.Text.Encoding.Latin1.GetString(file.Body()[..Math.Min(64, file.Body().Length)])));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        string text = file.Text();
        var scanner = new CssScanner(file, 0, text.Length);
        if (!text.Contains('{'))
        {
            Easing easing = EasingReader.Read(scanner);
            scanner.Take(';');
            return scanner.IsEnd ? [Form(file.Stem, easing, new LossList())] : throw scanner.Problem("syntax", "nothing may follow the easing");
        }

        var sheet = new CssSheet(file);
        HapticForm[] forms =
        [
            .. sheet.Animations.Select(animation => Form(animation, sheet)),
            .. sheet.Easings.DistinctBy(easing => easing.Name).Select(easing => Form(easing.Name, easing.Easing, new LossList())),
        ];
        return forms.Length is > 0 and <= FormatLimits.Effects ? forms
            : forms.Length == 0 ? throw file.ProblemAt(0, "keyframes", "there is neither @keyframes nor an easing in it")
            : throw file.ProblemAt(0, "TooLarge", $"{forms.Length} effects; at most {FormatLimits.Effects} are read");
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options) => WriteAll([form], options);

    /// <inheritdoc/>
    public WrittenForm WriteAll(IReadOnlyList<HapticForm> forms, WriteOptions options)
    {
        LossList losses = new();
        var text = new System.Text.StringBuilder();
        foreach (HapticForm form in forms)
        {
            CssWriter.Write(text, form, options, losses, forms.Count > 1 ? form.Name + ", " : "");
        }

        return new WrittenForm([WrittenFile.OfText("", ".css", text.ToString())], losses.ToList());
    }

    private static HapticForm Form(string name, Easing easing, LossList losses)
    {
        var course = new EasedCourse(losses);
        course.Add(0, DefaultMilliseconds, 0, 1, easing);
        losses.Add("length", "whole", "none", $"an easing has no duration; {LossList.Time(DefaultMilliseconds)} is assumed");
        return Light(name, course.Points, course.IsSmooth, DefaultMilliseconds, losses);
    }

    private static HapticForm Form(CssAnimation animation, CssSheet sheet)
    {
        LossList losses = new();
        CssUse use = sheet.Uses.GetValueOrDefault(animation.Name) ?? new CssUse();
        double? known = use.Milliseconds ?? sheet.Common?.Milliseconds;
        double duration = known is > 0 ? known.Value : DefaultMilliseconds;
        if (known is null)
        {
            losses.Add("length", "whole", "none", $"no rule says how long it lasts; {LossList.Time(DefaultMilliseconds)} is assumed");
        }

        if (animation.Others.Count > 0)
        {
            losses.Add("properties", "whole", string.Join(", ", animation.Others.Take(6)), "a light follows opacity only; left out");
        }

        var course = new EasedCourse(losses);
        CssKey[] keys = [.. animation.Keys.Where(key => key.Opacity is not null)];
        if (keys.Length > 0)
        {
            Easing common = use.Easing ?? sheet.Common?.Easing ?? Easing.Ease;
            foreach ((CssKey from, CssKey to) in Whole(keys, animation, losses).Pairs())
            {
                course.Add(from.Share * duration, to.Share * duration, from.Opacity!.Value, to.Opacity!.Value, from.Easing ?? common);
            }
        }
        else
        {
            losses.Add("opacity", "whole", "none", "nothing in it that a light could follow");
        }

        (IReadOnlyList<FormPoint> points, double milliseconds) = CssPasses.Of(course.Points, duration, use, losses);
        return Light(animation.Name, points, course.IsSmooth, milliseconds, losses) with { Loops = use.IsInfinite };
    }

    // Where a first or last keyframe is missing, the element's own style counts.
    private static List<CssKey> Whole(CssKey[] keys, CssAnimation animation, LossList losses)
    {
        List<CssKey> whole = [.. keys];
        foreach (double edge in new[] { 0.0, 1.0 })
        {
            if (!keys.Any(key => key.Share == edge))
            {
                losses.Add("opacity", edge == 0 ? "0 %" : "100 %", "missing", "the element's own opacity counts there; taken as 100 %");
                Easing? own = animation.Keys.FirstOrDefault(key => key.Share == edge)?.Easing;
                whole.Insert(edge == 0 ? 0 : whole.Count, new CssKey(edge, 1, own));
            }
        }

        return whole;
    }

    private static HapticForm Light(string name, IReadOnlyList<FormPoint> points, bool isSmooth, double milliseconds, LossList losses)
    {
        var lane = new FormLane(LaneKind.Light, LaneNames.Light, points, []) { IsSmooth = isSmooth };
        return new HapticForm(name, [lane], milliseconds) { Losses = losses.ToList() };
    }
}
