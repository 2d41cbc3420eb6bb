using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Circuits;

/// <summary>A lane whose motor is driven both ways by a driver circuit, as far as its parts are there.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Driver">The driver.</param>
/// <param name="PullDown">The resistor from the node's net to ground.</param>
/// <param name="Motor">The motor.</param>
/// <param name="Plug">The motor's connector.</param>
public sealed record MotorBridge(Lane Lane, Part? Driver, Part? PullDown, Part Motor, Part? Plug)
{
    /// <summary>Follows the nets of the lanes with such a stage.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>A bridge for each of them, in the order of the lanes.</returns>
    public static IReadOnlyList<MotorBridge> Of(Panel panel) =>
    [
        .. panel.Lanes.Where(lane => lane.Stage == LaneStage.Bidirectional).Select(lane => new MotorBridge(
            lane,
            panel.On(PartKind.MotorDriver, lane.Net).FirstOrDefault(part => part.At("PWM") == lane.Net),
            panel.Between(PartKind.Resistor, lane.Net, Panel.Ground).FirstOrDefault(),
            panel[lane.Load],
            panel.Parts.FirstOrDefault(part =>
                part.Type.Kind == PartKind.Connector && part.Nets.Values.Order().SequenceEqual(panel[lane.Load].Nets.Values.Order())))),
    ];
}
