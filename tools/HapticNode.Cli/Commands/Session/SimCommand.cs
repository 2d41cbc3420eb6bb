using System.CommandLine;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Ports;
using HapticNode.Simulation.Running;
using HapticNode.Simulator;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode sim</c>: the firmware in real time behind a pseudo terminal.</summary>
internal static class SimCommand
{
    internal static Command Create(Terminal terminal)
    {
        Option<FileInfo?> bank = CommonOptions.Bank();
        bank.Description = "Bank that the firmware carries instead of the standard bank.";
        var flash = new Option<DirectoryInfo?>("--flash") { Description = "Keep the node's flash in this folder, so that what is saved outlasts the simulator.", HelpName = "DIR" };
        var panel = new Option<bool>("--panel") { Description = "Show the panel, and let the keyboard press its buttons and turn its knobs." };
        Option<string> board = Board();
        Option<string> speed = CommonOptions.Speed();
        var command = new Command("sim", "Run the firmware in real time behind a serial port that it prints first.") { bank, flash, panel, board, speed };
        command.SetAction((parsed, cancellation) => SessionCommand.GuardAsync(terminal, async () =>
        {
            if (OperatingSystem.IsWindows())
            {
                terminal.Error.WriteLine("Windows has no pseudo terminals. Every command can simulate a panel for itself: --port sim:");
                return ExitCode.Failed;
            }

            bool shows = parsed.GetValue(panel);
            if (shows && (Console.IsOutputRedirected || Console.IsInputRedirected))
            {
                terminal.Error.WriteLine("--panel needs a terminal window: its input or output is redirected.");
                return ExitCode.Usage;
            }

            var options = new SimulatorOptions
            {
                Panel = SimulatedPanel.All.Single(each => each.Name == parsed.GetValue(board)),
                BankLines = CommonOptions.Load(parsed.GetValue(bank)).Lines,
                Disk = parsed.GetValue(flash) is { } folder ? FlashFolder.Open(folder.FullName) : null,
                Costs = CommonOptions.CostsOf(parsed.GetValue(speed)!),
            };
            await using PseudoTerminal port = PseudoTerminal.Open();
            await using PanelSimulator simulator = await PanelSimulator.StartAsync(options, port);
            await terminal.Output.WriteLineAsync(port.Path);
            await terminal.Output.WriteLineAsync($"{options.Panel.Name} on a virtual {options.Panel.Profile.Name}, {options.Costs.Name} speed (modelled). Ctrl-C ends it.");
            await terminal.Output.FlushAsync(CancellationToken.None);
            await (shows ? new PanelView(simulator, terminal.Styled).RunAsync(cancellation) : UntilCancelledAsync(cancellation));
            return ExitCode.Ok;
        }));
        return command;
    }

    internal static Option<string> Board()
    {
        var board = new Option<string>("--board")
        {
            Description = "Panel to simulate.",
            HelpName = "NAME",
            DefaultValueFactory = _ => SimulatedPanel.Default.Name,
        };
        board.AcceptOnlyFromAmong([.. SimulatedPanel.All.Select(panel => panel.Name)]);
        return board;
    }

    private static async Task UntilCancelledAsync(CancellationToken cancellation)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellation.Register(() => end.SetResult()))
        {
            await end.Task;
        }
    }
}
