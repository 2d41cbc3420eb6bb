using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Documents;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>
/// How a development board and the panel's node connector are wired: both are drawn as they lie on the table, and every pin names
/// the one at the other end.
/// </summary>
public static class WiringDrawing
{
    private const double Width = 1180;
    private const double Top = 120;
    private const double Pitch = 24;
    private const double BoardLeft = 250;
    private const double BoardWidth = 170;
    private const double PlugLeft = 880;

    /// <summary>Writes the drawing as SVG.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="board">One of its boards.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(Panel panel, NodeBoard board, TextWriter writer)
    {
        (SvgCanvas canvas, double height) = Draw(panel, board);
        DrawingStyle.Write(writer, canvas, Width, height, $"{panel.Name} on {board.Board}: wiring");
    }

    /// <summary>Draws both.</summary>
    internal static (SvgCanvas Canvas, double Height) Draw(Panel panel, NodeBoard board)
    {
        SvgCanvas canvas = new(monospace: true);
        canvas.Text(24, 36, $"{panel.Name} on {board.Board}", "title", 18);
        canvas.Text(24, 58, "Seen from above. Each pin names the one to wire it to; what has no name stays open.", "soft", 12);
        int rows = BoardHeaders.Of(board.Board).Max(header => header.Pins.Count);
        DrawBoard(canvas, panel, board, rows);
        double bottom = Math.Max(Top + (rows * Pitch) + 70, DrawPlug(canvas, panel, board) + 30);
        DrawLegend(canvas, panel, bottom);
        return (canvas, bottom + 40);
    }

    private static void DrawBoard(SvgCanvas canvas, Panel panel, NodeBoard board, int rows)
    {
        canvas.Box(BoardLeft, Top - 34, BoardWidth, (rows * Pitch) + 62, "board", 8);
        canvas.TextAround(BoardLeft + (BoardWidth / 2), Top - 16, "antenna", "soft");
        canvas.TextAround(BoardLeft + (BoardWidth / 2), Top + (rows * Pitch) + 18, "USB", "soft");
        foreach ((int side, BoardHeader header) in BoardHeaders.Of(board.Board).Index())
        {
            bool isLeft = side == 0;
            double edge = isLeft ? BoardLeft : BoardLeft + BoardWidth;
            canvas.TextAround(edge, Top - 42, header.Name, "soft");
            foreach ((int index, string pin) in header.Pins.Index())
            {
                DrawBoardPin(canvas, panel, board, pin, index + 1, edge, Top + (index * Pitch) + 8, isLeft);
            }
        }
    }

    private static void DrawBoardPin(SvgCanvas canvas, Panel panel, NodeBoard board, string pin, int number, double edge, double y, bool isLeft)
    {
        string net = NetOf(board, pin);
        string plugPins = net.Length > 0 ? PinTable.ConnectorPins(panel, net) : "";
        string style = plugPins.Length > 0 ? NetStyle.Of(panel, net) : "soft";
        style = style == NetStyle.Plain ? "tuning" : style;
        double outside = isLeft ? -1 : 1;
        canvas.Circle(edge + (outside * -12), y, 4.5, "part");
        string name = char.IsAsciiDigit(pin[0]) && pin != "3V3" && pin != "5V" ? $"IO{pin}" : pin;
        string inside = isLeft ? $"{number} {name}" : $"{name} {number}";
        Place(canvas, edge - (outside * 22), y + 4, inside, "label", !isLeft);
        if (plugPins.Length > 0)
        {
            canvas.Line(edge + (outside * 4), y, edge + (outside * 40), y, style);
            Place(canvas, edge + (outside * 46), y + 4, $"{net} · {panel.NodeConnector}-{plugPins.Replace(", ", "/", StringComparison.Ordinal)}", style, isLeft);
        }
        else if (int.TryParse(pin, out int gpio) && (gpio == board.Serial.Receive || gpio == board.Serial.Transmit))
        {
            string way = gpio == board.Serial.Receive ? "tuning, receives" : "tuning, sends";
            Place(canvas, edge + (outside * 10), y + 4, way, "tuning", isLeft);
        }
    }

