using System.Globalization;

namespace HapticNode.Banks.Formats.Css;

/// <content>What keyframes say.</content>
internal sealed partial class CssSheet
{
    private const int MostKeys = 1000;

    private CssAnimation Keyframes(string name, CssScanner scanner)
    {
        SortedDictionary<double, (double? Opacity, Easing? Easing)> keys = [];
        HashSet<string> others = [];
        while (!scanner.IsEnd)
        {
            (int Start, int End) head = scanner.Until("{};");
            if (!scanner.Take('{'))
            {
                throw scanner.Problem("keyframes", "expected '{' behind the selector of a keyframe");
            }

            (int Start, int End) body = scanner.Until("}");
            scanner.Expect('}', "to close the keyframe");
            double? opacity = null;
            Easing? easing = null;
            Declarations(scanner.Inside(body), (inside, property, value) =>
            {
                switch (property)
                {
                    case "opacity":
                        opacity = Opacity(inside.Inside(value)) ?? opacity;
                        break;
                    case "animation-timing-function" or "-webkit-animation-timing-function":
                        string text = inside.Slice(value);
                        easing = Resolve(inside, text.Split(' ')[0].StartsWith("var(", StringComparison.OrdinalIgnoreCase) ? text : text, value.Start) ?? easing;
                        break;
                    default:
                        others.Add(property);
                        break;
                }
            });

            // A selector that is wrong drops its block.
            foreach (double share in Selectors(scanner.Slice(head)) ?? [])
            {
                (double? Opacity, Easing? Easing) before = keys.GetValueOrDefault(share);
                keys[share] = (opacity ?? before.Opacity, easing ?? before.Easing);
            }

            if (keys.Count > MostKeys)
            {
                throw scanner.Problem("TooLarge", $"more than {MostKeys} keyframes; no more are read");
            }
        }

        return new CssAnimation(name, [.. keys.Select(key => new CssKey(key.Key, key.Value.Opacity, key.Value.Easing))], [.. others]);
    }

    private static double? Opacity(CssScanner scanner) => scanner.Number() is (double value, bool isPercent) && scanner.IsEnd ? Math.Clamp(isPercent ? value / 100 : value, 0, 1) : null;

    private static List<double>? Selectors(string text)
    {
        List<double> shares = [];
        foreach (string word in text.Split(',').Select(word => word.Trim().ToLowerInvariant()))
        {
            double share = word switch
            {
                "from" => 0,
                "to" => 1,
                _ => word.EndsWith('%') && double.TryParse(word[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out double percent) ? percent / 100 : -1,
            };
            if (share is not (>= 0 and <= 1))
            {
                return null;
            }

            shares.Add(share);
        }

        return shares;
    }
}
