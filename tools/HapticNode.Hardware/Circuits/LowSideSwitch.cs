using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Circuits;

/// <summary>A lane that switches its load to ground by a transistor, as far as its parts are there.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="GateNet">The net of the transistor's gate.</param>
/// <param name="DrainNet">The net of its drain.</param>
/// <param name="GateResistor">The resistor between the node and the gate.</param>
/// <param name="PullDown">The resistor from the node's net, or the gate, to ground.</param>
/// <param name="Transistor">The transistor.</param>
/// <param name="EnableTransistor">The transistor below it, whose gate is the lane's enable.</param>
/// <param name="Load">The load.</param>
/// <param name="LoadResistor">The resistor between the load and the drain, as a light needs.</param>
/// <param name="Diode">The diode across the load.</param>
/// <param name="Bleeder">The resistor across the load.</param>
public sealed record LowSideSwitch(
    Lane Lane,
    string GateNet,
    string DrainNet,
    Part? GateResistor,
    Part? PullDown,
    Part? Transistor,
    Part? EnableTransistor,
    Part Load,
    Part? LoadResistor,
    Part? Diode,
    Part? Bleeder)
{
    /// <summary>Whether all that every such stage needs is there.</summary>
    public bool IsComplete => GateResistor is not null && PullDown is not null && Transistor is not null;

    /// <summary>Follows the nets of the lanes with such a stage.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>A switch for each of them, in the order of the lanes.</returns>
    public static IReadOnlyList<LowSideSwitch> Of(Panel panel) =>
        [.. panel.Lanes.Where(lane => lane.Stage == LaneStage.LowSide).Select(lane => Follow(panel, lane))];

    private static LowSideSwitch Follow(Panel panel, Lane lane)
    {
        Part? gateResistor = panel.On(PartKind.Resistor, lane.Net)
            .FirstOrDefault(part => panel.RailOn(part.Across(lane.Net)) is null && part.Across(lane.Net) != Panel.Ground);
        string gateNet = gateResistor?.Across(lane.Net) ?? lane.Net;
        Part? transistor = panel.On(PartKind.Transistor, gateNet).FirstOrDefault(part => part.At("G") == gateNet);
        string drainNet = transistor?.At("D") ?? "";
        string sourceNet = transistor?.At("S") ?? "";
        Part load = panel[lane.Load];
        return new LowSideSwitch(
            lane,
            gateNet,
            drainNet,
            gateResistor,
            panel.Between(PartKind.Resistor, lane.Net, Panel.Ground).Concat(panel.Between(PartKind.Resistor, gateNet, Panel.Ground)).FirstOrDefault(),
            transistor,
            panel.On(PartKind.Transistor, sourceNet).FirstOrDefault(part => part.At("D") == sourceNet && part.At("G") == lane.Enable),
            load,
            panel.Between(PartKind.Resistor, load.At(lane.Name), drainNet).FirstOrDefault(),
            panel.On(PartKind.Diode, drainNet).FirstOrDefault(part => part.At("A") == drainNet && part.At("K") == lane.Supply),
            panel.Between(PartKind.Resistor, lane.Supply, drainNet).FirstOrDefault());
    }
}
