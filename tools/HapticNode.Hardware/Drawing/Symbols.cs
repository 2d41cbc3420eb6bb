using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>The symbols of parts.</summary>
internal static class Symbols
{
    /// <summary>A part's reference and value, as it is written beside its symbol.</summary>
    internal static string Label(Part part) => $"{part.Reference} {part.Type.Value}";

    /// <summary>A resistor standing between two heights.</summary>
    internal static void UprightResistor(SvgCanvas canvas, double x, double top, double bottom, string label)
    {
        double middle = (top + bottom) / 2;
        canvas.Line(x, top, x, middle - 14);
        canvas.Box(x - 5, middle - 14, 10, 28);
        canvas.Line(x, middle + 14, x, bottom);
        canvas.Text(x + 11, middle + 4, label);
    }

    /// <summary>A capacitor standing between two heights.</summary>
    internal static void UprightCapacitor(SvgCanvas canvas, double x, double top, double bottom, string label)
    {
        double middle = (top + bottom) / 2;
        canvas.Line(x, top, x, middle - 3);
        canvas.Line(x - 10, middle - 3, x + 10, middle - 3);
        canvas.Line(x - 10, middle + 3, x + 10, middle + 3);
        canvas.Line(x, middle + 3, x, bottom);
        canvas.Text(x + 15, middle + 4, label);
    }

    /// <summary>A diode standing between two heights, its cathode at the top.</summary>
    internal static void UprightDiode(SvgCanvas canvas, double x, double top, double bottom, string label)
    {
        double middle = (top + bottom) / 2;
        canvas.Line(x, top, x, bottom);
        canvas.Path(FormattableString.Invariant($"M{x - 8} {middle + 8} L{x + 8} {middle + 8} L{x} {middle - 7} Z"));
        canvas.Line(x - 8, middle - 7, x + 8, middle - 7);
        canvas.Text(x + 13, middle + 4, label);
    }

    /// <summary>The sign of ground below a point.</summary>
    internal static void Ground(SvgCanvas canvas, double x, double y)
    {
        canvas.Line(x - 9, y, x + 9, y);
        canvas.Line(x - 6, y + 4, x + 6, y + 4);
        canvas.Line(x - 3, y + 8, x + 3, y + 8);
    }

    /// <summary>The sign of a rail above a point.</summary>
    internal static void Rail(SvgCanvas canvas, double x, double y, string net)
    {
        canvas.Line(x - 10, y, x + 10, y);
        canvas.TextAround(x, y - 6, net, "supply");
    }

    /// <summary>An N-channel transistor with its gate at the left; the drain is above, the source below.</summary>
    internal static void Transistor(SvgCanvas canvas, double gateX, double y, string label)
    {
        canvas.Line(gateX, y, gateX + 10, y);
        canvas.Line(gateX + 10, y - 12, gateX + 10, y + 12);
        double channel = gateX + 15;
        double spine = gateX + 26;
        canvas.Path(FormattableString.Invariant($"M{channel} {y - 14} v8 m0 2 v8 m0 2 v8"), "open");
        canvas.Path(FormattableString.Invariant($"M{channel} {y - 10} H{spine} V{y - 20} M{channel} {y + 10} H{spine} V{y + 20}"), "open");
        canvas.Path(FormattableString.Invariant($"M{channel} {y} H{spine} V{y + 10}"), "open");
        canvas.Path(FormattableString.Invariant($"M{gateX + 16} {y} l6 -3 v6 Z"), "solid");
        canvas.Text(gateX + 36, y + 4, label);
    }

    /// <summary>A part with two pins lying between two points of a level line.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="left">The left end of the line.</param>
    /// <param name="right">The right end of the line.</param>
    /// <param name="y">The height of the line.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="leftward">Whether a diode or a light lets the current pass to the left.</param>
    internal static void Lying(SvgCanvas canvas, double left, double right, double y, PartKind kind, bool leftward = false)
    {
        double middle = (left + right) / 2;
        double half = kind switch { PartKind.Capacitor => 3, PartKind.Diode or PartKind.Light => 8, _ => 15 };
        canvas.Line(left, y, middle - half, y);
        canvas.Line(middle + half, y, right, y);
        switch (kind)
        {
            case PartKind.Capacitor:
                canvas.Line(middle - 3, y - 8, middle - 3, y + 8);
                canvas.Line(middle + 3, y - 8, middle + 3, y + 8);
                break;
            case PartKind.Diode or PartKind.Light:
                double tip = leftward ? -8 : 8;
                canvas.Path(FormattableString.Invariant($"M{middle - tip} {y - 7} V{y + 7} L{middle + tip} {y} Z"));
                canvas.Line(middle + tip, y - 7, middle + tip, y + 7);
                break;
            case PartKind.Connector:
                canvas.Circle(middle - 11, y, 4, "open");
                canvas.Circle(middle + 11, y, 4, "open");
                break;
            case PartKind.Fuse:
                canvas.Box(middle - 15, y - 5, 30, 10);
                canvas.Line(middle - 15, y, middle + 15, y);
                break;
            case PartKind.LinearActuator or PartKind.EccentricMotor:
                canvas.Circle(middle, y, 9);
                canvas.Line(middle - 15, y, middle - 9, y);
                canvas.Line(middle + 9, y, middle + 15, y);
                canvas.TextAround(middle, y + 4, "M");
                break;
            default:
                canvas.Box(middle - 15, y - 5, 30, 10);
                break;
        }
    }
}
