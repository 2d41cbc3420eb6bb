using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HapticNode.App.Feeling;
using HapticNode.App.Panels;
using HapticNode.Banks;
using HapticNode.Cli.Feel;
using HapticNode.Cli.Rendering;
using HapticNode.Documents.Files;
using HapticNode.Hardware;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode fit CUE</c>.</summary>
internal static class FitCommand
{
    internal static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("CUE") { HelpName = "CUE|BANK", Description = "Cue whose clicks to make as short as the motor allows, or a bank file for all of its cues." };
        name.CompletionSources.Add(_ => CueSummary.Of(BankFile.Standard().Bank).Select(cue => cue.Name));
        Option<FileInfo?> bank = CommonOptions.Bank();
        bank.Description = "Bank file that the cue is in, instead of the standard bank.";
        var peak = new Option<double?>("--peak") { Description = "Wanted peak of the clicks in g, above 0; without it the present one.", HelpName = "G", CustomParser = ParsePeak };
        var write = new Option<bool>("--write") { Description = "Write the new steps to the bank file." };
        var yield = new Option<bool>("--yield") { Description = "Seek the push that most units keep within their limits, instead of the shortest on the worst one." };
        var parts = new FeelArguments();
        var command = new Command("fit", "Find drive and brake for the shortest clean click on a motor, and for a longer push the brake alone.") { name, bank, peak, write, yield };
        parts.AddTo(command);
        command.SetAction(parsed => terminal.Guard(() =>
        {
            PanelChoice? panel = parts.Panel(parsed);
            string wanted = parsed.GetValue(name)!;
            bool isWhole = wanted.EndsWith(".bank", StringComparison.OrdinalIgnoreCase);
            FileInfo? path = isWhole ? new FileInfo(wanted) : parsed.GetValue(bank) ?? (panel is not null && PanelBank.PathOf(panel.Panel) is { } own ? new FileInfo(own) : null);
            if (parsed.GetValue(write) && path is null)
            {
                terminal.Error.WriteLine("--write needs --bank: the standard bank is part of the firmware.");
                return ExitCode.Usage;
            }

            BankFile file = PanelChoice.BankFor(path, null);
            BankFit fit = LongWork.Do(
                terminal, "fitting", () => BankFit.Of(file, isWhole ? null : wanted, parts.Setup(parsed), parsed.GetValue(peak), parsed.GetValue(yield)));
            if (fit.Fits.Count == 0)
            {
                terminal.Error.WriteLine($"{file.Name}: {wanted} drives no motor: there is nothing to fit.");
                return ExitCode.Failed;
            }

            FitView.Write(file.Lines, fit, terminal);
            if (parsed.GetValue(write))
            {
                fit.Text.Parse(file.Name);
                AtomicFile.WriteLines(path!.FullName, fit.Text.Lines);
                terminal.Output.WriteLine($"Written to {path.Name}.");
            }

            return ExitCode.Ok;
        }));
        return command;
    }

    private static double? ParsePeak(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value > 0)
        {
            return value;
        }

        argument.AddError($"--peak takes a number of g above 0, not '{text}'.");
        return null;
    }
}
