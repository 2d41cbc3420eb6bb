using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>
/// The panel's circuit, in pieces that the names of the nets join. Known circuits are drawn as such, every other part with the names
/// of its nets, so that no part is missing.
/// </summary>
public static class SchematicDrawing
{
    private const int Columns = 4;
    private const double Margin = 20;
    private const double Header = 64;

    /// <summary>Writes the drawing as SVG.</summary>
    /// <param name="panel">The panel; its stages and filters must be complete (see <see cref="Checks.PanelCheck"/>).</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(Panel panel, TextWriter writer)
    {
        (SvgCanvas canvas, double height) = Draw(panel);
        DrawingStyle.Write(writer, canvas, (Columns * SheetBlock.Width) + (2 * Margin), height, $"{panel.Name}: schematic");
    }

    /// <summary>Draws the panel.</summary>
    internal static (SvgCanvas Canvas, double Height) Draw(Panel panel)
    {
        SvgCanvas canvas = new(monospace: true);
        canvas.Text(Margin + 4, 34, $"{panel.Name}, revision {panel.Revision}", "title", 18);
        canvas.Text(Margin + 4, 54, panel.Title, "soft", 12);
        double[] columns = [.. Enumerable.Repeat(Header, Columns)];
        foreach (SheetBlock block in SheetBlocks.Of(panel))
        {
            int column = columns.Index().MinBy(entry => entry.Item).Index;
            block.Draw(canvas, Margin + (column * SheetBlock.Width), columns[column]);
            columns[column] += block.Height;
        }

        return (canvas, columns.Max() + Margin);
    }
}
