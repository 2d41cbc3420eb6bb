namespace HapticNode.Banks.Formats.Css;

/// <summary>What a style sheet says of animations: its keyframes, how they are played, and easings that have a name.</summary>
internal sealed partial class CssSheet
{
    private readonly SourceFile _file;
    private readonly Dictionary<string, (int Start, int End)> _longhands = [];
    private readonly List<Action> _uses = [];
    private int _count;

    internal CssSheet(SourceFile file)
    {
        _file = file;
        Rules(new CssScanner(file, 0, file.Text().Length), 0);
        foreach (Action use in _uses)
        {
            use();
        }

        Coordinates(new CssScanner(file, 0, file.Text().Length));
    }

    internal List<CssAnimation> Animations { get; } = [];

    /// <summary>How animations are played, by their names.</summary>
    internal Dictionary<string, CssUse> Uses { get; } = [];

    /// <summary>How animations are played that a rule with their name says nothing of; null where no rule is for all.</summary>
    internal CssUse? Common { get; private set; }

    /// <summary>Easings that a custom property names.</summary>
    internal List<(string Name, Easing Easing)> Easings { get; } = [];

    /// <summary>Values of custom properties, as they are written.</summary>
    private Dictionary<string, (int Start, int End)> Values { get; } = [];

    // Design tokens write the four numbers of a curve as a property each: NAME-x0, -y0, -x1 and -y1.
    private void Coordinates(CssScanner scanner)
    {
        foreach (string property in Values.Keys.Where(name => name.EndsWith("-x0", StringComparison.Ordinal)).ToArray())
        {
            string name = property[..^3];
            double?[] numbers = [.. new[] { "-x0", "-y0", "-x1", "-y1" }.Select(end => Values.TryGetValue(name + end, out (int Start, int End) value) ? scanner.Inside(value).Number()?.Value : null)];
            if (numbers is [double x0 and >= 0 and <= 1, double y0, double x1 and >= 0 and <= 1, double y1] && Math.Abs(y0) <= 1000 && Math.Abs(y1) <= 1000)
            {
                Easings.Add((name[2..], Easing.Bezier(x0, y0, x1, y1)));
            }
        }
    }

    private void Rules(CssScanner scanner, int depth)
    {
        while (!scanner.IsEnd)
        {
            (int Start, int End) head = scanner.Until("{;}");
            if (scanner.Take(';'))
            {
                continue;
            }

            if (!scanner.Take('{'))
            {
                throw scanner.Problem("syntax", scanner.IsEnd ? "expected '{' and a block" : "'}' closes nothing");
            }

            (int Start, int End) body = scanner.Until("}");
            scanner.Expect('}', "to close the block");
            Rule(scanner, head, body, depth);
        }
    }

    private void Rule(CssScanner scanner, (int Start, int End) head, (int Start, int End) body, int depth)
    {
        string name = scanner.Slice(head);
        string lower = name.ToLowerInvariant();
        if (++_count > FormatLimits.Effects * 10)
        {
            throw _file.ProblemAtCharacter(head.Start, "TooLarge", $"more than {FormatLimits.Effects * 10} rules; no more are read");
        }

        if (lower.StartsWith("@keyframes", StringComparison.Ordinal) || lower.StartsWith("@-webkit-keyframes", StringComparison.Ordinal))
        {
            string own = name[(name.IndexOf("frames", StringComparison.OrdinalIgnoreCase) + "frames".Length)..].Trim().Trim('"', '\'');
            CssAnimation animation = Keyframes(own.Length > 0 ? own : throw _file.ProblemAtCharacter(head.Start, "keyframes", "@keyframes needs a name"), scanner.Inside(body));

            // The last of one name counts, and a prefix never wins over none.
            int known = Animations.FindIndex(one => one.Name == own);
            if (known < 0)
            {
                Animations.Add(animation);
            }
            else if (lower.StartsWith("@keyframes", StringComparison.Ordinal))
            {
                Animations[known] = animation;
            }
        }
        else if (lower.StartsWith("@media", StringComparison.Ordinal) || lower.StartsWith("@supports", StringComparison.Ordinal) || lower.StartsWith("@layer", StringComparison.Ordinal))
        {
            if (depth < FormatLimits.Depth)
            {
                Rules(scanner.Inside(body), depth + 1);
            }
        }
        else
        {
            Declarations(scanner.Inside(body), Declare);
            if (_longhands.Count > 0)
            {
                Dictionary<string, (int Start, int End)> longhands = new(_longhands);
                _uses.Add(() => Use(scanner, longhands));
                _longhands.Clear();
            }
        }
    }

    // Declarations, and blocks inside them that are passed over.
    private static void Declarations(CssScanner scanner, Action<CssScanner, string, (int Start, int End)> take)
    {
        while (!scanner.IsEnd)
        {
            (int Start, int End) part = scanner.Until(";{}");
            if (scanner.Take('{'))
            {
                scanner.Until("}");
                scanner.Expect('}', "to close the block");
                continue;
            }

            scanner.Take(';');

            // A colon within brackets, or in a comment, belongs to neither side.
            (int Start, int End) property = scanner.Inside(part).Until(":");
            if (property.End > property.Start && property.End < part.End)
            {
                take(scanner, scanner.Slice(property).ToLowerInvariant(), (property.End + 1, part.End));
            }
        }
    }

    private void Declare(CssScanner scanner, string property, (int Start, int End) value)
    {
        string text = scanner.Slice(value);
        if (property.StartsWith("--", StringComparison.Ordinal))
        {
            Values[property] = value;
            if (EasingReader.IsEasing(text))
            {
                CssScanner inside = scanner.Inside(value);
                Easings.Add((property[2..], EasingReader.Read(inside)));
            }
        }

        string standard = property.StartsWith("-webkit-", StringComparison.Ordinal) ? property["-webkit-".Length..] : property;
        if (standard == "animation" || property.StartsWith("--animation", StringComparison.Ordinal))
        {
            _uses.Add(() => Use(scanner, value));
        }
        else if (standard.StartsWith("animation-", StringComparison.Ordinal))
        {
            _longhands[standard] = value;
        }
    }
}
