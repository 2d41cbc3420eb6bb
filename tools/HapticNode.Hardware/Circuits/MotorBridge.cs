using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Circuits;

/// <summary>A lane whose motor is driven both ways by a driver circuit, as far as its parts are there.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Driver">The driver.</param>
/// <param name="Channel">What stands before the pins of its half of a driver with two bridges; empty for a driver with one.</param>
/// <param name="PullDown">The resistor from the node's net to ground.</param>
/// <param name="Motor">The motor.</param>
/// <param name="Plug">The motor's connector.</param>
public sealed record MotorBridge(Lane Lane, Part? Driver, string Channel, Part? PullDown, Part Motor, Part? Plug)
{
    /// <summary>Follows the nets of the lanes with such a stage.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>A bridge for each of them, in the order of the lanes.</returns>
    public static IReadOnlyList<MotorBridge> Of(Panel panel) =>
        [.. panel.Lanes.Where(lane => lane.Stage is LaneStage.Bidirectional or LaneStage.Bridge or LaneStage.Drv2605).Select(lane => Follow(panel, lane))];

    private static MotorBridge Follow(Panel panel, Lane lane)
    {
        (Part? driver, string channel) = lane.Stage switch
        {
            LaneStage.Bridge => TwoInputs(panel, lane),
            LaneStage.Drv2605 => (panel.On(PartKind.HapticDriver, lane.Net).FirstOrDefault(part => part.At("IN") == lane.Net), ""),
            _ => (panel.On(PartKind.MotorDriver, lane.Net).FirstOrDefault(part => part.At("PWM") == lane.Net), ""),
        };
        return new MotorBridge(
            lane,
            driver,
            channel,
            panel.Between(PartKind.Resistor, lane.Net, Panel.Ground).FirstOrDefault(),
            panel[lane.Load],
            panel.Parts.FirstOrDefault(part =>
                part.Type.Kind == PartKind.Connector && part.Nets.Values.Order().SequenceEqual(panel[lane.Load].Nets.Values.Order())));
    }

    private static (Part? Driver, string Channel) TwoInputs(Panel panel, Lane lane)
    {
        foreach (Part part in panel.On(PartKind.Bridge, lane.Net))
        {
            string? input = part.Nets.FirstOrDefault(pin => pin.Value == lane.Net && pin.Key.EndsWith("IN1", StringComparison.Ordinal)).Key;
            if (input is not null && part.At(input[..^1] + "2") == lane.BackNet)
            {
                return (part, input[..^"IN1".Length]);
            }
        }

        return (null, "");
    }
}
