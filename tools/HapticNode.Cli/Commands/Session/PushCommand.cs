using System.CommandLine;
using HapticNode.Banks;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link;
using HapticNode.Link.Sessions;
using Spectre.Console;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode push FILE</c>: checked first, shown, sent all or nothing, and read back.</summary>
internal static class PushCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Bank file." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check the file and show what would change, and leave the node as it is." };
        var save = new Option<bool>("--save") { Description = "Keep the new bank in flash, too." };
        return SessionCommand.Create(terminal, "push", "Make a bank file the node's draft, all or nothing.", [file, dryRun, save], async call =>
        {
            BankFile bank = BankFile.Read(call.Parsed.GetValue(file)!.FullName);
            IReadOnlyList<string> next = BankFile.Print(bank.Bank);
            var transfer = new BankTransfer(call.Connection.Session);
            BankDifference difference = BankDifference.Of(await transfer.PullAsync(call.Cancellation), next);
            if (!call.Json)
            {
                difference.Write(terminal.Output);
            }

            bool sends = !difference.IsNone && !call.Parsed.GetValue(dryRun);
            if (sends)
            {
                await SendAsync(call, transfer, bank);
                BankDifference left = BankDifference.Of(await transfer.PullAsync(call.Cancellation), next);
                if (!left.IsNone)
                {
                    throw new LinkException($"{bank.Name} was sent, but the node has something else: {string.Join(" / ", left.Removed.Concat(left.Added))}");
                }
            }

            bool saves = call.Parsed.GetValue(save) && !call.Parsed.GetValue(dryRun);
            if (saves)
            {
                await RequireAsync(call, "save");
            }

            Report(call, bank, difference, sends, saves);
            return ExitCode.Ok;
        });
    }

    private static async Task SendAsync(SessionCall call, BankTransfer transfer, BankFile bank)
    {
        bool window = ReferenceEquals(call.Terminal.Output, Console.Out) && !Console.IsOutputRedirected && !call.Json;
        try
        {
            if (!window)
            {
                await transfer.PushAsync(bank.Lines, cancellation: call.Cancellation);
                return;
            }

            await call.Terminal.Styled.Progress().AutoClear(true).StartAsync(async context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(bank.Name));
                await transfer.PushAsync(bank.Lines, progress: new Shown(task), cancellation: call.Cancellation);
            });
        }
        catch (ArgumentException exception)
        {
            throw new BankException([new BankProblem(bank.Name, 0, 0, exception.Message)]);
        }
    }

    private static async Task RequireAsync(SessionCall call, string request)
    {
        Reply reply = await call.Connection.SendAsync(request, call.Cancellation);
        if (!reply.Ok)
        {
            throw new NodeRefusedException(request, reply);
        }
    }

    private static void Report(SessionCall call, BankFile bank, BankDifference difference, bool sent, bool saved)
    {
        if (call.Json)
        {
            call.Terminal.Output.WriteLine(SessionJson.Whole(new { File = bank.Name, Sent = sent, Saved = saved, difference.Added, difference.Removed }));
            return;
        }

        string what = sent ? "is the draft now; it was read back and compared"
            : difference.IsNone ? "is what the node has already"
            : "would change these lines";
        string then = saved ? " It is saved." : sent ? " It is not saved yet: 'hapticnode save'." : "";
        call.Terminal.Output.WriteLine($"{bank.Name} {what}.{then}");
    }

    private sealed class Shown(ProgressTask task) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
        }
    }
}
