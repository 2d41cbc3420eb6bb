using System.CommandLine;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Ports;
using Spectre.Console;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode ports</c>.</summary>
internal static class PortsCommand
{
    internal static Command Create(Terminal terminal)
    {
        Option<bool> json = CommonOptions.Json();
        var command = new Command("ports", "List the serial ports of this machine.") { json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            IReadOnlyList<PortInfo> ports = PortList.Find();
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(SessionJson.Whole(ports));
            }
            else if (ports.Count == 0)
            {
                terminal.Output.WriteLine("No serial port was found. Check the cable: some only charge. Without a panel, try --port sim:");
            }
            else
            {
                Write(ports, terminal.Styled);
            }

            return ExitCode.Ok;
        }));
        return command;
    }

    private static void Write(IReadOnlyList<PortInfo> ports, IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Minimal }.AddColumn("port").AddColumn("what it is").AddColumn("stable path");
        foreach (PortInfo port in ports)
        {
            table.AddRow(Markup.Escape(port.Path), Markup.Escape(port.Description), Markup.Escape(port.StablePath ?? ""));
        }

        console.Write(table);
    }
}
