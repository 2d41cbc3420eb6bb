using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>A part as a box with its pins, and the parts with two pins that belong to it below.</summary>
internal sealed class CircuitBlock(Panel panel, string title, Part? part, IReadOnlyList<Part> others)
    : SheetBlock(title, HeightOf(part, others), [.. others.Prepend(part).OfType<Part>()])
{
    private const double First = 40;
    private const double Pitch = 18;
    private const double RowPitch = 24;
    private const double BoxLeft = 116;
    private const double BoxWidth = 118;
    private const string Anode = "A";

    /// <inheritdoc/>
    protected override void DrawCircuit(SvgCanvas canvas, double x, double y)
    {
        double row = y + First;
        if (part is not null)
        {
            int rows = RowsOf(part);
            canvas.Box(x + BoxLeft, row, BoxWidth, (rows * Pitch) + 8, "part", 4);
            foreach ((int index, PartPin pin) in part.Type.Pins.Index())
            {
                bool isLeft = index < rows;
                DrawPin(canvas, x, row + 16 + ((isLeft ? index : index - rows) * Pitch), pin, isLeft);
            }

            row += (rows * Pitch) + 26;
        }

        foreach (Part other in others)
        {
            DrawRow(canvas, x, row + 6, other);
            row += RowPitch;
        }
    }

    private void DrawPin(SvgCanvas canvas, double x, double y, PartPin pin, bool isLeft)
    {
        string net = part!.At(pin.Name);
        string name = pin.Name == pin.Pad ? pin.Name : $"{pin.Name} {pin.Pad}";
        if (isLeft)
        {
            canvas.Text(x + BoxLeft + 5, y + 4, name, "label", 10);
            canvas.Line(x + BoxLeft - 16, y, x + BoxLeft, y);
            canvas.TextBefore(x + BoxLeft - 20, y + 4, net, NetStyle.Of(panel, net));
        }
        else
        {
            canvas.TextBefore(x + BoxLeft + BoxWidth - 5, y + 4, name, "label", 10);
            canvas.Line(x + BoxLeft + BoxWidth, y, x + BoxLeft + BoxWidth + 16, y);
            canvas.Text(x + BoxLeft + BoxWidth + 20, y + 4, net, NetStyle.Of(panel, net));
        }
    }

    private void DrawRow(SvgCanvas canvas, double x, double y, Part other)
    {
        string[] nets = [.. other.Type.Pins.Select(pin => other.At(pin.Name))];
        canvas.TextBefore(x + 96, y + 4, nets[0], NetStyle.Of(panel, nets[0]));
        if (nets.Length == 1)
        {
            canvas.Line(x + 100, y, x + 140, y);
            canvas.Circle(x + 144, y, 4, "open");
        }
        else
        {
            Symbols.Lying(canvas, x + 100, x + 172, y, other.Type.Kind, leftward: other.Type.Pins[1].Name == Anode);
            canvas.Text(x + 176, y + 4, nets[1], NetStyle.Of(panel, nets[1]));
        }

        canvas.Text(x + 264, y + 4, Symbols.Label(other));
    }

    private static int RowsOf(Part part) => (part.Type.Pins.Count + 1) / 2;

    private static double HeightOf(Part? part, IReadOnlyList<Part> others) =>
        First + (part is null ? 0 : (RowsOf(part) * Pitch) + 26) + (others.Count * RowPitch) + 10;
}
