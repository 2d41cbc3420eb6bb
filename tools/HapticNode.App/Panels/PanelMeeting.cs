using System.Globalization;
using HapticNode.Link.Sessions;

namespace HapticNode.App.Panels;

/// <summary>What is said when a panel file and a node meet.</summary>
public static class PanelMeeting
{
    private const string Sum = "map";

    /// <summary>Says where the node was flashed with another definition than the panel file has now.</summary>
    /// <param name="node">What the node says of itself.</param>
    /// <param name="panel">The panel.</param>
    /// <returns>The difference and what helps; null where both agree.</returns>
    public static string? Difference(NodeIdentity node, PanelChoice panel)
    {
        string expected = panel.Definition.Checksum.ToString("X8", CultureInfo.InvariantCulture);
        string? found = node.Fields.GetValueOrDefault(Sum);
        if (found is null)
        {
            return $"The node does not say which panel it was flashed with: its firmware is older. {panel.Panel.File} may differ from it.";
        }

        if (string.Equals(found, expected, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string whose = node.Board == panel.Definition.Name ? "with other pins, drivers or limits" : $"for {node.Board}";
        return $"The node was flashed {whose}: its board definition is {found}, that of {panel.Definition.Name} in {panel.Panel.File} is {expected}. Flash it anew: hapticnode build --panel {panel.Panel.Folder}";
    }
}
