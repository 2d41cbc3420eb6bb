using System.Globalization;
using HapticNode.App.Nodes;
using Spectre.Console;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>What a node counts, as a table.</summary>
internal static class NodeStatsTable
{
    internal static void Write(NodeStats stats, IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Minimal }.AddColumn("").AddColumn("since the node started");
        foreach ((string name, IReadOnlyDictionary<string, long> numbers) in stats.Groups)
        {
            string text = string.Join("  ", numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Key} {number.Value}")));
            table.AddRow(Markup.Escape(name), Markup.Escape(text));
        }

        console.Write(table);
    }
}
