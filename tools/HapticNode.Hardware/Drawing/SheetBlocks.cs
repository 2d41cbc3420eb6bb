using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>Divides a panel into pieces of the schematic; every part is in one of them.</summary>
internal static class SheetBlocks
{
    /// <summary>The pieces, from the supply to the connectors.</summary>
    internal static IReadOnlyList<SheetBlock> Of(Panel panel)
    {
        List<SheetBlock> blocks = [];
        blocks.AddRange(ContactFilter.Of(panel).Where(filter => filter.IsComplete).Select(filter => new ContactBlock(filter, panel.LogicRail.Net)));
        blocks.AddRange(LowSideSwitch.Of(panel).Where(stage => stage.IsComplete).Select(stage => new LowSideBlock(stage)));
        HashSet<Part> left = [.. panel.Parts.Except(blocks.SelectMany(block => block.Parts))];
        foreach (Part circuit in panel.Parts.Where(part => part.Type.Pins.Count > 2).OrderBy(part => Rank(part, panel)))
        {
            if (left.Remove(circuit))
            {
                Part[] others = [.. left.Where(part => part.Type.Pins.Count <= 2 && Belongs(part, circuit, panel))];
                left.ExceptWith(others);
                blocks.Add(new CircuitBlock(panel, TitleOf(circuit, panel), circuit, others));
            }
        }

        Part[] points = [.. left.Where(part => part.Type.Kind == PartKind.TestPoint)];
        Part[] rest = [.. panel.Parts.Where(left.Contains).Except(points)];
        blocks.AddRange(Titled(panel, "other parts", rest));
        blocks.AddRange(Titled(panel, "test points", [.. panel.Parts.Where(points.Contains)]));
        return [.. blocks.OrderBy(block => block is CircuitBlock && block.Parts.Any(part => part.Type.Kind == PartKind.Regulator) ? 0 : 1)];
    }

    private static IEnumerable<SheetBlock> Titled(Panel panel, string title, IReadOnlyList<Part> parts) =>
        parts.Count > 0 ? [new CircuitBlock(panel, title, null, parts)] : [];

    private static int Rank(Part part, Panel panel) => part.Type.Kind switch
    {
        PartKind.Regulator => 0,
        PartKind.Monostable => 1,
        PartKind.MotorDriver or PartKind.HapticDriver or PartKind.Bridge => 2,
        PartKind.Connector => part.Reference == panel.NodeConnector ? 9 : 3,
        _ => 5,
    };

    private static string TitleOf(Part part, Panel panel)
    {
        string purpose = part.Type.Kind switch
        {
            PartKind.Regulator => "supply: ",
            PartKind.Monostable => "gate of the drivers: ",
            PartKind.MotorDriver or PartKind.HapticDriver or PartKind.Bridge =>
                string.Join(", ", MotorBridge.Of(panel).Where(bridge => bridge.Driver == part).Select(bridge => bridge.Lane.Name)) + ": ",
            PartKind.Connector when part.Reference == panel.NodeConnector => "node: ",
            PartKind.Connector => "tuning: ",
            _ => "",
        };
        return purpose + Symbols.Label(part);
    }

    // Beside it, or joined to it by a net that is its own and no rail.
    private static bool Belongs(Part part, Part circuit, Panel panel)
    {
        if (part.Near.Length > 0)
        {
            return part.Near == circuit.Reference;
        }

        if (part.Type.Kind == PartKind.TestPoint)
        {
            return false;
        }

        bool isSupply = part.Nets.Values.All(net => panel.RailOn(net) is not null || net == Panel.Ground);
        return isSupply
            ? circuit.Type.Kind == PartKind.Regulator
            : part.Nets.Values.Any(net => net != Panel.Ground && panel.RailOn(net) is null && circuit.Touches(net));
    }
}
