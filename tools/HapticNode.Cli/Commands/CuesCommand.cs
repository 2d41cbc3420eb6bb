using System.CommandLine;
using HapticNode.App;
using HapticNode.App.Panels;
using HapticNode.Banks;
using HapticNode.Cli.Rendering;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode cues [NAME]</c>.</summary>
internal static class CuesCommand
{
    internal static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME") { Description = "Cue to draw; all cues as a table without it.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(_ => CueSummary.Of(BankFile.Standard().Bank).Select(cue => cue.Name));
        Option<FileInfo?> bank = CommonOptions.Bank();
        var command = new Command("cues", "Show the cues of a bank: all as a table, or one as a picture.") { name, bank };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            BankFile file = PanelChoice.BankFor(parsed.GetValue(bank), null);
            IReadOnlyList<CueSummary> cues = CueSummary.Of(file.Bank);
            if (parsed.GetValue(name) is not string wanted)
            {
                CueTable.Write(file, cues, terminal.Styled);
                return ExitCode.Ok;
            }

            if (cues.FirstOrDefault(cue => cue.Name == wanted) is { } found)
            {
                CuePicture.Write(file.Bank, found, terminal.Styled);
                return ExitCode.Ok;
            }

            if (File.Exists(wanted))
            {
                terminal.Error.WriteLine($"'{wanted}' is a file, and a cue is expected: 'hapticnode cues --bank {wanted}' shows the cues of a bank file.");
                return ExitCode.Usage;
            }

            throw new UnknownNameException($"{file.Name}: there is no cue '{wanted}'", wanted, [.. cues.Select(cue => cue.Name)]);
        }));
        return command;
    }
}
