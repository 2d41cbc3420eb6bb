using HapticNode.Documents.Pictures;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>The panel at a glance: contacts, filters, node, stages, loads, the gate and the supply.</summary>
public static class BlockDiagram
{
    private const double Width = 1120;
    private const double Pitch = 48;
    private const double BoxHeight = 34;
    private const double First = 150;
    private const double NodeLeft = 420;
    private const double NodeWidth = 170;
    private const double StageLeft = 690;
    private const double LoadLeft = 930;

    /// <summary>Writes the diagram as SVG.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(Panel panel, TextWriter writer)
    {
        (SvgCanvas canvas, double height) = Draw(panel);
        DrawingStyle.Write(writer, canvas, Width, height, $"{panel.Name}: block diagram");
    }

    /// <summary>Draws the panel.</summary>
    internal static (SvgCanvas Canvas, double Height) Draw(Panel panel)
    {
        SvgCanvas canvas = new(monospace: true);
        canvas.Text(24, 36, panel.Name, "title", 18);
        canvas.Text(24, 56, panel.Title, "soft", 12);
        int rows = Math.Max(panel.Controls.Count, panel.Lanes.Count);
        double bottom = First + (rows * Pitch);
        DrawGate(canvas, panel);
        canvas.Box(NodeLeft, First - 10, NodeWidth, (rows * Pitch) + 6, "board", 8);
        canvas.TextAround(NodeLeft + (NodeWidth / 2), First + 14, "node", "title", 13);
        foreach ((int index, NodeBoard board) in panel.Boards.Index())
        {
            canvas.TextAround(NodeLeft + (NodeWidth / 2), First + 36 + (index * 18), board.Board, "soft");
        }

        DrawControls(canvas, panel);
        DrawLanes(canvas, panel);
        DrawSupply(canvas, panel, bottom + 34);
        return (canvas, bottom + 110);
    }

    private static void DrawControls(SvgCanvas canvas, Panel panel)
    {
        IReadOnlyList<ContactFilter> filters = ContactFilter.Of(panel);
        foreach ((int index, Control control) in panel.Controls.Index())
        {
            double y = First + (index * Pitch);
            ContactFilter filter = filters.First(candidate => candidate.Control == control);
            string kind = control.IsEncoder ? "encoder" : "button";
            string way = filter.Buffer is null ? "RC" : $"RC, Schmitt {filter.Buffer.Reference}";
            Named(canvas, 24, y, 150, $"{control.Name}: {kind}");
            Named(canvas, 224, y, 140, way);
            Arrow(canvas, 174, 224, y + (BoxHeight / 2), "input");
            Arrow(canvas, 364, NodeLeft, y + (BoxHeight / 2), "input");
        }
    }

    private static void DrawLanes(SvgCanvas canvas, Panel panel)
    {
        foreach ((int index, Lane lane) in panel.Lanes.Index())
        {
            double y = First + (index * Pitch);
            Part? stage = MotorBridge.Of(panel).FirstOrDefault(bridge => bridge.Lane == lane)?.Driver
                ?? LowSideSwitch.Of(panel).FirstOrDefault(candidate => candidate.Lane == lane)?.Transistor
                ?? panel.On(PartKind.Resistor, lane.Net).FirstOrDefault();
            string gated = lane.Enable.Length > 0 ? ", gated" : "";
            Named(canvas, StageLeft, y, 170, stage is null ? "nothing" : $"{Symbols.Label(stage)}{gated}");
            Named(canvas, LoadLeft, y, 166, $"{lane.Name}: {LoadOf(panel[lane.Load])}");
            Arrow(canvas, NodeLeft + NodeWidth, StageLeft, y + (BoxHeight / 2), "output");
            Arrow(canvas, StageLeft + 170, LoadLeft, y + (BoxHeight / 2), "output");
            foreach ((int below, string net) in lane.Nets.Index())
            {
                canvas.TextAround((NodeLeft + NodeWidth + StageLeft) / 2, y + 11 + (below * 20), net, "output");
            }
        }
    }

    private static void DrawGate(SvgCanvas canvas, Panel panel)
    {
        GateTimer timer = GateTimer.Of(panel);
        double middle = NodeLeft + (NodeWidth / 2);
        Named(canvas, NodeLeft, 72, NodeWidth, $"gate: {Symbols.Label(panel[panel.Gate.Part])}");
        canvas.Line(middle, First - 10, middle, 72 + BoxHeight, "gate");
        canvas.Path(FormattableString.Invariant($"M{middle - 5} {72 + BoxHeight + 9} L{middle} {72 + BoxHeight} L{middle + 5} {72 + BoxHeight + 9}"), "gate open");
        Arrow(canvas, NodeLeft + NodeWidth, StageLeft, 72 + (BoxHeight / 2), "gate");
        canvas.Text(middle + 10, 126, panel.Gate.Net, "gate");
        string note = FormattableString.Invariant($"{panel.Gate.Output}: off {timer.Milliseconds:0} ms after the last edge");
        canvas.Text(StageLeft + 8, 72 + (BoxHeight / 2) + 4, note, "gate");
    }

    private static void DrawSupply(SvgCanvas canvas, Panel panel, double y)
    {
        double x = 24;
        foreach (Rail rail in panel.Rails)
        {
            string volts = FormattableString.Invariant($"{rail.Net}: {rail.MinimumVolts} to {rail.MaximumVolts} V");
            string from = rail.IsFromNode ? "from the node's board" : $"from {rail.From} by {Symbols.Label(panel[rail.Through])}";
            canvas.Box(x, y, 258, 48, "part", 5);
            canvas.TextAround(x + 129, y + 20, volts, "supply");
            canvas.TextAround(x + 129, y + 38, from, "soft");
            x += 270;
        }
    }

    // A light's value tells nothing that its lane does not.
    private static string LoadOf(Part load) => load.Type.Kind == PartKind.Light ? load.Reference : Symbols.Label(load);

    private static void Named(SvgCanvas canvas, double x, double y, double width, string text)
    {
        canvas.Box(x, y, width, BoxHeight, "part", 5);
        canvas.TextAround(x + (width / 2), y + (BoxHeight / 2) + 4, text);
    }

    private static void Arrow(SvgCanvas canvas, double from, double to, double y, string style)
    {
        canvas.Line(from + 2, y, to - 6, y, style);
        canvas.Path(FormattableString.Invariant($"M{to - 9} {y - 5} L{to - 1} {y} L{to - 9} {y + 5}"), $"{style} open");
    }
}
