using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HapticNode.App;
using HapticNode.App.Boards;
using HapticNode.Cli.Rendering;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode boards [NAME]</c>.</summary>
internal static class BoardsCommand
{
    // "chip's" is to read so in a terminal as well; nobody puts this into a web page.
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME") { Description = "Panel whose pins to show; all panels without it.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(_ => BoardSummary.All().Select(board => board.Name));
        Option<bool> json = CommonOptions.Json();
        var command = new Command("boards", "Show the boards that the firmware knows: chip, image, tuning port, pins and timers.") { name, json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            IReadOnlyList<BoardSummary> boards = BoardSummary.All();
            if (parsed.GetValue(name) is not string wanted)
            {
                return Show(terminal, parsed.GetValue(json), boards, () => BoardTable.Write(boards, terminal.Styled));
            }

            if (boards.FirstOrDefault(board => board.Name == wanted) is { } found)
            {
                return Show(terminal, parsed.GetValue(json), found, () => BoardTable.WritePins(found, terminal.Styled));
            }

            throw new UnknownNameException($"There is no panel '{wanted}'", wanted, [.. boards.Select(board => board.Name)]);
        }));
        return command;
    }

    private static int Show<T>(Terminal terminal, bool json, T value, Action write)
    {
        if (json)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(value, s_json));
        }
        else
        {
            write();
        }

        return ExitCode.Ok;
    }
}
