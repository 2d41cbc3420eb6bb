using System.Globalization;
using HapticNode.Simulation;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>A run as a table: what was done, what answered, and how soon.</summary>
internal static class RunTable
{
    internal static void Write(RunResult result, IAnsiConsole console, DirectoryInfo? folder)
    {
        console.MarkupLineInterpolated(
            $"[bold]{result.Scenario}[/] on {result.Board}, {result.Speed} ESP32, bank {result.Bank}: {Seconds(result.DurationMicroseconds)} s, all times modelled");
        console.Write(Inputs(result));
        console.Write(Populations(result));
        console.Write(Numbers(result));
        foreach (FaultReport fault in result.Faults)
        {
            console.MarkupLineInterpolated($"[red]{Milliseconds(fault.TimeMicroseconds)} ms: latched, {fault.Reason} {fault.Lane}[/]");
        }

        if (folder is not null)
        {
            console.MarkupLineInterpolated($"Written to {folder}: trace.csv, trace.vcd, timeline.svg, summary.json");
        }
    }

    private static Table Inputs(RunResult result)
    {
        Table table = new Table { Border = TableBorder.Minimal }
            .AddColumn(new TableColumn("ms").RightAligned())
            .AddColumn("control").AddColumn("event").AddColumn("cue")
            .AddColumn(new TableColumn("felt after ms").RightAligned());
        IEnumerable<(long Time, string[] Cells)> rows = InputGroup.Of(result.Inputs).Select(group => (group.First.TimeMicroseconds, Cells(group)))
            .Concat(HostRow.Of(result).Select(row => (row.TimeMicroseconds, Cells(row))));
        foreach ((_, string[] cells) in rows.OrderBy(row => row.Time))
        {
            table.AddRow(cells);
        }

        return table;
    }

    private static string[] Cells(InputGroup group) =>
    [
        Milliseconds(group.First.TimeMicroseconds),
        Markup.Escape(group.First.Control),
        Markup.Escape(group.First.Event) + (group.Count > 1 ? $" [grey]x{group.Count}[/]" : ""),
        Markup.Escape(group.First.Cue ?? "-") + (group.KeptBack > 0 ? $" [grey]({group.KeptBack} kept back)[/]" : ""),
        group.Latency,
    ];

    private static string[] Cells(HostRow row) =>
        [Milliseconds(row.TimeMicroseconds), $"[grey]{row.Who}[/]", Markup.Escape(row.What), Markup.Escape(row.Outcome ?? "-"), ""];

    private static Table Populations(RunResult result)
    {
        Table table = new Table { Border = TableBorder.Minimal }.AddColumn("population");
        foreach (string column in new[] { "cues", "felt after ms, p50", "p99", "worst", "lanes apart ms, worst" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (PopulationSummary population in result.Populations)
        {
            LatencySummary latency = population.Latency;
            table.AddRow(
                population.Population,
                population.Count.ToString(CultureInfo.InvariantCulture),
                Number(latency.P50),
                Number(latency.P99),
                Number(latency.Max),
                Number(population.LanesApartMaxMicroseconds));
        }

        return table;
    }

    private static Grid Numbers(RunResult result)
    {
        var grid = new Grid();
        grid.AddColumn().AddColumn();
        if (result.ReversalPauseMaxMicroseconds is not null)
        {
            Add("reversing motors rest", $"{Time(result.ReversalPauseMaxMicroseconds)} longest");
        }

        Add("steps late", $"{Time(result.StepLate.P99)} p99, {Time(result.StepLate.Max)} worst");
        Add("presses", $"{result.Presses} felt, {result.DoublePresses} too many, {result.MissedPresses} missed");
        Add("detents", $"{result.Detents} felt, {result.FalseDetents} too many, {result.LostDetents} lost");
        Add("edges", $"{result.Edges} to the node, {result.EdgesDropped} dropped");
        if (result.Heap is { } heap)
        {
            Add("heap", HeapTable.Summary(heap));
        }

        Add("speed", string.Create(CultureInfo.InvariantCulture, $"{result.VirtualOverReal:0} times real time"));
        return grid;

        void Add(string name, string value) => grid.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(value));
    }

    internal static string Milliseconds(long microseconds) => (microseconds / 1000.0).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Seconds(long microseconds) => (microseconds / 1e6).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Time(long? microseconds) =>
        microseconds is null ? "none" : Number(microseconds) + " ms";

    private static string Number(long? microseconds) =>
        microseconds is long value ? (value / 1000.0).ToString("0.00", CultureInfo.InvariantCulture) : "-";
}