    private static double DrawPlug(SvgCanvas canvas, Panel panel, NodeBoard board)
    {
        Part plug = panel[panel.NodeConnector];
        int rows = (plug.Type.Pins.Count + 1) / 2;
        canvas.TextAround(PlugLeft + 28, Top - 42, $"{plug.Reference} {plug.Type.Value}", "title", 12);
        canvas.TextAround(PlugLeft + 28, Top - 24, "on the panel", "soft");
        canvas.Box(PlugLeft - 14, Top - 12, 84, (rows * Pitch) + 16, "board", 4);
        if (IsKeyed(panel))
        {
            canvas.Box(PlugLeft - 19, Top - 12 + (rows * Pitch / 2) - 12, 5, 40, "part", 0);
        }

        foreach ((int index, PartPin pin) in plug.Type.Pins.Index())
        {
            bool isLeft = index % 2 == 0;
            double y = Top + (index / 2 * Pitch) + 8;
            double x = isLeft ? PlugLeft + 12 : PlugLeft + 44;
            string net = plug.At(pin.Name);
            string place = PlaceOf(board, net, plug.Type.Pins.Take(index).Count(before => plug.At(before.Name) == net));
            string style = place.Length == 0 ? "soft" : NetStyle.Of(panel, net);
            style = style == NetStyle.Plain ? "tuning" : style;
            canvas.Box(x - 12, y - 9, 24, 18, "part", 3);
            canvas.TextAround(x, y + 4, pin.Pad);
            double outside = isLeft ? -1 : 1;
            double from = isLeft ? PlugLeft - 22 : PlugLeft + 76;
            string text = place.Length == 0 ? $"{net} stays open" : isLeft ? $"{place} · {net}" : $"{net} · {place}";
            canvas.Line(from, y, from + (outside * 24), y, style);
            Place(canvas, from + (outside * 30), y + 4, text, style, isLeft);
        }

        return Top + (rows * Pitch) + 20;
    }

    private static bool IsKeyed(Panel panel) => panel[panel.NodeConnector].Type.Package.Contains("keyed", StringComparison.Ordinal);

    private static void DrawLegend(SvgCanvas canvas, Panel panel, double y)
    {
        double x = 24;
        foreach (string style in new[] { "supply", "ground", "input", "output", "gate", "tuning" })
        {
            canvas.Line(x, y, x + 24, y, style);
            canvas.Text(x + 32, y + 4, style == "tuning" && panel.I2c is not null ? "tuning, I2C" : style, style);
            x += 120;
        }

        if (IsKeyed(panel))
        {
            canvas.Text(x + 10, y + 4, "The notch of the box header is in the middle of its odd side.", "soft");
        }
    }

    private static void Place(SvgCanvas canvas, double x, double y, string text, string style, bool before)
    {
        if (before)
        {
            canvas.TextBefore(x, y, text, style);
        }
        else
        {
            canvas.Text(x, y, text, style);
        }
    }

    private static string NetOf(NodeBoard board, string pin) =>
        int.TryParse(pin, out int gpio) ? board.Pins.FirstOrDefault(entry => entry.Value == gpio).Key ?? "" : BoardHeader.PowerNet(pin);

    // A board has several pins of ground: each wire gets one of its own, as far as they reach.
    private static string PlaceOf(NodeBoard board, string net, int wire)
    {
        if (board.Pins.TryGetValue(net, out int gpio))
        {
            return BoardHeaders.Position(board.Board, gpio);
        }

        string[] places = [.. PinTable.Power(board).Where(entry => entry.Net == net).SelectMany(entry => entry.Place.Split(", "))];
        return places.Length > 0 ? places[wire % places.Length] : "";
    }
}
