using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks.Rules;

/// <summary>What is fed from where, and how much of it.</summary>
internal static class SupplyRules
{
    private const double LeastBulkNanofarads = 47000;

    internal static IReadOnlyList<PanelRule> All { get; } =
    [
        new(
            "motor-supply",
            "A motor's start pulls the regulator of the chip down, and the chip resets in the middle of a cue.",
            "Espressif's board guides: one regulator for chip and radio",
            "Feed motors from the 5 V rail, or from a regulator of their own.",
            MotorSupply),
        new(
            "fuse",
            "A motor that is stuck or shorted must not burn the cable or the computer's port.",
            "USB 2.0: 500 mA for a device; the fuse's data",
            "Put a resettable fuse between the node's supply and the rail of every load.",
            Fuse),
        new(
            "rail-current",
            "Everything may be on at once.",
            "the currents in the panel file; the power budget in its README",
            "Use smaller loads, or a supply of its own for the panel.",
            RailCurrent),
        new(
            "supply-range",
            "A circuit outside its supply range does anything, or dies.",
            "the makers' recommended operating conditions, as the panel file states them",
            "Feed the circuit from another rail, or take another circuit.",
            SupplyRange),
        new(
            "motor-voltage",
            "A motor above its largest voltage gets hot and dies early.",
            "the motor's data against the highest voltage of its rail, less the bridge's drop",
            "Use a lower rail, or limit the lane's level in the bank.",
            MotorVoltage,
            Severity.Advice),
        new(
            "decoupling",
            "A circuit takes its current in short pulses; the way to the next large capacitor is too long for them.",
            "the makers' layout guidelines, as the panel file states them",
            "Put a capacitor between the supply pin and ground, and say near: with the circuit's reference.",
            Decoupling),
        new(
            "bulk",
            "The start of a motor must come from a capacitor beside it, not through the cable.",
            "the deck supply-dip; usual practice of 47 u and more",
            "Put 47 u or more on the rail.",
            Bulk),
    ];

    private static IEnumerable<Fault> MotorSupply(Panel panel) =>
        from lane in panel.Lanes
        where lane.Kind == LaneKind.Motor && lane.Supply == panel.LogicRail.Net
        select new Fault(lane.Line, lane.Name, $"is fed from {lane.Supply}, the rail of the node's logic");

    private static IEnumerable<Fault> Fuse(Panel panel) =>
        from supply in panel.Lanes.Where(lane => lane.Stage != LaneStage.Pin).GroupBy(lane => lane.Supply)
        where !IsFused(panel, panel.RailOn(supply.Key)!)
        select new Fault(panel.RailOn(supply.Key)!.Line, supply.Key, $"feeds {string.Join(", ", supply.Select(lane => lane.Name))} without a fuse");

    private static bool IsFused(Panel panel, Rail rail) =>
        !rail.IsFromNode && (panel[rail.Through].Type.Kind == PartKind.Fuse || IsFused(panel, panel.RailOn(rail.From)!));

    private static IEnumerable<Fault> RailCurrent(Panel panel)
    {
        PowerTree tree = new(panel);
        double node = panel.Boards.Max(board => board.DrawsMilliamps);
        foreach (Rail rail in panel.Rails)
        {
            double total = tree.Total(rail.Net) + (rail == panel.SupplyRail ? node : 0);
            double limit = rail.Through.Length == 0 ? rail.LimitMilliamps : Math.Min(rail.LimitMilliamps, PartLimit(panel[rail.Through]));
            if (total > limit)
            {
                yield return new Fault(rail.Line, rail.Net, $"must give {total:0} mA with everything on; at most {limit:0} mA");
            }
        }
    }

    private static double PartLimit(Part part) => part.Type.Rating("hold_ma") ?? part.Type.Rating("max_ma") ?? double.MaxValue;

    private static IEnumerable<Fault> SupplyRange(Panel panel) =>
        from part in panel.Parts
        let rail = panel.RailOn(PowerTree.SupplyNet(part))
        where rail is not null && part.Type.Rating("min_v") is not null && part.Type.Rating("max_v") is not null
        where rail.MinimumVolts < part.Rating("min_v") || rail.MaximumVolts > part.Rating("max_v")
        select new Fault(
            part.Line,
            part.Reference,
            $"takes {part.Rating("min_v")} to {part.Rating("max_v")} V; {rail.Net} is {rail.MinimumVolts} to {rail.MaximumVolts} V");

    private static IEnumerable<Fault> MotorVoltage(Panel panel) =>
        from lane in panel.Lanes
        let load = panel[lane.Load]
        where lane.Kind == LaneKind.Motor && lane.Stage != LaneStage.Drv2605 && load.Type.Rating("max_v") is not null
        let driver = MotorBridge.Of(panel).FirstOrDefault(bridge => bridge.Lane == lane)?.Driver
        let drop = 2 * (driver?.Type.Rating("on_ohm") ?? 0) * load.Rating("max_ma") / 1000
        let volts = panel.RailOn(lane.Supply)!.MaximumVolts - drop
        where volts > load.Rating("max_v")
        select new Fault(lane.Line, lane.Name, $"{load.Reference} may see {volts:0.00} V at full level; {load.Type.Number} takes {load.Rating("max_v")} V");

    private static IEnumerable<Fault> Decoupling(Panel panel) =>
        from part in panel.Parts
        where part.Type.Rating("decoupling_nf") is not null
        let net = PowerTree.SupplyNet(part)
        let sum = panel.Between(PartKind.Capacitor, net, Panel.Ground).Where(capacitor => capacitor.Near == part.Reference).Sum(capacitor => capacitor.Rating("nf"))
        where sum < part.Rating("decoupling_nf")
        select new Fault(part.Line, part.Reference, $"has {sum:0} nF beside it on {net}; {part.Rating("decoupling_nf"):0} nF are needed");

    private static IEnumerable<Fault> Bulk(Panel panel) =>
        from supply in panel.Lanes.Where(lane => lane.Kind == LaneKind.Motor).Select(lane => lane.Supply).Distinct()
        let sum = panel.Between(PartKind.Capacitor, supply, Panel.Ground).Sum(capacitor => capacitor.Rating("nf"))
        where sum < LeastBulkNanofarads
        select new Fault(panel.RailOn(supply)!.Line, supply, $"has {sum / 1000:0.#} uF in all");
}
