using System.CommandLine;
using HapticNode.App.Exchange;
using HapticNode.Banks;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Cli.Exchange;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode import FILE</c>: 0 when it was read, 4 when it is not a valid file of its kind, 1 when it is too long for a cue.</summary>
internal static class ImportCommand
{
    internal static Command Create(Terminal terminal)
    {
        var arguments = new ImportArguments();
        Option<bool> json = CommonOptions.Json();
        var svg = new Option<FileInfo?>("--svg") { Description = "Draw the cue and its modelled motion to this file.", HelpName = "FILE" };
        var command = new Command("import", "Show what a file of another format becomes as a cue, and what is lost; write it only when told.") { json, svg };
        arguments.AddTo(command);
        command.SetAction(parsed => terminal.Guard(() =>
        {
            ImportRequest request = arguments.Request(parsed);
            FileInfo? target = parsed.GetValue(arguments.Bank);
            BankFile lanes = target is { Exists: true } ? BankFile.Read(target.FullName) : BankFile.Standard();
            bool isFolder = Directory.Exists(request.Source);
            FolderImport import = isFolder
                ? FolderImport.Of(request.Source, lanes.Bank, request)
                : new FolderImport(new Importer(lanes.Bank).Import(request), [], []);
            IReadOnlyList<ImportedCue> cues = [.. import.Cues.Select(result => result.Cue!)];
            ImportTarget? written = target is not null && cues.Count > 0
                ? new ImportTarget(target.FullName, BankAddition.Write(target.FullName, lanes, cues))
                : null;

            if (parsed.GetValue(svg) is { } picture && cues.Count > 0)
            {
                ImportPicture.Write(picture.FullName, cues[0]);
            }

            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(ImportJson.Write(import, isFolder, written));
            }
            else if (isFolder || import.Results.Count > 1)
            {
                ImportView.WriteTable(import, written, terminal);
            }
            else
            {
                ImportView.Write(import.Results[0], written, terminal);
            }

            return ImportView.Report(import, isFolder, terminal);
        }));
        return command;
    }
}
