using System.CommandLine;
using HapticNode.Cli.Rendering;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Ports;
using HapticNode.Link.Sharing;
using Spectre.Console;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode ports</c>.</summary>
internal static class PortsCommand
{
    internal static Command Create(Terminal terminal)
    {
        Option<bool> json = CommonOptions.Json();
        var command = new Command("ports", "List the serial ports of this machine, and the simulators that run on it.") { json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            IReadOnlyList<PortInfo> ports = PortList.Find();
            IReadOnlyList<RunningSimulator> simulators = RunningSimulator.Find();
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(SessionJson.Whole(ports.Select(Row).Concat(simulators.Select(Row))));
            }
            else if (ports.Count + simulators.Count == 0)
            {
                terminal.Output.WriteLine("No serial port was found. Check the cable: some only charge. Without a panel, try --port sim:");
            }
            else
            {
                Write(ports, simulators, terminal.Styled);
            }

            return ExitCode.Ok;
        }));
        return command;
    }

    private static PortRow Row(PortInfo port) =>
        new(port.Path, port.Description, port.VendorId, port.ProductId, port.SerialNumber, port.StablePath, port.IsUsb, Simulated: false);

    private static PortRow Row(RunningSimulator simulator) => new(simulator.Port, simulator.Panel, null, null, null, null, IsUsb: false, Simulated: true);

    private static void Write(IReadOnlyList<PortInfo> ports, IReadOnlyList<RunningSimulator> simulators, IAnsiConsole console)
    {
        var table = new DataTable(new DataColumn("port"), new DataColumn("VID:PID"), new DataColumn("serial number", "serial"), new DataColumn("product", Wraps: true), new DataColumn("stable path"));
        foreach (PortInfo port in ports)
        {
            string ids = port.VendorId is null ? "" : $"{port.VendorId}:{port.ProductId}";
            table.AddText(port.Path, ids, port.SerialNumber ?? "", port.Description, port.StablePath ?? "");
        }

        foreach (RunningSimulator simulator in simulators)
        {
            table.AddText(simulator.Port, "", "", $"{simulator.Panel}, simulated", "");
        }

        table.Write(console);
    }

    private sealed record PortRow(
        string Path, string Description, string? VendorId, string? ProductId, string? SerialNumber, string? StablePath, bool IsUsb, bool Simulated);
}
