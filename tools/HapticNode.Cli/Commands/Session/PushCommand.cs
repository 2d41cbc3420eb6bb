using System.CommandLine;
using HapticNode.App.BankTransfers;
using HapticNode.Banks;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Documents.Files;
using HapticNode.Link.Sessions;
using Spectre.Console;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode push FILE</c>: checked first, shown, sent all or nothing, and read back.</summary>
internal static class PushCommand
{
    internal static Command Create(Terminal terminal) => Create(terminal, new Confirmation(terminal));

    internal static Command Create(Terminal terminal, Confirmation confirmation)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Bank file." };
        var only = new Option<string[]>("--only")
        {
            Description = "Send these cues of the file alone, and leave all else on the node as it is. The file need not have lanes then.",
            HelpName = "CUE",
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check the file and show what would change, and leave the node as it is." };
        var save = new Option<bool>("--save") { Description = "Save the new bank to flash as well." };
        Option<bool> yes = Confirmation.Yes();
        return SessionCommand.Create(terminal, "push", "Make a bank file the node's draft: all of it, or nothing.", [file, only, dryRun, save, yes], async (call, read) =>
        {
            PushPlan plan = read(await new BankTransfer(call.Connection.Session).PullAsync(call.Cancellation));
            bool tries = call.Parsed.GetValue(dryRun);
            if (!call.Json)
            {
                Show(call.Terminal.Output, plan);
            }

            if (!tries && plan.Vanishing.Count > 0
                && !confirmation.Allows(call, yes, $"{plan.Name} does not have all that the node has; these would disappear: {string.Join(", ", plan.Vanishing)}."))
            {
                return confirmation.Refusal;
            }

            bool sends = plan.Changes.Count > 0 && !tries;
            if (sends)
            {
                await SendAsync(call, plan);
            }

            bool saves = call.Parsed.GetValue(save) && !tries;
            if (saves)
            {
                await call.Connection.RequireAsync("save", call.Cancellation);
            }

            Report(call, plan, sends, saves);
            return ExitCode.Ok;
        },
        parsed => Read(parsed.GetValue(file)!, parsed.GetValue(only)));
    }

    // The plan that a file makes of what the node has.
    private static Func<IReadOnlyList<string>, PushPlan> Read(FileInfo file, string[]? only)
    {
        if (only is null or [])
        {
            BankFile bank = BankFile.Read(file.FullName);
            return node => PushPlan.Of(bank, node);
        }

        IReadOnlyList<string> lines = BoundedFile.ReadLines(file.FullName, BankFile.Limits);
        return node => PushPlan.Of(file.Name, lines, only, node);
    }

    private static void Show(TextWriter output, PushPlan plan)
    {
        foreach (string line in plan.RemovedLines)
        {
            output.WriteLine("- " + line);
        }

        foreach (string line in plan.AddedLines)
        {
            output.WriteLine("+ " + line);
        }
    }

    private static async Task SendAsync(SessionCall call, PushPlan plan)
    {
        bool window = ReferenceEquals(call.Terminal.Output, Console.Out) && !Console.IsOutputRedirected && !call.Json;
        if (!window)
        {
            await BankPush.SendAsync(call.Connection.Session, plan, cancellation: call.Cancellation);
            return;
        }

        await call.Terminal.Styled.Progress().AutoClear(true).StartAsync(async context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(plan.Name));
            await BankPush.SendAsync(call.Connection.Session, plan, new Shown(task), call.Cancellation);
        });
    }

    private static void Report(SessionCall call, PushPlan plan, bool sent, bool saved)
    {
        if (call.Json)
        {
            call.Terminal.Output.WriteLine(SessionJson.Whole(
                new { File = plan.Name, Sent = sent, Saved = saved, Added = plan.AddedLines, Removed = plan.RemovedLines, plan.Vanishing }));
            return;
        }

        string what = sent ? "is now the draft; it was read back and compared"
            : plan.Changes.Count == 0 ? "is already what the node has"
            : "would change these lines";
        string then = saved ? " It is saved." : sent ? " It is not saved yet: 'hapticnode save'." : "";
        call.Terminal.Output.WriteLine($"{plan.Name} {what}.{then}");
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
