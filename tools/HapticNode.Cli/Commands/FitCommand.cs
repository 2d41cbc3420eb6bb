using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HapticNode.Banks;
using HapticNode.Cli.Feel;
using HapticNode.Cli.Rendering;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Fitting;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode fit CUE</c>.</summary>
internal static class FitCommand
{
    internal static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("CUE") { HelpName = "CUE", Description = "Cue whose clicks to make as short as the motor allows." };
        name.CompletionSources.Add(_ => CueSummary.Of(BankFile.Standard().Bank).Select(cue => cue.Name));
        Option<FileInfo?> bank = CommonOptions.Bank();
        bank.Description = "Bank file that the cue is in, instead of the standard bank.";
        var peak = new Option<double?>("--peak") { Description = "Wanted peak of the clicks in g, above 0; without it the present one.", HelpName = "G", CustomParser = ParsePeak };
        var write = new Option<bool>("--write") { Description = "Write the new steps to the bank file." };
        var parts = new FeelArguments();
        var command = new Command("fit", "Find drive and brake for the shortest clean click on a motor, and for a longer push the brake alone.") { name, bank, peak, write };
        parts.AddTo(command);
        command.SetAction(parsed => FeelGuard.Run(terminal, () =>
        {
            FileInfo? path = parsed.GetValue(bank);
            if (parsed.GetValue(write) && path is null)
            {
                terminal.Error.WriteLine("--write needs --bank: the standard bank is part of the firmware.");
                return ExitCode.Usage;
            }

            BankFile file = CommonOptions.Load(path);
            string wanted = parsed.GetValue(name)!;
            IReadOnlyList<CueSummary> cues = CueSummary.Of(file.Bank);
            if (cues.FirstOrDefault(cue => cue.Name == wanted) is not { } found)
            {
                terminal.Error.WriteLine($"{file.Name}: there is no cue '{wanted}': {Nearest.Expected(wanted, [.. cues.Select(cue => cue.Name)])}");
                return ExitCode.Usage;
            }

            IReadOnlyList<LaneFit> fits = new CueFitter(file.Bank, parts.Setup(parsed)).Fit(found.Index, parsed.GetValue(peak));
            if (fits.Count == 0)
            {
                terminal.Error.WriteLine($"{file.Name}: {wanted} drives no motor: there is nothing to fit.");
                return ExitCode.Failed;
            }

            BankText text = fits.Aggregate(new BankText(file.Lines), (lines, fit) => lines.WithSteps(wanted, fit.Lane, fit.Words));
            FitView.Write(file.Lines, text, fits, terminal);
            if (parsed.GetValue(write))
            {
                text.Parse(file.Name);
                File.WriteAllText(path!.FullName, string.Concat(text.Lines.Select(line => line + "\n")));
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

        argument.AddError($"--peak takes a number of g above 0, and not '{text}'.");
        return null;
    }
}
