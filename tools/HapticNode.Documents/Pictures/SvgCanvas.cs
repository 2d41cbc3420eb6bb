using System.Globalization;
using System.Security;
using System.Text;

namespace HapticNode.Documents.Pictures;

/// <summary>
/// What is drawn, as SVG elements one over the other. Coordinates are in pixels, looks come from the style sheet by class (see <see cref="SvgStyle"/>).
/// It remembers where texts and lines are, so that a test can see that none covers another.
/// </summary>
/// <param name="monospace">Whether all letters are equally wide; without it only those of the class <c>mono</c> are.</param>
public sealed class SvgCanvas(bool monospace = false)
{
    /// <summary>The usual size of letters, in pixels.</summary>
    public const double LetterHeight = 11;

    private const string Monospace = "mono";
    private const double Ascent = 0.78;
    private const double Descent = 0.2;

    private readonly StringBuilder _elements = new();
    private readonly List<TextBox> _texts = [];
    private readonly List<(double X1, double Y1, double X2, double Y2)> _lines = [];

    /// <summary>Where all texts are.</summary>
    public IReadOnlyList<TextBox> Texts => _texts;

    /// <summary>Where all lines are.</summary>
    public IReadOnlyList<(double X1, double Y1, double X2, double Y2)> Lines => _lines;

    /// <summary>A coordinate with one decimal at most.</summary>
    /// <param name="value">The coordinate, in pixels.</param>
    /// <returns>The number with a point.</returns>
    public static string Coordinate(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Text as XML: markup escaped, characters that XML cannot hold replaced.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text to put into a document.</returns>
    public static string Escape(string text) =>
        SecurityElement.Escape(string.Concat(text.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter)));

    /// <summary>Draws a straight line.</summary>
    /// <param name="x1">Where it begins.</param>
    /// <param name="y1">Where it begins.</param>
    /// <param name="x2">Where it ends.</param>
    /// <param name="y2">Where it ends.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="tip">What is shown when the pointer rests on it; null for nothing.</param>
    public void Line(double x1, double y1, double x2, double y2, string style = "wire", string? tip = null)
    {
        _lines.Add((x1, y1, x2, y2));
        Element("line", style, $"x1=\"{Coordinate(x1)}\" y1=\"{Coordinate(y1)}\" x2=\"{Coordinate(x2)}\" y2=\"{Coordinate(y2)}\"", tip);
    }

    /// <summary>Draws a box.</summary>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its top edge.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="corner">The radius of its corners.</param>
    /// <param name="tip">What is shown when the pointer rests on it; null for nothing.</param>
    public void Box(double x, double y, double width, double height, string style = "part", double corner = 2, string? tip = null)
    {
        string rounded = corner > 0 ? $" rx=\"{Coordinate(corner)}\"" : "";
        Element("rect", style, $"x=\"{Coordinate(x)}\" y=\"{Coordinate(y)}\" width=\"{Coordinate(width)}\" height=\"{Coordinate(height)}\"{rounded}", tip);
    }

    /// <summary>Draws a circle.</summary>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="radius">Its radius.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="tip">What is shown when the pointer rests on it; null for nothing.</param>
    public void Circle(double x, double y, double radius, string style = "part", string? tip = null) =>
        Element("circle", style, $"cx=\"{Coordinate(x)}\" cy=\"{Coordinate(y)}\" r=\"{Coordinate(radius)}\"", tip);

    /// <summary>Draws a path, such as the symbol of a part.</summary>
    /// <param name="path">The path in SVG's notation; an empty one is not drawn.</param>
    /// <param name="style">Its classes.</param>
    public void Path(string path, string style = "part")
    {
        if (path.Length > 0)
        {
            Element("path", style, $"d=\"{path}\"", null);
        }
    }

    /// <summary>Draws straight lines from point to point.</summary>
    /// <param name="points">The points; at least one.</param>
    /// <param name="style">Their classes.</param>
    /// <param name="close">Whether the last point is joined to the first.</param>
    public void Path(IEnumerable<(double X, double Y)> points, string style, bool close = false)
    {
        (string X, string Y)[] corners = [.. points.Select(point => (Coordinate(point.X), Coordinate(point.Y)))];

        // In the middle of a level stretch a point says nothing.
        IEnumerable<(string X, string Y)> needed = corners.Where((corner, index) =>
            index == 0 || index == corners.Length - 1 || corner.Y != corners[index - 1].Y || corner.Y != corners[index + 1].Y);
        Path($"M{string.Join('L', needed.Select(corner => $"{corner.X} {corner.Y}"))}{(close ? "Z" : "")}", style);
    }

    /// <summary>Writes a text from its left end.</summary>
    /// <param name="x">Its left end.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="text">The text; an empty one is not written.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="size">The size of its letters.</param>
    public void Text(double x, double y, string text, string style = "label", double size = LetterHeight) => Put(x, y, text, style, size, "start", 0);

    /// <summary>Writes a text to its right end.</summary>
    /// <param name="x">Its right end.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="text">The text; an empty one is not written.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="size">The size of its letters.</param>
    public void TextBefore(double x, double y, string text, string style = "label", double size = LetterHeight) => Put(x, y, text, style, size, "end", 1);

    /// <summary>Writes a text around its middle.</summary>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="text">The text; an empty one is not written.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="size">The size of its letters.</param>
    public void TextAround(double x, double y, string text, string style = "label", double size = LetterHeight) => Put(x, y, text, style, size, "middle", 0.5);

    /// <summary>How wide a text is on this canvas.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its classes.</param>
    /// <param name="size">The size of its letters.</param>
    /// <returns>The width, in pixels.</returns>
    public double WidthOf(string text, string style = "label", double size = LetterHeight) =>
        monospace || style.Split(' ').Contains(Monospace) ? TextWidth.OfMonospace(text, size) : TextWidth.Of(text, size);

    /// <summary>The elements so far.</summary>
    /// <returns>SVG, an element a line.</returns>
    public override string ToString() => _elements.ToString();

    private void Put(double x, double y, string text, string style, double size, string anchor, double share)
    {
        if (text.Length == 0)
        {
            return;
        }

        double width = WidthOf(text, style, size);
        double left = x - (share * width);
        _texts.Add(new TextBox(text, left, y - (size * Ascent), left + width, y + (size * Descent)));
        string look = monospace && !style.Split(' ').Contains(Monospace) ? $"{Monospace} {style}" : style;
        string anchored = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        _elements.Append($"<text class=\"{look}\" x=\"{Coordinate(x)}\" y=\"{Coordinate(y)}\" font-size=\"{Coordinate(size)}\"{anchored}>{Escape(text)}</text>\n");
    }

    private void Element(string name, string style, string attributes, string? tip)
    {
        _elements.Append('<').Append(name).Append(" class=\"").Append(style).Append("\" ").Append(attributes);
        _elements.Append(tip is null ? "/>" : $"><title>{Escape(tip)}</title></{name}>").Append('\n');
    }
}
