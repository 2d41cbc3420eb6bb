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
        Inputs(result).Write(console);
        Populations(result).Write(console);
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

    private static DataTable Inputs(RunResult result)
    {
        var table = new DataTable(
            DataColumn.Number("ms"), new DataColumn("control"), new DataColumn("event", Wraps: true), new DataColumn("cue"), DataColumn.Number("felt after ms", "after"));
        IEnumerable<(long Time, string[] Cells)> rows = InputGroup.Of(result.Inputs).Select(group => (group.First.TimeMicroseconds, Cells(group)))
            .Concat(HostRow.Of(result).Select(row => (row.TimeMicroseconds, Cells(row))));
        foreach ((_, string[] cells) in rows.OrderBy(row => row.Time))
        {
            table.Add(cells);
        }

        return table;
    }

    private static string[] Cells(InputGroup group) =>
    [
        Milliseconds(group.First.TimeMicroseconds),
        Markup.Escape(group.First.Control),
        Markup.Escape(group.First.Event) + (group.Count > 1 ? $" [grey]x{group.Count}[/]" : ""),
        Markup.Escape(group.First.Cue ?? "-") + (group.Suppressed > 0 ? $" [grey]({group.Suppressed} suppressed)[/]" : ""),
        group.Latency,
    ];

    private static string[] Cells(HostRow row) =>
        [Milliseconds(row.TimeMicroseconds), $"[grey]{row.Who}[/]", Markup.Escape(row.What), Markup.Escape(row.Outcome ?? "-"), ""];

    private static DataTable Populations(RunResult result)
    {
        var table = new DataTable(
            new DataColumn("population"),
            DataColumn.Number("cues"),
            DataColumn.Number("felt after ms, p50", "p50 ms"),
            DataColumn.Number("p99"),
            DataColumn.Number("worst"),
            DataColumn.Number("lanes apart ms, worst", "apart ms"));

        foreach (PopulationSummary population in result.Populations)
        {
            LatencySummary latency = population.Latency;
            table.Add(
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
        Add("presses", $"{result.Presses} felt, {result.DoublePresses} false, {result.MissedPresses} missed");
        Add("detents", $"{result.Detents} felt, {result.FalseDetents} false, {result.LostDetents} missed");
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
