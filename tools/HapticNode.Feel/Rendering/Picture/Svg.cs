using System.Globalization;
using System.Security;
using System.Text;

namespace HapticNode.Feel.Rendering.Picture;

/// <summary>SVG as text, element by element. Coordinates are in pixels; looks come from the style sheet by class.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _elements = new();

    /// <summary>A coordinate with one decimal at most.</summary>
    internal static string Coordinate(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Text with its markup escaped.</summary>
    internal static string Escape(string text) => SecurityElement.Escape(text);

    internal void Rectangle(string style, double x, double y, double width, double height, double radius = 0)
    {
        string rounded = radius > 0 ? $" rx=\"{Coordinate(radius)}\"" : "";
        _elements.Append($"<rect class=\"{style}\" x=\"{Coordinate(x)}\" y=\"{Coordinate(y)}\" width=\"{Coordinate(width)}\" height=\"{Coordinate(height)}\"{rounded}/>\n");
    }

    internal void Line(string style, double x1, double y1, double x2, double y2)
    {
        Path(style, [(x1, y1), (x2, y2)]);
    }

    internal void Path(string style, IEnumerable<(double X, double Y)> points, bool close = false)
    {
        (string X, string Y)[] corners = [.. points.Select(point => (Coordinate(point.X), Coordinate(point.Y)))];

        // In the middle of a level stretch a point says nothing.
        IEnumerable<(string X, string Y)> needed = corners.Where((corner, index) =>
            index == 0 || index == corners.Length - 1 || corner.Y != corners[index - 1].Y || corner.Y != corners[index + 1].Y);
        string data = string.Join('L', needed.Select(corner => $"{corner.X} {corner.Y}"));
        _elements.Append($"<path class=\"{style}\" d=\"M{data}{(close ? "Z" : "")}\"/>\n");
    }

    internal void Text(string style, double x, double y, string text, string anchor = "start")
    {
        string anchored = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        _elements.Append($"<text class=\"{style}\" x=\"{Coordinate(x)}\" y=\"{Coordinate(y)}\"{anchored}>{Escape(text)}</text>\n");
    }

    public override string ToString() => _elements.ToString();
}
