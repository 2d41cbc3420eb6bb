using System.CommandLine;
using System.Runtime.InteropServices;
using HapticNode.App.Nodes;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode console</c>: requests as they are typed, answers and news as the node says them.</summary>
internal static class ConsoleCommand
{
    internal static Command Create(Terminal terminal) => Create(terminal, Console.In);

    internal static Command Create(Terminal terminal, TextReader input)
    {
        var options = new NodeOptions();
        var command = new Command("console", "Type requests to the node and see its answers. Tab completes, Ctrl-C stops all outputs, Ctrl-D leaves.") { options.Port, options.Baud };

        // Not as a task: Ctrl-C is for the node here, and would end that.
        command.SetAction(parsed => terminal.GuardAsync(async () =>
        {
            Task<NodeConnection> Open(CancellationToken token) => options.OpenAsync(parsed, shares: true, token);

            bool hasKeyboard = ReferenceEquals(input, Console.In) && !Console.IsInputRedirected && !Console.IsOutputRedirected;
            await using var follower = new NodeFollower(await Open(CancellationToken.None), Open, [], TimeSpan.FromDays(1));
            using PosixSignalRegistration stop = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
            {
                context.Cancel = true;
                _ = follower.Connection.Session.StopAsync();
            });
            await TalkAsync(follower, hasKeyboard ? null : input, new ConsoleScreen(terminal.Output, hasKeyboard));
            return ExitCode.Ok;
        }).GetAwaiter().GetResult());
        return command;
    }

    /// <summary>Makes the request of a line: comments go, and the words of the command line are understood as well.</summary>
    /// <returns>The request, empty for nothing.</returns>
    internal static string RequestOf(string line)
    {
        string[] words = [.. line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word[0] != '#')];
        return words switch
        {
            ["set", var first, ..] when first == "on" || first.Contains('.', StringComparison.Ordinal) => string.Join(' ', words[1..]),
            ["watch"] => "watch all 100",
            ["watch", var kind] => $"watch {kind} 100",
            ["send", ..] => string.Join(' ', words[1..]),
            _ => string.Join(' ', words),
        };
    }

    /// <summary>What has to be asked again after a reset: what somebody watches.</summary>
    /// <returns>The requests, the newest of each kind.</returns>
    internal static IReadOnlyList<string> Remembered(IReadOnlyList<string> before, string request) => request.Split(' ') is ["watch", var kind, _]
        ? [.. before.Where(other => kind != "all" && other.Split(' ')[1] != kind), request]
        : before;

    private static async Task TalkAsync(NodeFollower follower, TextReader? input, ConsoleScreen screen)
    {
        using var end = new CancellationTokenSource();
        Task following = FollowAsync(follower, screen, end.Token);
        try
        {
            IEnumerable<string?> lines = input is null ? Typed(screen, await ConsoleWords.OfAsync(follower.Connection.Session)) : Read(input);
            foreach (string? line in lines)
            {
                await AnswerAsync(follower, line!, screen);
            }
        }
        finally
        {
            await end.CancelAsync();
            await following;
        }
    }

    private static async Task AnswerAsync(NodeFollower follower, string line, ConsoleScreen screen)
    {
        string request = RequestOf(line);
        if (request.Length == 0)
        {
            return;
        }

        try
        {
            Reply reply = await follower.Connection.Session.SendAsync(request);
            foreach (string data in reply.DataLines)
            {
                screen.Write("= " + data);
            }

            if (!reply.Ok && !line.StartsWith(request, StringComparison.Ordinal))
            {
                // The node counts columns in what it got.
                screen.Write("sent: " + request);
            }

            screen.Write(reply.ToString());
            if (reply.Ok)
            {
                follower.Requests = Remembered(follower.Requests, request);
            }
        }
        catch (Exception exception) when (exception is LinkException or ArgumentException)
        {
            screen.Write($"not sent or not answered: {exception.Message}");
        }
    }

    private static async Task FollowAsync(NodeFollower follower, ConsoleScreen screen, CancellationToken end)
    {
        bool isFirst = true;
        await foreach (NodeNews news in follower.FollowAsync(end))
        {
            if (news is NodeNews.Said said)
            {
                screen.Write((said.Line.Kind == ReplyKind.Notice ? "! " : "~ ") + said.Line.Text);
            }
            else if (!isFirst)
            {
                screen.Write(WatchCommand.Describe(news));
            }

            isFirst = false;
        }
    }

    private static IEnumerable<string?> Read(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static IEnumerable<string?> Typed(ConsoleScreen screen, ConsoleWords words)
    {
        var typed = new TypedLine(before => words.After([.. before]));
        screen.Show(typed);
        while (true)
        {
            ConsoleKeyInfo key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.D && key.Modifiers.HasFlag(ConsoleModifiers.Control) && typed.Text.Length == 0)
            {
                screen.Leave("");
                yield break;
            }

            if (typed.Take(key) is { } line)
            {
                screen.Leave(line);
                yield return line;
            }

            if (typed.Choices.Count > 0)
            {
                screen.Write(string.Join("  ", typed.Choices));
            }

            screen.Show(typed);
        }
    }
}
