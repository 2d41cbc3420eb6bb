using System.CommandLine;
using HapticNode.App.Feeling;
using HapticNode.Banks;
using HapticNode.Cli.Feel;
using HapticNode.Cli.Rendering;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode feel CUE|BANK|TRACE</c>.</summary>
internal static class FeelCommand
{
    internal static Command Create(Terminal terminal)
    {
        var what = new Argument<string>("WHAT") { HelpName = "CUE|BANK|TRACE", Description = "A cue, a bank file, 'standard', or the trace.csv of a run." };
        what.CompletionSources.Add(_ => CueSummary.Of(BankFile.Standard().Bank).Select(cue => cue.Name));
        var bank = new Option<FileInfo?>("--bank") { Description = "Bank file that the cue is in or the run played, instead of the standard bank.", HelpName = "FILE" };
        var parts = new FeelArguments();
        var folder = new Option<DirectoryInfo?>("--out") { Description = "Write pictures, sounds, a page and a summary to this folder.", HelpName = "DIR" };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("feel", "Show and hear what a person would feel, modelled on the motors of your choice.") { what, bank, folder, json };
        parts.AddTo(command);
        command.SetAction(parsed => terminal.Guard(() =>
        {
            FeelSetup setup = parts.Setup(parsed);
            FeelSource source = FeelSource.Find(parsed.GetValue(what)!, parsed.GetValue(bank), parts.Panel(parsed));
            var model = new CueModel(setup);
            CueResult[] cues = [.. source.Traces.Select(model.Run)];
            IReadOnlyList<string> files = parsed.GetValue(folder) is { } target ? FeelFolder.Write(target, source, cues) : [];
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(FeelJson.Write(source.Name, cues));
                return ExitCode.Ok;
            }

            FeelView.Write(source, cues, terminal.Styled);
            if (files.Count > 0)
            {
                terminal.Output.WriteLine($"Written to {parsed.GetValue(folder)}: {string.Join(", ", files)}");
            }

            return ExitCode.Ok;
        }));
        return command;
    }
}
