using System.CommandLine;
using System.Globalization;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode pull [FILE]</c>.</summary>
internal static class PullCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "Bank file to write; standard output without it.", Arity = ArgumentArity.ZeroOrOne };
        return SessionCommand.Create(terminal, "pull", "Read the node's draft into a bank file.", [file], async call =>
        {
            IReadOnlyList<string> lines = await new BankTransfer(call.Connection.Session).PullAsync(call.Cancellation);
            FileInfo? target = call.Parsed.GetValue(file);
            if (target is not null)
            {
                // LF on every system, so that the file is the same wherever it was pulled.
                await File.WriteAllTextAsync(target.FullName, string.Concat(lines.Select(line => line + '\n')), CancellationToken.None);
            }

            Write(terminal, target, lines, call.Json);
            return ExitCode.Ok;
        });
    }

    private static void Write(Terminal terminal, FileInfo? target, IReadOnlyList<string> lines, bool json)
    {
        string checksum = Crc32.OfLines(lines).ToString("X8", CultureInfo.InvariantCulture);
        if (json)
        {
            terminal.Output.WriteLine(SessionJson.Whole(new { File = target?.FullName, Crc = checksum, Lines = lines }));
        }
        else if (target is not null)
        {
            terminal.Output.WriteLine($"{target.Name}: {lines.Count} lines, crc={checksum}");
        }
        else
        {
            foreach (string line in lines)
            {
                terminal.Output.Write(line + '\n');
            }
        }
    }
}
