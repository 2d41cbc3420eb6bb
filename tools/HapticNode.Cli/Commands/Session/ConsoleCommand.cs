using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using HapticNode.Link;
using HapticNode.Link.Frames;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode console</c>: lines as they are, in both directions.</summary>
internal static class ConsoleCommand
{
    private static readonly byte[] s_stop = [3];

    // For the answers to the last lines of a script.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    internal static Command Create(Terminal terminal) => Create(terminal, Console.In);

    internal static Command Create(Terminal terminal, TextReader input)
    {
        var options = new NodeOptions();
        var command = new Command("console", "Type lines to the node and see what it says. Ctrl-C stops all outputs, Ctrl-D leaves.") { options.Port, options.Baud };

        // Not as a task: Ctrl-C is for the node here, and would end that.
        command.SetAction(parsed => SessionCommand.GuardAsync(terminal, async () =>
        {
            await using NodeLink link = await options.OpenLinkAsync(parsed);
            using PosixSignalRegistration stop = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
            {
                context.Cancel = true;
                _ = link.Bytes.WriteAsync(s_stop).AsTask();
            });
            await TalkAsync(link.Bytes, input, terminal.Output);
            return ExitCode.Ok;
        }).GetAwaiter().GetResult());
        return command;
    }

    private static async Task TalkAsync(IByteLink link, TextReader input, TextWriter output)
    {
        using var end = new CancellationTokenSource();
        var answers = new AnswerCount();
        Task listening = ListenAsync(link, output, answers, end.Token);
        while (await Task.Run(input.ReadLine, CancellationToken.None) is { } line)
        {
            answers.Expect(line);
            await link.WriteAsync(Encoding.ASCII.GetBytes(line + '\n'), CancellationToken.None);
        }

        await Task.WhenAny(answers.Complete, Task.Delay(s_patience, CancellationToken.None), listening);
        await end.CancelAsync();
        await listening;
    }

    private static async Task ListenAsync(IByteLink link, TextWriter output, AnswerCount answers, CancellationToken end)
    {
        var framer = new LineFramer();
        byte[] buffer = new byte[1024];
        try
        {
            int count = await link.ReadAsync(buffer, end);
            while (count > 0)
            {
                Show(buffer.AsSpan(0, count));
                count = await link.ReadAsync(buffer, end);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody listens any more.
        }

        void Show(ReadOnlySpan<byte> bytes)
        {
            while (framer.TryRead(ref bytes, out string? line))
            {
                output.WriteLine(line);
                answers.Take(line);
            }
        }
    }
}
