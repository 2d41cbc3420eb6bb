using System.Text.Json;
using HapticNode.Banks.Formats.Css;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;
using HapticNode.Documents.Problems;

namespace HapticNode.Banks.Formats.Lottie;

/// <summary>Reads the timing of an animation: one property of one layer as a light, and on demand a tick at each of its keyframes.</summary>
internal sealed class LottieReader(SourceFile file, ReadOptions options)
{
    private const double TickLevel = 0.75;
    private const double TickMilliseconds = 5;
    private const double TickBrakeMilliseconds = 5.5;

    private readonly LossList _losses = new();
    private double _rate;
    private double _first;

    internal HapticForm Read()
    {
        JsonItem root = JsonText.Read(file, lenient: false).As(JsonValueKind.Object, "the file", "an object");
        _rate = root.Double("fr");
        _first = root.Double("ip");
        double last = root.Double("op");
        JsonItem layers = root.Array("layers");
        foreach (string size in new[] { "w", "h" })
        {
            root.Double(size);
        }

        if (_rate is not (> 0 and <= 1000))
        {
            throw root.Require("fr").Problem("OutOfRange", FormattableString.Invariant($"'fr' is {_rate}; allowed are frame rates above 0, up to 1000"));
        }

        if (last < _first)
        {
            throw root.Require("op").Problem("OutOfRange", FormattableString.Invariant($"'op' is {last}; it comes before 'ip', {_first}"));
        }

        Images(root);
        (double from, double to) = Window(root, last);
        if (Time(to) - Time(from) > FormatLimits.Milliseconds)
        {
            throw root.Require("op").Problem("TooLong", $"{LossList.Number((Time(to) - Time(from)) / 1000)} s; at most {FormatLimits.Milliseconds / 1000} are read");
        }

        LottieProperty[] moving = [.. Moving(layers, root)];
        LottieProperty? chosen = Choose(moving);
        _losses.Add("picture", "whole", layers.Items.Count == 1 ? "1 layer" : $"{layers.Items.Count} layers", "shapes, colours and positions; only the timing of one property is taken");
        return Form(chosen, from, to);
    }

    // An embedded picture holds its bytes in the address.
    private static void Images(JsonItem root)
    {
        foreach (JsonItem asset in root.OptionalArray("assets").Where(asset => asset.IsObject && asset["e"]?.Number == 1 && asset["p"] is not null))
        {
            if (!asset.Require("p").Text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                throw asset.Require("p").Problem("MalformedDataUrl", "an embedded image needs a data: address");
            }
        }
    }

    private (double From, double To) Window(JsonItem root, double last)
    {
        if (options.Marker is not { } wanted)
        {
            return (_first, last);
        }

        IReadOnlyList<JsonItem> markers = root.OptionalArray("markers");
        JsonItem? marker = markers.FirstOrDefault(one => one["cm"]?.Text.Trim() == wanted);
        return marker is null
            ? throw root.Problem("marker", $"there is no marker '{wanted}': {NearestWord.Expected(wanted, [.. markers.Select(one => one["cm"]?.Text.Trim() ?? "")])}")
            : (marker.Double("tm"), marker.Double("dr", 0) > 0 ? marker.Double("tm") + marker.Double("dr") : last);
    }

    private IEnumerable<LottieProperty> Moving(JsonItem layers, JsonItem root)
    {
        int index = 0;
        foreach (JsonItem layer in layers.Items)
        {
            foreach (LottieProperty property in LottieProperty.Of(layer.As(JsonValueKind.Object, "layers", "an array of objects"), $"layer {index}"))
            {
                yield return property;
            }

            index++;
        }

        // Layers inside of others, where one is asked for by its name.
        foreach (JsonItem inner in options.Layer is null ? [] : root.OptionalArray("assets").Where(asset => asset.IsObject).SelectMany(asset => asset.OptionalArray("layers")))
        {
            foreach (LottieProperty property in LottieProperty.Of(inner.As(JsonValueKind.Object, "layers", "an array of objects"), "layer"))
            {
                yield return property;
            }
        }
    }

