using System.Globalization;
using HapticNode.App.Nodes;
using Spectre.Console;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>What a node counts, as a table.</summary>
internal static class NodeStatsTable
{
    internal static void Write(NodeStats stats, IAnsiConsole console)
    {
        var table = new DataTable(new DataColumn(""), new DataColumn("since the node started", Wraps: true));
        foreach ((string name, IReadOnlyDictionary<string, long> numbers) in stats.Groups)
        {
            string text = string.Join("  ", numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Key} {number.Value}")));
            table.AddText(name, text);
        }

        table.Write(console);
    }
}
