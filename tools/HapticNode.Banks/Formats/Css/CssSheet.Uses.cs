using System.Globalization;

namespace HapticNode.Banks.Formats.Css;

/// <content>How animations are played.</content>
internal sealed partial class CssSheet
{
    // Properties of one rule are lists that go together; a shorter one begins anew.
    private void Use(CssScanner scanner, IReadOnlyDictionary<string, (int Start, int End)> longhands)
    {
        string[] names = [.. List(scanner, longhands, "animation-name").Select(part => scanner.Slice(part).Trim('"', '\''))];
        double?[] durations = [.. List(scanner, longhands, "animation-duration").Select(part => Duration(scanner, scanner.Slice(part)))];
        Easing?[] easings = [.. List(scanner, longhands, "animation-timing-function").Select(part => Resolve(scanner, scanner.Slice(part), part.Start))];
        string[] counts = [.. List(scanner, longhands, "animation-iteration-count").Select(scanner.Slice)];
        string[] directions = [.. List(scanner, longhands, "animation-direction").Select(scanner.Slice)];
        double?[] delays = [.. List(scanner, longhands, "animation-delay").Select(part => Duration(scanner, scanner.Slice(part)))];
        for (int i = 0; i < names.Length; i++)
        {
            CssUse use = Uses.GetValueOrDefault(names[i]) ?? new CssUse();
            Uses[names[i]] = use with
            {
                Milliseconds = At(durations, i) ?? use.Milliseconds,
                Easing = At(easings, i) ?? use.Easing,
                Passes = At(counts, i) is { } count ? Passes(count) ?? use.Passes : use.Passes,
                Direction = At(directions, i) is { } word ? Direction(word) ?? use.Direction : use.Direction,
                DelayMilliseconds = At(delays, i) ?? use.DelayMilliseconds,
            };
        }

        // A rule for all of them, and one with the name alone for each: as collections of animations are written.
        if (names.Length == 0 && durations.Length > 0)
        {
            Common = new CssUse { Milliseconds = durations[0] ?? Common?.Milliseconds, Easing = At(easings, 0) ?? Common?.Easing };
        }
    }

    // The words of one animation: its name is one that keyframes have, and they may come later.
    private void Use(CssScanner scanner, (int Start, int End) value)
    {
        foreach ((int Start, int End) one in Commas(scanner.Inside(value)))
        {
            CssScanner words = scanner.Inside(one);
            CssUse use = new();
            List<string> names = [];
            while (!words.IsEnd)
            {
                int at = words.At;
                string word = scanner.Slice(words.Until(" \t\r\n"));
                if (word.Length == 0)
                {
                    break;
                }

                if (Duration(scanner, word) is double time)
                {
                    use = use.Milliseconds is null ? use with { Milliseconds = time } : use with { DelayMilliseconds = time };
                }
                else if (Passes(word) is double passes)
                {
                    use = use with { Passes = passes };
                }
                else if (Direction(word) is CssDirection direction)
                {
                    use = use with { Direction = direction };
                }
                else if (Resolve(scanner, word, at) is { } found)
                {
                    use = use with { Easing = found };
                }
                else
                {
                    names.Add(word.Trim('"', '\''));
                }
            }

            foreach (string name in names)
            {
                Uses[name] = use;
            }
        }
    }

    private static IEnumerable<(int Start, int End)> List(CssScanner scanner, IReadOnlyDictionary<string, (int Start, int End)> longhands, string property) =>
        longhands.TryGetValue(property, out (int Start, int End) value) ? Commas(scanner.Inside(value)) : [];

    private static IEnumerable<(int Start, int End)> Commas(CssScanner list)
    {
        while (!list.IsEnd)
        {
            yield return list.Until(",");
            list.Take(',');
        }
    }

    private static T? At<T>(T[] values, int index) => values.Length == 0 ? default : values[index % values.Length];

    private Easing? Resolve(CssScanner scanner, string word, int at)
    {
        if (EasingReader.IsEasing(word))
        {
            return EasingReader.Read(scanner.Inside((at, at + _file.Text()[at..].IndexOf(word, StringComparison.Ordinal) + word.Length)));
        }

        if (VariableOf(word) is not { } name)
        {
            return null;
        }

        return Values.TryGetValue(name, out (int Start, int End) value) && EasingReader.IsEasing(scanner.Slice(value)) ? EasingReader.Read(scanner.Inside(value)) : Easing.Ease;
    }

    // A time, a variable that is one, or a product with one: calc(var(--duration) * 0.75).
    private double? Duration(CssScanner scanner, string word)
    {
        if (Time(word) is double time)
        {
            return time;
        }

        if (VariableOf(word) is { } name)
        {
            return Values.TryGetValue(name, out (int Start, int End) value) ? Time(scanner.Slice(value)) : Time(word[(word.IndexOf(',') + 1)..].TrimEnd(')').Trim());
        }

        if (!word.StartsWith("calc(", StringComparison.OrdinalIgnoreCase) || !word.EndsWith(')'))
        {
            return null;
        }

        double? product = null;
        double factor = 1;
        foreach (string part in word[5..^1].Split('*', StringSplitOptions.TrimEntries))
        {
            if (double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            {
                factor *= number;
            }
            else if (product is null && !part.StartsWith("calc(", StringComparison.OrdinalIgnoreCase) && Duration(scanner, part) is double milliseconds)
            {
                product = milliseconds;
            }
            else
            {
                return null;
            }
        }

        return product * factor is double result and >= 0 and < FormatLimits.Milliseconds ? result : null;
    }

    private static string? VariableOf(string word) =>
        word.StartsWith("var(--", StringComparison.OrdinalIgnoreCase) ? word[4..].TrimEnd(')').Split(',')[0].Trim().ToLowerInvariant() : null;

    private static double? Passes(string word) => word.Equals("infinite", StringComparison.OrdinalIgnoreCase) ? double.PositiveInfinity
        : double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double count) && double.IsFinite(count) ? count : null;

    private static CssDirection? Direction(string word) => word.ToLowerInvariant() switch
    {
        "normal" => CssDirection.Normal,
        "reverse" => CssDirection.Reverse,
        "alternate" => CssDirection.Alternate,
        "alternate-reverse" => CssDirection.AlternateReverse,
        _ => null,
    };

    internal static double? Time(string word)
    {
        string lower = word.ToLowerInvariant();
        double unit = lower.EndsWith("ms", StringComparison.Ordinal) ? 1 : lower.EndsWith('s') ? 1000 : 0;
        string number = unit == 1 ? lower[..^2] : unit > 1 ? lower[..^1] : "";
        return unit > 0 && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is >= 0 and < FormatLimits.Milliseconds ? value * unit : null;
    }
}
