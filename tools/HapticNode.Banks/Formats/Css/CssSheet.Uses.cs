using System.Globalization;

namespace HapticNode.Banks.Formats.Css;

/// <content>How animations are played.</content>
internal sealed partial class CssSheet
{
    // The words of one animation: its name is one that keyframes have, and they may come later.
    private void Use(CssScanner scanner, (int Start, int End) value)
    {
        CssScanner list = scanner.Inside(value);
        while (!list.IsEnd)
        {
            (int Start, int End) one = list.Until(",");
            list.Take(',');
            CssScanner words = scanner.Inside(one);
            double? milliseconds = null;
            Easing? easing = null;
            bool isInfinite = false;
            List<string> names = [];
            while (!words.IsEnd)
            {
                int at = words.At;
                string word = scanner.Slice(words.Until(" \t\r\n"));
                if (word.Length == 0)
                {
                    break;
                }

                if (Time(word) is double time)
                {
                    milliseconds ??= time;
                }
                else if (word.Equals("infinite", StringComparison.OrdinalIgnoreCase))
                {
                    isInfinite = true;
                }
                else if (Resolve(scanner, word, at) is { } found)
                {
                    easing = found;
                }
                else
                {
                    names.Add(word);
                }
            }

            foreach (string name in names)
            {
                Uses[name] = new CssUse(milliseconds, easing, isInfinite);
            }
        }
    }

    private Easing? Resolve(CssScanner scanner, string word, int at)
    {
        if (EasingReader.IsEasing(word))
        {
            return EasingReader.Read(scanner.Inside((at, at + _file.Text()[at..].IndexOf(word, StringComparison.Ordinal) + word.Length)));
        }

        bool isVariable = word.StartsWith("var(--", StringComparison.OrdinalIgnoreCase);
        string name = isVariable ? word[4..].TrimEnd(')').Split(',')[0].Trim().ToLowerInvariant() : "";
        if (!isVariable)
        {
            return null;
        }

        return Values.TryGetValue(name, out (int Start, int End) value) && EasingReader.IsEasing(scanner.Slice(value)) ? EasingReader.Read(scanner.Inside(value)) : Easing.Ease;
    }

    internal static double? Time(string word)
    {
        string lower = word.ToLowerInvariant();
        double unit = lower.EndsWith("ms", StringComparison.Ordinal) ? 1 : lower.EndsWith('s') ? 1000 : 0;
        string number = unit == 1 ? lower[..^2] : unit > 1 ? lower[..^1] : "";
        return unit > 0 && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is >= 0 and < FormatLimits.Milliseconds ? value * unit : null;
    }
}
