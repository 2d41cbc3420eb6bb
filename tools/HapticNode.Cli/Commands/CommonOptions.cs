using System.CommandLine;
using System.CommandLine.Parsing;
using HapticNode.App.Panels;
using HapticNode.Banks;
using HapticNode.Documents.Problems;
using HapticNode.Hardware.Panels;
using HapticNode.Link.Ports;
using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    internal static Option<int> Baud(int usual = SerialPortLink.DefaultBaud) =>
        new Option<int>("--baud") { Description = "Speed of the serial port.", HelpName = "BAUD", DefaultValueFactory = _ => usual }.Within("baud", 1200, 4_000_000);

    internal static Option<FileInfo?> Bank() => new("--bank") { Description = "Bank file to play instead of the standard bank.", HelpName = "FILE" };

    internal static Option<bool> Json() => new("--json") { Description = "Print the summary as JSON, alone on standard output." };

    internal static Option<DirectoryInfo?> Out() =>
        new("--out") { Description = "Write trace.csv, trace.vcd, timeline.svg and summary.json to this folder.", HelpName = "DIR" };

    internal static Option<string> Speed()
    {
        var option = new Option<string>("--speed")
        {
            Description = "How fast the modelled ESP32 is: fast, typical or slow.",
            HelpName = "fast|typical|slow",
            DefaultValueFactory = _ => CostModel.Typical.Name,
        };
        option.TakesOneOf(CostModel.Fast.Name, CostModel.Typical.Name, CostModel.Slow.Name);
        return option;
    }

    internal static CostModel CostsOf(string speed) =>
        speed == CostModel.Fast.Name ? CostModel.Fast : speed == CostModel.Slow.Name ? CostModel.Slow : CostModel.Typical;

    internal static Option<string?> Board(string description)
    {
        var board = new Option<string?>("--board") { Description = description, HelpName = "NAME" };
        board.CompletionSources.Add(_ => SimulatedPanel.All.Select(panel => panel.Name));
        board.Validators.Add(result =>
        {
            // The boards of a panel of one's own are known only when its file has been read.
            bool isOwn = result.Parent is CommandResult command && command.Children.OfType<OptionResult>().Any(other => other is { Option.Name: "--panel", Implicit: false });
            if (!isOwn && result.GetValueOrDefault<string?>() is { } name && SimulatedPanel.All.All(panel => panel.Name != name))
            {
                result.AddError($"There is no panel '{name}': " + NearestWord.Expected(name, [.. SimulatedPanel.All.Select(panel => panel.Name)]) + ".");
            }
        });
        return board;
    }

    /// <summary>The panel that is meant, shipped or read from its folder, and the bank that it carries.</summary>
    /// <exception cref="PanelException">There is no such panel, or its file is wrong.</exception>
    internal static (SimulatedPanel Panel, BankFile Bank) Panel(ParseResult parsed, PanelOption panels, Option<string?> board, Option<FileInfo?> bank)
    {
        string? name = parsed.GetValue(board);
        if (panels.Read(parsed, name) is { } choice)
        {
            return (choice.Simulated, PanelChoice.BankFor(parsed.GetValue(bank), choice));
        }

        SimulatedPanel panel = name is null ? SimulatedPanel.Default : SimulatedPanel.All.First(each => each.Name == name);
        return (panel, parsed.GetValue(bank) is { } file ? BankFile.Read(file.FullName) : BankFile.Parse(panel.BankName, panel.BankLines));
    }
}
