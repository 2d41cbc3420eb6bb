using HapticNode.Hardware.Documents;
using HapticNode.Hardware.Drawing;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Spice;

namespace HapticNode.Hardware;

/// <summary>All files that are made from a panel file and kept beside it.</summary>
public static class PanelDocuments
{
    /// <summary>The drawings.</summary>
    /// <param name="panel">The panel; it must pass the rules.</param>
    /// <returns>File names, relative to the panel's folder, and contents.</returns>
    public static IReadOnlyList<(string Name, string Content)> Drawings(Panel panel) =>
    [
        ("blocks.svg", Written(writer => BlockDiagram.Write(panel, writer))),
        ("schematic.svg", Written(writer => SchematicDrawing.Write(panel, writer))),
        .. panel.Boards.Select(board => ($"wiring-{board.Definition}.svg", Written(writer => WiringDrawing.Write(panel, board, writer)))),
    ];

    /// <summary>All files: drawings, parts lists, pin table, netlist and decks.</summary>
    /// <param name="panel">The panel; it must pass the rules.</param>
    /// <returns>File names, relative to the panel's folder and with <c>/</c>, and contents.</returns>
    public static IReadOnlyList<(string Name, string Content)> All(Panel panel) =>
    [
        ("bom.csv", Written(writer => BillOfMaterials.WriteCsv(panel, writer))),
        ("bom.md", Written(writer => BillOfMaterials.WriteMarkdown(panel, writer))),
        ("pins.md", Written(writer => PinTable.WriteMarkdown(panel, writer))),
        ("power.md", Written(writer => PowerBudget.WriteMarkdown(panel, writer))),
        ($"{panel.Name}.net", Written(writer => KicadNetlist.Write(panel, writer))),
        .. Drawings(panel),
        .. SpiceDecks.Of(panel).Select(deck => ($"spice/{deck.Name}.cir", deck.Text)),
    ];

    private static string Written(Action<TextWriter> write)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
