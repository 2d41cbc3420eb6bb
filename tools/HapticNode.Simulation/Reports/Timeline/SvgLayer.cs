using System.Globalization;
using System.Security;
using System.Text;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Elements that are drawn one over the other, as SVG text. Coordinates are in pixels; looks come from the style sheet by class.</summary>
internal sealed class SvgLayer
{
    private readonly StringBuilder _elements = new();

    /// <summary>A coordinate with one decimal at most.</summary>
    public static string Coordinate(double value)
    {
        return value.ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>Draws a rectangle; the tip is shown when the pointer rests on it.</summary>
    public void Rectangle(string style, double x, double y, double width, double height, double radius = 0, string? tip = null)
    {
        string rounded = radius > 0 ? $" rx=\"{Coordinate(radius)}\"" : "";
        string position = $"x=\"{Coordinate(x)}\" y=\"{Coordinate(y)}\" width=\"{Coordinate(width)}\" height=\"{Coordinate(height)}\"{rounded}";
        Element("rect", style, position, tip);
    }

    /// <summary>Draws a straight line.</summary>
    public void Line(string style, double x1, double y1, double x2, double y2, string? tip = null)
    {
        Element("path", style, $"d=\"M{Coordinate(x1)} {Coordinate(y1)}L{Coordinate(x2)} {Coordinate(y2)}\"", tip);
    }

    /// <summary>Draws a path.</summary>
    public void Path(string style, string data)
    {
        if (data.Length > 0)
        {
            Element("path", style, $"d=\"{data}\"", null);
        }
    }

    /// <summary>Draws a circle.</summary>
    public void Circle(string style, double x, double y, double radius, string? tip = null)
    {
        Element("circle", style, $"cx=\"{Coordinate(x)}\" cy=\"{Coordinate(y)}\" r=\"{Coordinate(radius)}\"", tip);
    }

    /// <summary>Writes text with its baseline at y; the anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public void Text(string style, double x, double y, string text, string anchor = "start")
    {
        string anchored = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        string start = string.Create(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{Coordinate(x)}\" y=\"{Coordinate(y)}\"{anchored}>");
        _elements.Append(start).Append(Escape(text)).Append("</text>\n");
    }

    /// <summary>The elements so far.</summary>
    public override string ToString()
    {
        return _elements.ToString();
    }

    /// <summary>Text as XML: markup escaped, characters that XML cannot hold replaced.</summary>
    public static string Escape(string text)
    {
        return SecurityElement.Escape(string.Concat(text.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter)));
    }

    private void Element(string name, string style, string attributes, string? tip)
    {
        _elements.Append('<').Append(name).Append(" class=\"").Append(style).Append("\" ").Append(attributes);
        _elements.Append(tip is null ? "/>" : $"><title>{Escape(tip)}</title></{name}>").Append('\n');
    }
}
