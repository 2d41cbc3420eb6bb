namespace HapticNode.Documents.Pictures;

/// <summary>A colour of the pictures: one on light paper, one on dark.</summary>
/// <param name="Name">The name that style sheets use, without the <c>$</c>.</param>
/// <param name="Light">The colour on light paper, as in <c>#0969da</c>.</param>
/// <param name="Dark">The colour on dark paper.</param>
public sealed record PaletteColour(string Name, string Light, string Dark);

/// <summary>The one palette of all pictures: timelines, cues, drawings. A colour means the same in each of them.</summary>
public static class Palette
{
    /// <summary>All colours.</summary>
    public static IReadOnlyList<PaletteColour> All { get; } =
    [
        // Paper and ink.
        new("paper", "#ffffff", "#0d1117"),
        new("ink", "#1f2328", "#e6edf3"),
        new("soft", "#59636e", "#9198a1"),
        new("fill", "#f6f8fa", "#161b22"),
        new("frame", "#d1d9e0", "#30363d"),
        new("grid", "#dfe5ea", "#252c35"),
        new("zero", "#c3cbd4", "#3d444d"),
        new("axis", "#818b98", "#6e7681"),
        new("trace", "#424a53", "#b1bac4"),

        // What is modelled, and what is over a limit or wrong.
        new("badge", "#fff8c5", "#2b2310"),
        new("badge-edge", "#d4a72c", "#9e6a03"),
        new("badge-ink", "#7d4e00", "#e3b341"),
        new("bad", "#cf222e", "#ff7b72"),

        // Lanes.
        new("drive", "#0969da", "#58a6ff"),
        new("brake", "#d1570b", "#f0883e"),
        new("tone", "#8250df", "#bc8cff"),
        new("motion", "#9a5b00", "#e3b341"),
        new("red", "#cf222e", "#ff7b72"),
        new("green", "#1a7f37", "#56d364"),
        new("blue", "#1f5fd6", "#79c0ff"),
        new("amber", "#b07a00", "#e3b341"),
        new("white", "#6e7781", "#d0d7de"),

        // What a cue tells: an answer to the hand, an outcome, waiting, news.
        new("answer", "#0969da", "#1f6feb"),
        new("success", "#1a7f37", "#238636"),
        new("failure", "#cf222e", "#da3633"),
        new("waiting", "#9a6700", "#9e6a03"),
        new("news", "#8250df", "#8957e5"),
        new("other", "#57606a", "#656c76"),
        new("on-colour", "#ffffff", "#ffffff"),

        // Nets of a circuit.
        new("supply", "#cf222e", "#ff7b72"),
        new("ground", "#57606a", "#9ea7b3"),
        new("input", "#0969da", "#79c0ff"),
        new("output", "#1a7f37", "#56d364"),
        new("gate", "#bc4c00", "#ffa657"),
        new("tuning", "#8250df", "#d2a8ff"),
    ];
}