    private LottieProperty? Choose(LottieProperty[] moving)
    {
        LottieProperty[] found = [.. moving.Where(one => options.Layer is null || one.Layer == options.Layer).Where(one => options.Property is null || one.Name == options.Property)];
        if (found.Length == 0 && (options.Layer ?? options.Property) is { } wanted)
        {
            string[] names = [.. (options.Layer is null ? moving.Select(one => one.Name) : moving.Select(one => one.Layer)).Distinct()];
            throw file.ProblemAt(0, options.Layer is null ? "property" : "layer", $"nothing that moves is called '{wanted}': {NearestWord.Expected(wanted, names)}");
        }

        LottieProperty? chosen = found.OrderBy(one => Array.IndexOf(LottieProperty.Names, one.Name)).FirstOrDefault();
        foreach (LottieProperty other in moving.Where(one => !ReferenceEquals(one, chosen)))
        {
            _losses.Add("property", other.Layer, other.Name, "another that moves; --layer and --property choose");
        }

        return chosen;
    }

    private HapticForm Form(LottieProperty? property, double from, double to)
    {
        double start = Time(from);
        double length = Time(to) - start;
        if (property is null)
        {
            _losses.Add("property", "whole", "none", "nothing in it moves that a light could follow");
            return new HapticForm(file.Stem, [new FormLane(LaneKind.Light, LaneNames.Light, [], [])], length) { Losses = _losses.ToList() };
        }

        var course = new EasedCourse(_losses);
        double Level(double? value) => property.Name == LottieProperty.Opacity ? Math.Clamp((value ?? 0) / 100, 0, 1) : Share(property, value ?? 0);
        if (property.Name != LottieProperty.Opacity)
        {
            _losses.Add("value", property.Layer, property.Name, "its least value is 0 %, its largest 100 %");
        }

        IReadOnlyList<LottieKey> keys = property.Keys;
        double begin = Math.Min(0, Time(keys[0].Frame));
        course.Add(begin, Time(keys[0].Frame), Level(keys[0].Value), Level(keys[0].Value), Easing.Linear);
        double level = Level(keys[0].Value);
        for (int i = 0; i + 1 < keys.Count; i++)
        {
            level = Level(keys[i].Value ?? keys[Math.Max(0, i - 1)].End);
            double end = keys[i].Holds ? level : Level(keys[i].End ?? keys[i + 1].Value ?? keys[i].Value);
            course.Add(Time(keys[i].Frame), Time(keys[i + 1].Frame), level, end, keys[i].Easing);
            level = end;
        }

        level = keys[^1].Value is { } final ? Level(final) : level;
        course.Add(Time(keys[^1].Frame), Math.Max(Time(to), Time(keys[^1].Frame)), level, level, Easing.Linear);
        var light = new FormLane(LaneKind.Light, LaneNames.Light, Within(course.Points, start, start + length, property), []) { IsSmooth = course.IsSmooth };
        FormLane[] lanes = options.Ticks ? [light, Ticks(keys, start, start + length)] : [light];
        return new HapticForm(file.Stem, lanes, length) { Losses = _losses.ToList() };
    }

    // Before the layer appears and when it is gone, nothing shines.
    private List<FormPoint> Within(IReadOnlyList<FormPoint> points, double start, double end, LottieProperty property)
    {
        double shows = Math.Clamp(Time(property.First), start, end);
        double gone = Math.Clamp(property.Last < double.MaxValue ? Time(property.Last) : end, shows, end);
        return [.. Course.Part(points, shows, gone).Select(point => point with { Milliseconds = point.Milliseconds - start })];
    }

    private FormLane Ticks(IReadOnlyList<LottieKey> keys, double start, double end)
    {
        Transient[] ticks =
        [
            .. keys.Select(key => Time(key.Frame)).Where(time => time >= start && time < end).Distinct()
                .Select(time => new Transient(time - start, TickLevel, 1) { DriveMilliseconds = TickMilliseconds, BrakeMilliseconds = TickBrakeMilliseconds, BrakeLevel = TickLevel * 0.75 }),
        ];
        return new FormLane(LaneKind.Motor, LaneNames.Motor, [], ticks);
    }

    private static double Share(LottieProperty property, double value)
    {
        double[] values = [.. property.Keys.SelectMany(key => new[] { key.Value, key.End }).OfType<double>()];
        double least = values.DefaultIfEmpty().Min();
        double most = values.DefaultIfEmpty().Max();
        return most > least ? (value - least) / (most - least) : 0;
    }

    private double Time(double frame) => Math.Clamp((frame - _first) * 1000 / _rate, -FormatLimits.Milliseconds, 2 * FormatLimits.Milliseconds);
}
