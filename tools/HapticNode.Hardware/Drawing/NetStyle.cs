using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Drawing;

/// <summary>The colours of nets.</summary>
internal static class NetStyle
{
    /// <summary>The style of a net that is nothing special.</summary>
    internal const string Plain = "label";

    /// <summary>The style of a net.</summary>
    internal static string Of(Panel panel, string net)
    {
        if (panel.RailOn(net) is not null)
        {
            return "supply";
        }

        if (panel.Lanes.Any(lane => lane.Nets.Contains(net)))
        {
            return "output";
        }

        if (panel.Controls.Any(control => control.Nets.Contains(net)))
        {
            return "input";
        }

        if (net == panel.Gate.Net || net == panel.Gate.Output || panel[panel.Gate.Part].At("1CLR") == net)
        {
            return "gate";
        }

        if (panel.I2c is { } bus && (net == bus.Data || net == bus.Clock))
        {
            return "bus";
        }

        return net switch
        {
            Panel.Ground => "ground",
            Part.NotConnected => "soft",
            _ => Plain,
        };
    }
}
