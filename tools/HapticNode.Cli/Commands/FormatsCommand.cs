using System.CommandLine;
using System.Text.Json.Nodes;
using HapticNode.Banks.Formats;
using HapticNode.Cli.Exchange;
using HapticNode.Cli.Rendering;
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

            var table = new DataTable(
                new DataColumn("format"), new DataColumn("in"), new DataColumn("out"), new DataColumn("files", Wraps: true), new DataColumn("holds", Wraps: true), new DataColumn("loses", Wraps: true))
            {
                HasRowLines = true,
            };
            foreach (FormatInfo info in FormatRegistry.All.Select(format => format.Info))
            {
                table.AddText(info.Name, info.Reads ? "yes" : "", info.Writes ? "yes" : "", string.Join(' ', info.Extensions), info.Holds, info.Loses);
            }

            table.Write(terminal.Styled);
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
