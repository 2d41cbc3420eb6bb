using System.Globalization;
using HapticNode.Banks;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>All cues of a bank as a table.</summary>
internal static class CueTable
{
    internal static void Write(BankFile file, IReadOnlyList<CueSummary> cues, IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Minimal }
            .AddColumn("cue")
            .AddColumn(new TableColumn("ms").RightAligned())
            .AddColumn(new TableColumn("priority").RightAligned())
            .AddColumn("others").AddColumn("use").AddColumn("lanes");
        foreach (CueSummary cue in cues)
        {
            table.AddRow(
                new Text(cue.Name, new Style(decoration: Decoration.Bold)),
                new Text(cue.Milliseconds.ToString(CultureInfo.InvariantCulture)),
                new Text(cue.Priority.ToString(CultureInfo.InvariantCulture)),
                new Text(cue.Policy),
                new Text(cue.Use),
                new Text(string.Join(' ', cue.Lanes)));
        }

        console.MarkupLineInterpolated($"[bold]{file.Name}[/]: {cues.Count} cues");
        console.Write(table);
        console.MarkupLine("[dim]others: what the cue does to those on its lanes.[/] One cue as a picture: hapticnode cues NAME");
    }
}
