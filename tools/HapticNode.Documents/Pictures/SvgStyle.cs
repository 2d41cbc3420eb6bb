using System.Text;
using System.Text.RegularExpressions;

namespace HapticNode.Documents.Pictures;

/// <summary>
/// Style sheets of pictures. A sheet is written once, with names of the palette as in <c>.axis{stroke:$axis}</c>. It becomes rules with the
/// light colours themselves, and behind them a block for readers who prefer dark paper. There are no CSS variables: librsvg and Inkscape do not
/// know them and draw black. Both pass over the dark block.
/// </summary>
public static partial class SvgStyle
{
    /// <summary>What every picture begins with: letters and paper.</summary>
    public const string Common =
        """
        text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif;fill:$ink}
        .mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
        path{fill:none}
        .paper{fill:$paper}
        .title{font-weight:bold}.name,.strong{font-weight:600}.soft{fill:$soft}
        .badge{fill:$badge;stroke:$badge-edge}.badge-label{fill:$badge-ink;font-weight:600}

        """;

    /// <summary>Makes the style sheet of a picture.</summary>
    /// <param name="rules">The picture's own rules, with names of the palette; a rule has no comma in a function and no nested braces.</param>
    /// <param name="scope">A selector that every rule is limited to, such as <c>.feel</c>; empty for a file of its own.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The rules name a colour that is not in the palette.</exception>
    public static string Sheet(string rules, string scope = "")
    {
        var light = new StringBuilder();
        var dark = new StringBuilder();
        foreach (Match rule in Rule().Matches(Common + rules))
        {
            string selectors = string.Join(',', rule.Groups[1].Value.Split(',').Select(selector => scope.Length == 0 ? selector.Trim() : $"{scope} {selector.Trim()}"));
            string[] declarations = rule.Groups[2].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            string[] coloured = [.. declarations.Where(declaration => declaration.Contains('$'))];
            light.Append($"{selectors}{{{Filled(declarations, colour => colour.Light)}}}\n");
            if (coloured.Length > 0)
            {
                dark.Append($"{selectors}{{{Filled(coloured, colour => colour.Dark)}}}\n");
            }
        }

        return $"{light}@media (prefers-color-scheme:dark){{\n{dark}}}\n";
    }

    private static string Filled(IEnumerable<string> declarations, Func<PaletteColour, string> side) =>
        ColourName().Replace(string.Join(';', declarations), name => side(
            Palette.All.FirstOrDefault(colour => colour.Name == name.Groups[1].Value)
            ?? throw new ArgumentException($"The palette has no colour '{name.Groups[1].Value}'.")));

    [GeneratedRegex(@"\s*([^{}]+?)\s*\{([^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\$([a-z-]+)")]
    private static partial Regex ColourName();
}
