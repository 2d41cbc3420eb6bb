using System.CommandLine;
using HapticNode.App.Runs;
using HapticNode.Banks;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode demo</c>: the scenario that ships with the product.</summary>
internal static class DemoCommand
{
    internal static Command Create(Terminal terminal)
    {
        Option<string> speed = CommonOptions.Speed();
        Option<DirectoryInfo?> folder = CommonOptions.Out();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("demo", "Run the demonstration: bouncing presses, a hold, a double, an encoder turned into its limit, actions with every kind of answer.")
        {
            speed, folder, json,
        };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            BankFile bank = BankFile.Standard();
            var options = new RunOptions
            {
                Scenario = ScenarioParser.Read(Demo.ScenarioPath),
                BankLines = bank.Lines,
                BankName = bank.Name,
                Meanings = CueMeanings.Of(bank.Bank),
                Costs = CommonOptions.CostsOf(parsed.GetValue(speed)!),
            };
            return RunCommand.Report(terminal, RunCommand.Run(terminal, options), parsed.GetValue(folder), parsed.GetValue(json));
        }));
        return command;
    }
}
