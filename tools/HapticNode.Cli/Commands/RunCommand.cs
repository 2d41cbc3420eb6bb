using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HapticNode.App.Runs;
using HapticNode.Banks;
using HapticNode.Cli.Rendering;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode run SCENARIO</c>.</summary>
internal static class RunCommand
{
    internal static Command Create(Terminal terminal)
    {
        var scenario = new Argument<FileInfo>("SCENARIO") { Description = "Scenario file: a line each, time in ms, then what happens." };
        Option<FileInfo?> bank = CommonOptions.Bank();
        var panels = new PanelOption();
        Option<string?> board = CommonOptions.Board("Panel to run on; with --panel, one of its boards.");
        Option<string> speed = CommonOptions.Speed();
        var until = new Option<double?>("--until") { Description = "End the run at this time in ms.", HelpName = "MS", CustomParser = ParseTime };
        Option<int?> heap = HeapOptions.Size();
        Option<bool> owners = HeapOptions.Owners();
        Option<DirectoryInfo?> folder = CommonOptions.Out();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("run", "Run the firmware on a virtual panel through a scenario.")
        {
            scenario, bank, panels.Option, board, speed, until, heap, owners, folder, json,
        };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            FileInfo file = parsed.GetValue(scenario)!;
            (SimulatedPanel panel, BankFile bankFile) = CommonOptions.Panel(parsed, panels, board, bank);
            var options = new RunOptions
            {
                Scenario = ScenarioParser.Read(file.FullName),
                BankLines = bankFile.Lines,
                BankName = bankFile.Name,
                Meanings = CueMeanings.Of(bankFile.Bank),
                Panel = panel,
                Costs = CommonOptions.CostsOf(parsed.GetValue(speed)!),
                UntilNanoseconds = (long?)(parsed.GetValue(until) * 1_000_000),
                HeapBytes = parsed.GetValue(heap),
            };
            RunResult result = Run(terminal, options);
            int code = Report(terminal, result, parsed.GetValue(folder), parsed.GetValue(json));
            if (parsed.GetValue(owners) && !parsed.GetValue(json))
            {
                HeapTable.WriteOwners(result.Heap!, terminal.Styled);
            }

            return code;
        }));
        return command;
    }

    /// <summary>Runs a scenario, and shows how far it is where that takes long.</summary>
    internal static RunResult Run(Terminal terminal, RunOptions options) => LongWork.Do(
        terminal, "running", work => Runner.Run(options with { Watch = share => work.Follow("running", share) }));

    internal static int Report(Terminal terminal, RunResult result, DirectoryInfo? folder, bool json)
    {
        if (folder is not null)
        {
            ReportFolder.Write(result, folder);
        }

        if (json)
        {
            Simulation.Reports.SummaryJson.Write(result, terminal.Output);
        }
        else
        {
            RunTable.Write(result, terminal.Styled, folder);
        }

        return result.Faults.Any(fault => fault.Reason != "stop") ? ExitCode.Fault : ExitCode.Ok;
    }

    private static double? ParseTime(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double milliseconds)
            && milliseconds is > 0 and <= ScenarioParser.LongestMilliseconds)
        {
            return milliseconds;
        }

        argument.AddError(string.Create(
            CultureInfo.InvariantCulture, $"--until takes a time in ms, above 0 and up to {ScenarioParser.LongestMilliseconds} (a day), not '{text}'."));
        return null;
    }
}
