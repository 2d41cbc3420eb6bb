using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using HapticNode.Cli.Benchmarks;
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
        Option<bool> json = CommonOptions.Json();
        var command = new Command("bench", "Count what has a budget: work per press, allocations, modelled latencies, speed.") { captures, json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            IReadOnlyList<string> files = parsed.GetValue(captures) is { } folder
                ? [.. folder.GetFiles("*press.csv").Select(file => file.FullName).Order(StringComparer.Ordinal)]
                : BenchmarkScenarios.ShippedCaptures();
            if (files.Count == 0)
            {
                terminal.Error.WriteLine("There is no *press.csv in the folder of --captures.");
                return ExitCode.Failed;
            }

            BenchmarkRow[] rows = [.. new Benchmark(files).Run()];
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(JsonSerializer.Serialize(rows, s_json));
            }
            else
            {
                Write(rows, terminal.Styled);
            }

            return ExitCode.Ok;
        }));
        return command;
    }

    private static void Write(BenchmarkRow[] rows, IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Minimal }
            .AddColumn("counted").AddColumn(new TableColumn("value").RightAligned()).AddColumn("budget").AddColumn("");
        foreach (BenchmarkRow row in rows)
        {
            string mark = row.Holds switch { true => "[green]holds[/]", false => "[red]over[/]", null => "" };
            table.AddRow(Markup.Escape(row.Name), Markup.Escape(row.Value), Markup.Escape(row.Budget), mark);
        }

        console.Write(table);
        console.MarkupLine("[dim]Times are modelled from the metered firmware; work, allocations and speed are counted on this machine.[/]");
    }
}
