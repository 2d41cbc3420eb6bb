using System.Globalization;
using HapticNode.Banks;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>All cues of a bank as a table.</summary>
internal static class CueTable
{
    internal static void Write(BankFile file, IReadOnlyList<CueSummary> cues, IAnsiConsole console)
    {
        var table = new DataTable(
            new DataColumn("cue"), DataColumn.Number("ms"), DataColumn.Number("priority", "prio"), new DataColumn("others"), new DataColumn("use"), new DataColumn("lanes", Wraps: true));
        foreach (CueSummary cue in cues)
        {
            table.Add(
                $"[bold]{Markup.Escape(cue.Name)}[/]",
                cue.Milliseconds.ToString(CultureInfo.InvariantCulture),
                cue.Priority.ToString(CultureInfo.InvariantCulture),
                cue.Policy,
                cue.Use,
                Markup.Escape(string.Join(' ', cue.Lanes)));
        }

        console.MarkupLineInterpolated($"[bold]{file.Name}[/]: {cues.Count} cues");
        table.Write(console);
        console.MarkupLine("[dim]others: what the cue does to those on its lanes.[/] One cue as a picture: hapticnode cues NAME");
    }
}
