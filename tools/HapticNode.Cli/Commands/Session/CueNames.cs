using System.CommandLine.Completions;
using HapticNode.App.Nodes;
using HapticNode.Banks;
using HapticNode.Cli.Rendering;
using HapticNode.Link;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary>Cue names for the shell: from the node where asking does no harm, else from the file that HAPTICNODE_BANK names, else from the standard bank.</summary>
internal static class CueNames
{
    private const string Variable = "HAPTICNODE_BANK";

    // Somebody waits with a finger on the Tab key.
    private static readonly SessionOptions s_impatient = new() { OpenTimeout = TimeSpan.FromMilliseconds(600), Timeout = TimeSpan.FromMilliseconds(300), Retries = 1 };

    internal static IEnumerable<CompletionItem> Complete(CompletionContext context)
    {
        string port = context.ParseResult.GetValue<string>("--port") ?? PortChoice.Auto;
        IEnumerable<string>? names = NodeLink.IsHarmless(port) ? AskAsync(port).GetAwaiter().GetResult() : null;
        return (names ?? FromFile()).Select(name => new CompletionItem(name));
    }

    private static async Task<IEnumerable<string>?> AskAsync(string port)
    {
        try
        {
            await using NodeLink link = await NodeLink.OpenAsync(port);
            await using NodeSession session = await NodeSession.OpenAsync(link.Bytes, s_impatient);
            Reply reply = await session.SendAsync("list cues");
            await session.CloseAsync();
            return reply.Ok ? reply.DataLines.Select(line => line.Split(' ')[0]) : null;
        }
        catch (LinkException)
        {
            return null;
        }
    }

    private static IEnumerable<string> FromFile()
    {
        try
        {
            BankFile file = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? BankFile.Read(path) : BankFile.Standard();
            return CueSummary.Of(file.Bank).Select(cue => cue.Name);
        }
        catch (Exception exception) when (exception is BankException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
