using System.CommandLine;
using System.Globalization;
using HapticNode.App.BankTransfers;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode pull [FILE]</c>.</summary>
internal static class PullCommand
{
    internal static Command Create(Terminal terminal) => Create(terminal, new Confirmation(terminal));

    internal static Command Create(Terminal terminal, Confirmation confirmation)
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "Bank file: lines that the node says alike stay with their comments. Standard output without it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var replace = new Option<bool>("--replace") { Description = "Write the node's lines as they are, whatever the file has." };
        Option<bool> yes = Confirmation.Yes();
        return SessionCommand.Create(terminal, "pull", "Read the node's draft into a bank file.", [file, replace, yes], async call =>
        {
            IReadOnlyList<string> lines = await new BankTransfer(call.Connection.Session).PullAsync(call.Cancellation);
            if (call.Parsed.GetValue(file) is not { } target)
            {
                return Print(call, lines);
            }

            PullPlan plan = PullPlan.Of(target.FullName, lines, call.Parsed.GetValue(replace));
            if (plan.Removed.Count > 0
                && !confirmation.Allows(call, yes, $"{target.Name} has what the node does not; these lines would be removed: {string.Join(", ", plan.Removed)}."))
            {
                return confirmation.Refusal;
            }

            plan.Document.Save(target.FullName);
            return Report(call, target, plan, lines);
        });
    }

    private static int Print(SessionCall call, IReadOnlyList<string> lines)
    {
        call.Terminal.Output.Write(call.Json
            ? SessionJson.Whole(new { Crc = ChecksumOf(lines), Lines = lines }) + Environment.NewLine
            : string.Concat(lines.Select(line => line + '\n')));
        return ExitCode.Ok;
    }

    private static int Report(SessionCall call, FileInfo target, PullPlan plan, IReadOnlyList<string> lines)
    {
        string checksum = ChecksumOf(lines);
        if (call.Json)
        {
            call.Terminal.Output.WriteLine(SessionJson.Whole(new
            {
                File = target.FullName,
                Crc = checksum,
                Lines = lines,
                Changed = plan.Changes.Select(change => change.Key.ToString()),
                plan.Removed,
            }));
            return ExitCode.Ok;
        }

        string what = plan.IsNew ? "" : plan.Changes.Count == 0 ? ", nothing to change" : $", changed: {string.Join(", ", plan.Changes.Select(change => change.Key))}";
        call.Terminal.Output.WriteLine($"{target.Name}: {(plan.IsNew ? lines.Count : plan.Document.Lines.Count)} lines, crc={checksum}{what}");
        return ExitCode.Ok;
    }

    private static string ChecksumOf(IReadOnlyList<string> lines) => Crc32.OfLines(lines).ToString("X8", CultureInfo.InvariantCulture);
}
