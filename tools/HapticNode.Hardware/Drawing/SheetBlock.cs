using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>A piece of the schematic: a circuit with its title.</summary>
/// <param name="title">What stands above it.</param>
/// <param name="height">Its height, in pixels.</param>
/// <param name="parts">The parts that it shows completely.</param>
internal abstract class SheetBlock(string title, double height, IReadOnlyList<Part> parts)
{
    /// <summary>The width of every block, in pixels.</summary>
    internal const double Width = 350;

    /// <summary>Its height, in pixels.</summary>
    internal double Height { get; } = height;

    /// <summary>The parts that need no other place on the sheet.</summary>
    internal IReadOnlyList<Part> Parts { get; } = parts;

    /// <summary>Draws it with its frame.</summary>
    internal void Draw(SvgCanvas canvas, double x, double y)
    {
        canvas.Box(x + 4, y + 4, Width - 8, Height - 8, "frame", 6);
        canvas.Text(x + 14, y + 22, title, "title", 12);
        DrawCircuit(canvas, x, y);
    }

    /// <summary>Draws the circuit.</summary>
    protected abstract void DrawCircuit(SvgCanvas canvas, double x, double y);
}
