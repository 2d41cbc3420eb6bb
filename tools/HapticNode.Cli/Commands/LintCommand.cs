using System.CommandLine;
using HapticNode.App.Panels;
using HapticNode.Banks;
using HapticNode.Cli.Feel;
using HapticNode.Documents.Files;
using HapticNode.Feel.Linting;
using HapticNode.Hardware;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode lint BANK</c>: 0 when there is no error, 4 when there is one.</summary>
internal static class LintCommand
{
    private const string StandardName = "standard";

    internal static Command Create(Terminal terminal)
    {
        var bank = new Argument<string?>("BANK") { Description = "A bank file, or 'standard'; without it the panel's, or the standard bank." };
        var parts = new FeelArguments();
        Option<bool> json = CommonOptions.Json();
        var fix = new Option<bool>("--fix") { Description = "Correct what needs no judgement, write the file and show what changed." };
        var rules = new Option<bool>("--rules") { Description = "List the rules with reason, source and fix." };
        var command = new Command("lint", "Look for what is wrong with a bank: too loud, too weak, buzzy, misleading. Exit code 4 if there is an error.") { bank, json, fix, rules };
        bank.Arity = ArgumentArity.ZeroOrOne;
        parts.AddTo(command);
        command.SetAction(parsed => terminal.Guard(() =>
        {
            if (parsed.GetValue(rules))
            {
                LintView.WriteRules(terminal.Styled);
                return ExitCode.Ok;
            }

            PanelChoice? panel = parts.Panel(parsed);
            string path = parsed.GetValue(bank) ?? (panel is not null && PanelBank.PathOf(panel.Panel) is { } own ? own : StandardName);
            bool isStandard = path == StandardName;
            if (isStandard && parsed.GetValue(fix))
            {
                terminal.Error.WriteLine("--fix needs a bank file: the standard bank is part of the firmware.");
                return ExitCode.Usage;
            }

            string name = isStandard ? StandardName : Path.GetFileName(path);
            IReadOnlyList<string> lines = isStandard ? BankFile.Standard().Lines : BoundedFile.ReadLines(path, BankFile.Limits);
            var linter = new Linter(parts.Setup(parsed));
            if (parsed.GetValue(fix))
            {
                IReadOnlyList<LineEdit> edits = linter.Fix(name, lines);
                LintView.WriteDifference(name, lines, edits, parsed.GetValue(json) ? terminal.Error : terminal.Output);
                lines = Linter.Apply(lines, edits);
                AtomicFile.WriteLines(path, lines);
            }

            return Report(terminal, linter.Run(name, lines), parsed.GetValue(json));
        }));
        return command;
    }

    private static int Report(Terminal terminal, LintReport report, bool json)
    {
        if (json)
        {
            terminal.Output.WriteLine(LintJson.Write(report));
        }
        else
        {
            LintView.Write(report, terminal.Output);
        }

        return report.Errors == 0 ? ExitCode.Ok : ExitCode.Invalid;
    }
}
