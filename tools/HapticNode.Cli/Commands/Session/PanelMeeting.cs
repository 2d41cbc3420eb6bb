using System.Globalization;
using HapticNode.App.Panels;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary>What is said when a panel file and a node meet.</summary>
internal static class PanelMeeting
{
    private const string Sum = "map";

    /// <summary>Says where the node was flashed with another definition than the panel file has now; null where both agree.</summary>
    internal static string? Difference(NodeIdentity node, PanelChoice panel)
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
