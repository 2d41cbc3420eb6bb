using System.Globalization;
using System.Security;
using System.Text;

namespace HapticNode.Hardware.Drawing;

/// <summary>Collects what is drawn, and remembers where texts and lines are, so that a test can see that none covers another.</summary>
internal sealed class SvgCanvas
{
    /// <summary>The usual height of letters, in pixels.</summary>
    internal const double LetterHeight = 11;

    // Letters of the usual fixed-width fonts are 0.6 times as wide as they are high.
    private const double LetterWidth = 0.602;
    private const double Ascent = 0.78;
    private const double Descent = 0.2;

    private readonly StringBuilder _body = new();
    private readonly List<TextBox> _texts = [];
    private readonly List<(double X1, double Y1, double X2, double Y2)> _lines = [];

    /// <summary>Where all texts are.</summary>
    internal IReadOnlyList<TextBox> Texts => _texts;

    /// <summary>Where all lines are.</summary>
    internal IReadOnlyList<(double X1, double Y1, double X2, double Y2)> Lines => _lines;

    /// <summary>How wide a text is.</summary>
    internal static double WidthOf(string text, double size = LetterHeight) => text.Length * size * LetterWidth;

    /// <summary>Draws a line.</summary>
    internal void Line(double x1, double y1, double x2, double y2, string style = "wire")
    {
        _lines.Add((x1, y1, x2, y2));
        Append($"<line class=\"{style}\" x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\"/>");
    }

    /// <summary>Draws a box.</summary>
    internal void Box(double x, double y, double width, double height, string style = "part", double corner = 2) =>
        Append($"<rect class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"{corner:0.#}\"/>");

    /// <summary>Draws a circle.</summary>
    internal void Circle(double x, double y, double radius, string style = "part") =>
        Append($"<circle class=\"{style}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\"/>");

    /// <summary>Draws a path, such as the symbol of a part.</summary>
    internal void Path(string path, string style = "part") => Append($"<path class=\"{style}\" d=\"{path}\"/>");

    /// <summary>Writes a text from its left end.</summary>
    internal void Text(double x, double y, string text, string style = "label", double size = LetterHeight) => Put(x, y, text, style, size, "start", 0);

    /// <summary>Writes a text to its right end.</summary>
    internal void TextBefore(double x, double y, string text, string style = "label", double size = LetterHeight) => Put(x, y, text, style, size, "end", 1);

    /// <summary>Writes a text around its middle.</summary>
    internal void TextAround(double x, double y, string text, string style = "label", double size = LetterHeight) =>
        Put(x, y, text, style, size, "middle", 0.5);

    /// <summary>Writes the drawing as a file that needs nothing from outside.</summary>
    internal void Write(TextWriter writer, double width, double height, string title)
    {
        string size = string.Create(CultureInfo.InvariantCulture, $"{width:0} {height:0}");
        writer.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size}\" role=\"img\">\n");
        writer.Write($"<title>{SecurityElement.Escape(title)}</title>\n<style>\n{SvgStyle.Sheet}</style>\n");
        writer.Write("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
        writer.Write(_body.ToString());
        writer.Write("</svg>\n");
    }

    private void Put(double x, double y, string text, string style, double size, string anchor, double share)
    {
        if (text.Length == 0)
        {
            return;
        }

        double left = x - (share * WidthOf(text, size));
        _texts.Add(new TextBox(text, left, y - (size * Ascent), left + WidthOf(text, size), y + (size * Descent)));
        Append($"<text class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size:0.#}\" text-anchor=\"{anchor}\">{SecurityElement.Escape(text)}</text>");
    }

    private void Append(FormattableString element) => _body.Append(FormattableString.Invariant(element)).Append('\n');
}
