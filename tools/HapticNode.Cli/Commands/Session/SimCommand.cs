using System.CommandLine;
using HapticNode.Banks;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link;
using HapticNode.Link.Ports;
using HapticNode.Link.Sharing;
using HapticNode.Link.Sockets;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Live;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode sim</c>: the firmware in real time behind a pseudo terminal.</summary>
internal static class SimCommand
{
    internal static Command Create(Terminal terminal)
    {
        Option<FileInfo?> bank = CommonOptions.Bank();
        bank.Description = "Bank that the firmware carries instead of the standard bank.";
        var flash = new Option<DirectoryInfo?>("--flash") { Description = "Keep the node's flash in this folder, so that what is saved outlasts the simulator.", HelpName = "DIR" };
        var panels = new PanelOption("Folder with a panel.yaml: the panel to simulate, with its bank.");
        var panel = new Option<bool>("--show") { Description = "Show the panel, and let the keyboard press its buttons and turn its encoders." };
        Option<string?> board = CommonOptions.Board("Panel to simulate; with --panel, one of its boards.");
        var listen = new Option<string?>("--listen")
        {
            Description = "Listen for connections instead, such as at tcp:127.0.0.1:5331, on this machine alone unless another address is given; tcp:0 takes any free port.",
            HelpName = "tcp:HOST:PORT",
        };
        Option<string> speed = CommonOptions.Speed();
        var command = new Command("sim", "Run the firmware in real time behind a port that it prints first: a pseudo terminal, or TCP where the system has none.")
        {
            bank, flash, panel, panels.Option, listen, board, speed,
        };
        command.SetAction((parsed, cancellation) => terminal.GuardAsync(async () =>
        {
            bool shows = parsed.GetValue(panel);
            if (shows && (Console.IsOutputRedirected || Console.IsInputRedirected))
            {
                terminal.Error.WriteLine("--show needs a terminal window: its input or output is redirected.");
                return ExitCode.Usage;
            }

            (SimulatedPanel simulated, BankFile carried) = CommonOptions.Panel(parsed, panels, board, bank);
            var options = new SimulatorOptions
            {
                Panel = simulated,
                BankLines = carried.Lines,
                Disk = parsed.GetValue(flash) is { } folder ? FlashFolder.Open(folder.FullName) : null,
                Costs = CommonOptions.CostsOf(parsed.GetValue(speed)!),
            };
            await using IByteLink port = OpenPort(parsed.GetValue(listen));
            await using PanelSimulator simulator = await PanelSimulator.StartAsync(options, port);
            using IDisposable announced = RunningSimulator.Announce(port.Name, options.Panel.Name);
            await terminal.Output.WriteLineAsync(port.Name);
            await terminal.Output.WriteLineAsync($"{options.Panel.Name} on a virtual {options.Panel.Profile.Name}, {options.Costs.Name} speed (modelled). Ctrl-C ends it.");
            await terminal.Output.FlushAsync(CancellationToken.None);
            await (shows ? new PanelView(simulator, terminal.Styled).RunAsync(cancellation) : UntilCancelledAsync(cancellation));
            return ExitCode.Ok;
        }));
        return command;
    }

    private static IByteLink OpenPort(string? address)
    {
        if (address is not null)
        {
            return TcpPort.Listen(TcpAddress.Parse(address));
        }

        return OperatingSystem.IsLinux() ? PseudoTerminal.Open() : TcpPort.Listen(TcpAddress.Parse("tcp:0"));
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
