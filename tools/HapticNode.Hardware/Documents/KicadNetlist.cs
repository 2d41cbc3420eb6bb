using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Documents;

/// <summary>The panel as a netlist that KiCad's board editor imports (File, Import, Netlist).</summary>
/// <remarks>
/// The s-expressions are those of KiCad's own export, version E: a list of components with footprint and fields, and a list of
/// nets with the pads on them. Motors hang on their connectors and have no footprint; they are left out.
/// </remarks>
public static class KicadNetlist
{
    /// <summary>Writes the netlist.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(Panel panel, TextWriter writer)
    {
        Part[] parts = [.. panel.Parts.Where(part => part.Type.Footprint.Length > 0)];
        writer.Write("(export (version \"E\")\n");
        writer.Write($"  (design (source {Text(PanelFile.Name)}) (tool \"hapticnode hardware netlist\"))\n");
        writer.Write("  (components\n");
        foreach (Part part in parts)
        {
            writer.Write(
                $"    (comp (ref {Text(part.Reference)}) (value {Text(part.Type.Value)}) (footprint {Text(part.Type.Footprint)})\n"
                + $"      (fields (field (name \"Manufacturer\") {Text(part.Type.Maker)}) (field (name \"MPN\") {Text(part.Type.Number)})))\n");
        }

        writer.Write("  )\n  (nets\n");
        int code = 0;
        foreach ((string net, IReadOnlyList<(Part Part, PartPin Pin)> pins) in panel.Nets)
        {
            (Part Part, PartPin Pin)[] pads = [.. pins.Where(pin => parts.Contains(pin.Part))];
            if (pads.Length == 0)
            {
                continue;
            }

            code++;
            writer.Write($"    (net (code \"{code}\") (name {Text(net)})\n");
            foreach ((Part part, PartPin pin) in pads)
            {
                writer.Write($"      (node (ref {Text(part.Reference)}) (pin {Text(pin.Pad)}) (pinfunction {Text(pin.Name)}))\n");
            }

            writer.Write("    )\n");
        }

        writer.Write("  )\n)\n");
    }

    private static string Text(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
