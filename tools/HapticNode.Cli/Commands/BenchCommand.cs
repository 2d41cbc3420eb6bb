using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HapticNode.App.Benchmarks;
using HapticNode.App.Feeling;
using HapticNode.App.Runs;
using HapticNode.Cli.Rendering;
using HapticNode.Documents.Files;
using Spectre.Console;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode bench</c>: every number that has a budget.</summary>
internal static class BenchCommand
{
    // "<= 600" is to read so in a terminal as well; nobody puts this into a web page.
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static Command Create(Terminal terminal)
    {
        var captures = new Option<DirectoryInfo?>("--captures")
        {
            Description = "Folder with captures of presses, *press.csv; without it the synthetic ones of the demonstration.",
            HelpName = "DIR",
        };
        var link = new Option<bool>("--link") { Description = "Instead, try the serial protocol with faults on the link; takes minutes." };
        Option<long> faults = new Option<long>("--faults") { Description = "How many faults for --link.", HelpName = "N", DefaultValueFactory = _ => LinkBenchmark.DefaultFaults }
            .Within("a number", 1, 1_000_000_000);
        var formats = new Option<DirectoryInfo?>("--formats") { Description = "Instead, import all files of this folder and export what comes of them in every format.", HelpName = "DIR" };
        var measure = new Option<bool>("--measure") { Description = "Instead, identify simulated motors from simulated recordings, and count a yield; takes a minute or two." };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("bench", "Count what has a budget: work per press, allocations, modelled latencies, speed.") { captures, link, faults, formats, measure, json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            if (parsed.GetValue(link))
            {
                Report(terminal, LongWork.Do(terminal, "trying the protocol with faults", () => LinkBenchmark.Run(parsed.GetValue(faults))), parsed.GetValue(json), "Faults are random, with fixed seeds; the firmware's node and the session run in virtual time.");
                return ExitCode.Ok;
            }

            if (parsed.GetValue(formats) is { } exchanged)
            {
                Report(terminal, LongWork.Do(terminal, "reading and writing formats", () => FormatsBenchmark.Run(exchanged.FullName)), parsed.GetValue(json), "Counted on this machine, everything in memory, after one warm-up.");
                return ExitCode.Ok;
            }

            if (parsed.GetValue(measure))
            {
                FeelSource bank = FeelSource.Find(FeelSource.StandardName, null, null);
                Report(terminal, Rows(terminal, MeasureBenchmark.Run(bank.Traces)), parsed.GetValue(json), MeasureBenchmark.Basis);
                return ExitCode.Ok;
            }

            if (parsed.GetValue(captures) is { } named)
            {
                MissingFile.DemandFolder(named.FullName);
            }

            IReadOnlyList<string> files = parsed.GetValue(captures) is { } folder
                ? [.. folder.GetFiles("*press.csv").Select(file => file.FullName).Order(StringComparer.Ordinal)]
                : Demo.Presses;
            if (files.Count == 0)
            {
                terminal.Error.WriteLine("There is no *press.csv in the folder of --captures.");
                return ExitCode.Failed;
            }

            Report(
                terminal,
                Rows(terminal, new Benchmark(files).Run()),
                parsed.GetValue(json),
                "Times are modelled from the metered firmware; work, allocations and speed are counted on this machine.");
            return ExitCode.Ok;
        }));
        return command;
    }

    private static IReadOnlyList<BenchmarkRow> Rows(Terminal terminal, IEnumerable<BenchmarkRow> rows) => LongWork.Do<IReadOnlyList<BenchmarkRow>>(terminal, "counting", work =>
    {
        List<BenchmarkRow> counted = [];
        foreach (BenchmarkRow row in rows)
        {
            counted.Add(row);
            work.Report($"counted {counted.Count}, the last: {row.Name}");
        }

        return counted;
    });

    private static void Report(Terminal terminal, IReadOnlyList<BenchmarkRow> rows, bool json, string basis)
    {
        if (json)
        {
            terminal.Output.WriteLine(new JsonArray([.. rows.Select(Document)]).ToJsonString(s_json));
        }
        else
        {
            Write(rows, terminal.Styled, basis);
        }
    }

    private static JsonNode Document(BenchmarkRow row)
    {
        JsonObject document = JsonSerializer.SerializeToNode(row, s_json)!.AsObject();
        if (row.Key is not null)
        {
            document[row.Key] = row.Number;
        }

        return document;
    }

    private static void Write(IReadOnlyList<BenchmarkRow> rows, IAnsiConsole console, string basis)
    {
        var table = new DataTable(new DataColumn("counted", Wraps: true), DataColumn.Number("value"), new DataColumn("budget"), new DataColumn(""));
        foreach (BenchmarkRow row in rows)
        {
            string mark = row.Holds switch { true => "[green]holds[/]", false => "[red]missed[/]", null => "" };
            table.Add(Markup.Escape(row.Name), Markup.Escape(row.Value), Markup.Escape(row.Budget), mark);
        }

        table.Write(console);
        console.MarkupLineInterpolated($"[dim]{basis}[/]");
    }
}
