using System.CommandLine;
using System.Text.Json.Nodes;
using HapticNode.Banks.Formats;
using HapticNode.Cli.Exchange;
using Spectre.Console;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode formats</c>: what can be imported and exported, and what each format holds.</summary>
internal static class FormatsCommand
{
    internal static Command Create(Terminal terminal)
    {
        Option<bool> json = CommonOptions.Json();
        var command = new Command("formats", "List the formats that can be imported and exported, with what each can hold.") { json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(new JsonArray([.. FormatRegistry.All.Select(format => Node(format.Info))]).ToJsonString(ImportJson.Options));
                return ExitCode.Ok;
            }

            Table table = new Table { Border = TableBorder.Minimal, ShowRowSeparators = true }
                .AddColumn("format").AddColumn("in").AddColumn("out").AddColumn("files").AddColumn("holds").AddColumn("loses");
            foreach (FormatInfo info in FormatRegistry.All.Select(format => format.Info))
            {
                table.AddRow(
                    new Text(info.Name, new Style(decoration: Decoration.Bold)), new Text(info.Reads ? "yes" : ""), new Text(info.Writes ? "yes" : ""),
                    new Text(string.Join(' ', info.Extensions)), new Text(info.Holds), new Text(info.Loses));
            }

            terminal.Styled.Write(table);
            terminal.Output.WriteLine("More of each: docs/formats.md, or --json.");
            return ExitCode.Ok;
        }));
        return command;
    }

    private static JsonNode Node(FormatInfo info) => new JsonObject
    {
        ["name"] = info.Name,
        ["title"] = info.Title,
        ["extensions"] = ImportJson.Lines(info.Extensions),
        ["import"] = info.Reads,
        ["export"] = info.Writes,
        ["holds"] = info.Holds,
        ["loses"] = info.Loses,
        ["note"] = info.Note,
    };
}
