using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Android;

/// <summary>Reads a vibration file by the rules of Android's own parser, which is stricter than its schema in some places and wider in others.</summary>
internal sealed partial class AndroidReader(SourceFile file)
{
    private const int Never = int.MaxValue;

    private readonly LossList _losses = new();

    internal HapticForm Read()
    {
        AndroidElement root = new AndroidElement(file, AndroidXmlDocument.Read(file)).Only();
        switch (root.Name)
        {
            case "vibration-effect":
                return Form(Effect(root));
            case "vibration-select":
                IReadOnlyList<AndroidElement> children = root.Children;
                List<EffectTimeline> effects = [];
                foreach (AndroidElement child in children)
                {
                    effects.Add(child.Name == "vibration-effect" ? Effect(child.Only()) : throw child.Unexpected("<vibration-effect>"));
                }

                return Select(effects);
            default:
                throw root.Problem("UnexpectedTag", $"the root is <{root.Name}>; expected is <vibration-effect> or <vibration-select>");
        }
    }

    private HapticForm Select(List<EffectTimeline> effects)
    {
        if (effects.Count == 0)
        {
            _losses.Add("effect", "vibration-select", "empty", "nothing in it can be played");
            return Form(new EffectTimeline());
        }

        // What only its vendor understands leaves the timeline empty.
        int taken = Math.Max(0, effects.FindIndex(effect => effect.Milliseconds > 0));
        if (effects.Count > 1)
        {
            _losses.Add("effect", "vibration-select", $"{effects.Count - 1} more", $"the first that a device can play counts; number {taken + 1} is taken");
        }

        return Form(effects[taken]);
    }

    private HapticForm Form(EffectTimeline effect) =>
        new(file.Stem, [effect.Lane()], effect.Milliseconds) { Loops = effect.LoopStart >= 0, LoopStartMilliseconds = Math.Max(0, effect.LoopStart), Losses = _losses.ToList() };

    private EffectTimeline Effect(AndroidElement effect)
    {
        IReadOnlyList<AndroidElement> children = effect.Children;
        if (children.Count == 0)
        {
            throw effect.Problem("EmptyEffect", $"<{effect.Name}> is empty");
        }

        EffectTimeline timeline = new();
        switch (children[0].Name)
        {
            case "waveform-effect":
                Waveform(children[0].Only(), timeline);
                break;
            case "repeating-effect":
                Repeating(children[0].Only(), timeline);
                break;
            case "vendor-effect":
                Vendor(children[0].Only());
                break;
            default:
                Simple(children, timeline, "an effect");
                return timeline;
        }

        return children.Count == 1 ? timeline : throw children[1].Unexpected($"the end of <{effect.Name}>");
    }

    private void Vendor(AndroidElement vendor)
    {
        Span<byte> bytes = new byte[vendor.Text.Length];
        if (string.IsNullOrWhiteSpace(vendor.Text) || !Convert.TryFromBase64String(vendor.Text.Trim(), bytes, out int count))
        {
            throw vendor.Problem("InvalidVendorEffect", "its content is not base64");
        }

        _losses.Add("effect", "vendor-effect", $"{count} bytes", "only its vendor knows what it means; left out");
    }

    // One predefined effect, one envelope, or primitives one after another.
    private void Simple(IReadOnlyList<AndroidElement> children, EffectTimeline timeline, string expected)
    {
        AndroidElement first = children[0];
        switch (first.Name)
        {
            case "predefined-effect":
                timeline.Add(AndroidEffects.Of(Name(first.Only("name").Empty(), AndroidEffects.Predefined)));
                _losses.Add("effect", LossList.Time(0), first.Attribute("name")!, "each telephone has a waveform of its own for it; synthesised");
                break;
            case "basic-envelope-effect":
                BasicEnvelope(first.Only("initialSharpness"), timeline);
                break;
            case "waveform-envelope-effect":
                WaveformEnvelope(first.Only("initialFrequencyHz"), timeline);
                break;
            case "primitive-effect":
                foreach (AndroidElement child in children)
                {
                    Primitive(child.Name == "primitive-effect" ? child : throw child.Unexpected("<primitive-effect>"), timeline);
                }

                return;
            default:
                throw first.Unexpected(expected);
        }

        if (children.Count > 1)
        {
            throw children[1].Unexpected($"nothing behind <{first.Name}>");
        }
    }

    private void Primitive(AndroidElement primitive, EffectTimeline timeline)
    {
        string name = Name(primitive.Only("name", "scale", "delayMs", "delayType").Empty(), AndroidEffects.Primitives);
        double scale = primitive.Number("scale", 0, 1, missing: 1);
        int delay = primitive.Whole("delayMs", 0, Never, missing: 0);
        string type = primitive.Attribute("delayType") ?? "pause";
        if (type is not ("pause" or "relative_start_offset"))
        {
            throw primitive.Wrong("delayType", type, "pause or relative_start_offset");
        }

        timeline.Wait(delay, type == "relative_start_offset");
        _losses.Add("effect", LossList.Time(timeline.Milliseconds), name, "each telephone has a waveform of its own for it; synthesised");
        timeline.Add(AndroidEffects.Of(name, scale));
        Limit(timeline, primitive);
    }

    private static string Name(AndroidElement element, string[] names)
    {
        string name = element.Require("name");
        return names.Contains(name) ? name : throw element.Wrong("name", name, "one of " + string.Join(", ", names));
    }

    private static void Limit(EffectTimeline timeline, AndroidElement place)
    {
        if (timeline.Milliseconds > FormatLimits.Milliseconds)
        {
            throw place.Problem("TooLong", FormattableString.Invariant($"more than {FormatLimits.Milliseconds / 1000} s; no more is read"));
        }
    }
}
