using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Circuits;

/// <summary>The way from a contact to the node: pull-up, series resistor, capacitor and buffer, as far as they are there.</summary>
/// <param name="Control">The control that the contact belongs to.</param>
/// <param name="Net">The net to the node.</param>
/// <param name="FilterNet">The net of the capacitor.</param>
/// <param name="ContactNet">The net of the contact.</param>
/// <param name="Contact">The button or encoder.</param>
/// <param name="PullUp">The resistor to the logic rail.</param>
/// <param name="Series">The resistor between contact and capacitor.</param>
/// <param name="Capacitor">The capacitor to ground.</param>
/// <param name="Buffer">The Schmitt buffer.</param>
public sealed record ContactFilter(
    Control Control, string Net, string FilterNet, string ContactNet, Part? Contact, Part? PullUp, Part? Series, Part? Capacitor, Part? Buffer)
{
    /// <summary>Whether all of the filter is there.</summary>
    public bool IsComplete => Contact is not null && PullUp is not null && Series is not null && Capacitor is not null;

    /// <summary>The time constant while the contact is closed, in milliseconds.</summary>
    public double ClosingMilliseconds => Series!.Rating("ohm") * Capacitor!.Rating("nf") * 1e-6;

    /// <summary>The time constant while the contact is open, in milliseconds.</summary>
    public double OpeningMilliseconds => (Series!.Rating("ohm") + PullUp!.Rating("ohm")) * Capacitor!.Rating("nf") * 1e-6;

    /// <summary>Follows the nets of all controls.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>A filter for each contact, in the order of the controls.</returns>
    public static IReadOnlyList<ContactFilter> Of(Panel panel) =>
        [.. panel.Controls.SelectMany(control => control.Nets.Select(net => Follow(panel, control, net)))];

    private static ContactFilter Follow(Panel panel, Control control, string net)
    {
        (Part? buffer, string filterNet) = BufferOf(panel, net);
        Part? series = panel.On(PartKind.Resistor, filterNet)
            .FirstOrDefault(part => panel.RailOn(part.Across(filterNet)) is null && part.Across(filterNet) != Panel.Ground);
        string contactNet = series?.Across(filterNet) ?? filterNet;
        return new ContactFilter(
            control,
            net,
            filterNet,
            contactNet,
            panel.Parts.FirstOrDefault(part => part.Type.Kind is PartKind.Button or PartKind.Encoder && part.Touches(contactNet)),
            panel.Between(PartKind.Resistor, contactNet, panel.LogicRail.Net).FirstOrDefault(),
            series,
            panel.Between(PartKind.Capacitor, filterNet, Panel.Ground).FirstOrDefault(),
            buffer);
    }

    // Pins nA and nY of a buffer belong together.
    private static (Part? Buffer, string Input) BufferOf(Panel panel, string net)
    {
        foreach (Part part in panel.On(PartKind.SchmittBuffer, net))
        {
            string? output = part.Nets.FirstOrDefault(pair => pair.Value == net && pair.Key.EndsWith('Y')).Key;
            if (output is not null)
            {
                return (part, part.At(output[..^1] + "A"));
            }
        }

        return (null, net);
    }
}
