using System.Globalization;
using System.Text;
using HapticNode.App.Nodes;
using Spectre.Console;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>What a node counts, as a table.</summary>
internal static class NodeStatsTable
{
    // Two cells with a blank at either side, and the line between them and at either end.
    private const int AroundCells = 7;
    private const string Between = "  ";

    internal static void Write(NodeStats stats, IAnsiConsole console)
    {
        int room = console.Profile.Width - AroundCells - stats.Groups.Keys.Select(name => name.Length).DefaultIfEmpty(0).Max();
        var table = new DataTable(new DataColumn(""), new DataColumn("since the node started", Wraps: true));
        foreach ((string name, IReadOnlyDictionary<string, long> numbers) in stats.Groups)
        {
            table.AddText(name, Lines(numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Key} {number.Value}")), room));
        }

        table.Write(console);
    }

    // A word and its number stay in one line.
    private static string Lines(IEnumerable<string> pairs, int room)
    {
        StringBuilder text = new();
        int length = 0;
        foreach (string pair in pairs)
        {
            bool fits = length + Between.Length + pair.Length <= room;
            text.Append(length == 0 ? "" : fits ? Between : "\n").Append(pair);
            length = length > 0 && fits ? length + Between.Length + pair.Length : pair.Length;
        }

        return text.ToString();
    }
}
