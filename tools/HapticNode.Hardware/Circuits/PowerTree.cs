using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Circuits;

/// <summary>What is drawn from the rails when everything is on at once.</summary>
/// <param name="panel">The panel.</param>
public sealed class PowerTree(Panel panel)
{
    /// <summary>What each lane and circuit draws directly from a rail.</summary>
    /// <param name="rail">The net of the rail.</param>
    /// <returns>Names and milliamperes; the greatest first.</returns>
    public IReadOnlyList<(string Name, double Milliamps)> Direct(string rail) =>
    [
        .. panel.Lanes
            .Where(lane => lane.Supply == rail)
            .Select(lane => (lane.Name, lane.MaximumMilliamps))
            .Concat(panel.Parts
                .Where(part => part.Type.Rating("supply_ma") is not null && SupplyNet(part) == rail)
                .Select(part => ($"{part.Reference} {part.Type.Value}", part.Rating("supply_ma"))))
            .Concat(panel.Parts
                .Where(part => part.Type.Kind == PartKind.Resistor && part.Touches(rail) && IsPullUpOfContact(part))
                .Select(part => (part.Reference, panel.RailOn(rail)!.MaximumVolts / part.Rating("ohm") * 1000)))
            .OrderByDescending(draw => draw.Item2),
    ];

    /// <summary>All that a rail must give, with the rails that it feeds.</summary>
    /// <param name="rail">The net of the rail.</param>
    /// <returns>Milliamperes; a linear regulator passes on what it delivers.</returns>
    public double Total(string rail) =>
        Direct(rail).Sum(draw => draw.Milliamps) + panel.Rails.Where(other => other.From == rail).Sum(other => Total(other.Net));

    /// <summary>The rail that a part is supplied from.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The net at its supply pin; empty where it has none.</returns>
    public static string SupplyNet(Part part)
    {
        string pin = part.Type.Pins.FirstOrDefault(candidate => candidate.Name is "VCC" or "VDD" or "VIN" or "VM")?.Name ?? "";
        return part.At(pin);
    }

    private bool IsPullUpOfContact(Part resistor) => ContactFilter.Of(panel).Any(filter => filter.PullUp == resistor);
}
