using System.Text.Json;
using HapticNode.Banks.Formats.Css;
using HapticNode.Banks.Formats.Documents;

namespace HapticNode.Banks.Formats.Lottie;

/// <summary>A keyframe of a property: frame, value, the value that its piece ends with, and how it gets there.</summary>
internal sealed record LottieKey(double Frame, double? Value, double? End, bool Holds, Easing Easing)
{
    /// <summary>Whether a property is animated; old exporters leave the flag out.</summary>
    internal static bool IsAnimated(JsonItem property)
    {
        JsonItem? flag = property["a"];
        if (flag is not null && (!flag.IsNumber || flag.Number is not (0 or 1)))
        {
            throw flag.Problem("InvalidAnimated", $"'a' is {flag.Text}; allowed are 0 for a value and 1 for keyframes");
        }

        bool hasKeys = property["k"] is { IsArray: true } list && list.Items.Count > 0 && list.Items[0].IsObject;
        return flag is null ? hasKeys : flag.Number == 1;
    }

    /// <summary>The keyframes of an animated property; of several dimensions the first.</summary>
    internal static List<LottieKey> Of(JsonItem property)
    {
        List<LottieKey> keys = [];
        JsonItem list = property.Array("k");
        foreach (JsonItem item in list.Items)
        {
            JsonItem key = item.As(JsonValueKind.Object, "k", "an array of keyframes");
            double frame = key.Double("t");
            if (keys.Count > 0 && frame < keys[^1].Frame)
            {
                throw key.Problem("OutOfOrder", FormattableString.Invariant($"keyframe at {frame} comes behind {keys[^1].Frame}"));
            }

            keys.Add(new LottieKey(frame, First(key["s"], "s"), First(key["e"], "e"), key["h"]?.Number == 1, Ease(key)));
            if (keys.Count > FormatLimits.Points / 64)
            {
                throw key.Problem("TooLarge", $"more than {FormatLimits.Points / 64} keyframes; no more are read");
            }
        }

        return keys.Count > 0 ? keys : throw list.Problem("MissingField", "an animated property without keyframes");
    }

    private static double? First(JsonItem? item, string name) =>
        item is null ? null
        : item.IsNumber ? item.Number
        : item.IsArray && item.Items.Count > 0 && item.Items[0].IsNumber ? item.Items[0].Number
        : item.IsArray ? null
        : throw item.Problem("WrongType", $"'{name}' must be a number or an array of numbers");

    private static Easing Ease(JsonItem key)
    {
        if (key["o"] is not { IsObject: true } leaving || key["i"] is not { IsObject: true } entering)
        {
            return Easing.Linear;
        }

        double[] values = [Handle(leaving, "x"), Handle(leaving, "y"), Handle(entering, "x"), Handle(entering, "y")];
        return Easing.Bezier(Math.Clamp(values[0], 0, 1), values[1], Math.Clamp(values[2], 0, 1), values[3]);
    }

    private static double Handle(JsonItem handle, string name) =>
        Math.Clamp(First(handle.Require(name), name) ?? throw handle.Problem("WrongType", $"'{name}' must hold a number"), -1000, 1000);
}
